import { copy, egress, exposure, given, is, key, policy, text, unread } from '../../define';
import type { Statement } from '../../signature';
import { EVERYONE } from '../everyone';
import { everyOf } from './every-of';

/** A datacenter, or a continent other than Europe, among what is chosen of a plan. */
const ELSEWHERE = { matches: /^(?:gra|rbx|sbg|bhs|waw|lim|eri|de|uk|sgp|syd|ynm|mum|tor|hil|vin|par|mil|canada|usa|us|apac|asia)\d{0,2}$/i } as const;

/** What arguments of OVHcloud mean wherever they occur. From the documentation of ovh/ovh of August 2026. */
export const ovhShared: Readonly<Record<string, Statement>> = {
  ...everyOf(copy('what is ordered', 'region', ELSEWHERE), 'plan[].configuration[].value plan_option[].configuration[].value'),
  cold_storage_target: given('cold_storage_enabled', is(true), unread('the service chooses where the archive of the logs is kept', 'ask the operator, and waive this finding with the answer')),
  ...everyOf(text('url'), 'oidc_endpoint issuer_url listeners[].pool[].members[].address customizations[].image_url subnet[].dns_name_servers[]'),
  ...everyOf(text('script'), 'customizations[].config_drive_user_data customizations[].post_installation_script'),
  ...everyOf(exposure('the resource', 'every address may call in', EVERYONE), 'ip_restrictions[].ip ips[] listeners[].allowed_cidrs[] target_spec[].ip_restrictions[].cidr_block ip_restrictions[].ip_block'),
  'rule[].remote_ip_prefix': given('rule[].direction', is('egress', 'EGRESS'), egress('the machines', 'every address may be called', EVERYONE)),
  'encryption[].kms[].service_key_id': key(),
  policy,
};
