import { copyOf, egress, exposure, given, is, route, text } from '../../define';
import type { Statement } from '../../signature';
import { EVERYONE } from '../everyone';
import { everyOf } from './every-of';

/** What arguments of OpenStack mean wherever they occur. From the documentation of terraform-provider-openstack/openstack of August 2026. */
export const openstackShared: Readonly<Record<string, Statement>> = {
  ...everyOf(text('url'), 'discovery_url http_proxy https_proxy insecure_registry member[].address dns_ip server'),
  'personality[].content': text('script'),
  ...everyOf(text('environment'), 'metadata additional_properties'),
  copy_from: copyOf('data', 'the copied object', 'bucket', { matches: /:\/\// }),
  peer_address: route('the peer', 'host'),
  peer_ip: text('url'),
  remote_ip: route('the mirrored packets', 'host'),
  remote_ip_prefix: given('direction', is('egress'), egress('the machines', 'every address may be called', EVERYONE)),
  'allowed_cidrs[]': exposure('the balancer', 'every address may call in', EVERYONE),
};
