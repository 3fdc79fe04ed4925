import { copy, copyOf, exposure, given, is, key, policy, route, telemetry, text } from '../../define';
import type { Statement } from '../../signature';
import { EVERYONE } from '../everyone';
import { everyOf } from './every-of';

/** What arguments of Scaleway mean wherever they occur. From the documentation of scaleway/scaleway of August 2026. */
export const scalewayShared: Readonly<Record<string, Statement>> = {
  ...everyOf(text('environment'), 'environment_variables secret_environment_variables'),
  'cron[].body': text('script'),

  // Copies, and what is brought in.
  'export[].bucket': copy('the exported snapshot', 'bucket'),
  'import[].bucket': copyOf('state', 'the imported snapshot', 'bucket'),
  's3[].bucket_region': copy('the messages', 'region'),
  ...everyOf(copy('the messages', 'host'), 'rest[].uri database[].host'),
  'secrets[].region': copyOf('keys', 'the certificate', 'region'),
  sns_arn: telemetry('the events of the mail', 'arn'),

  // Regions and hosts that requests and messages go through.
  ...everyOf(route('the queue', 'region'), 'sqs[].region nats[].region'),
  ...everyOf(route('the origin', 'region'), 'container_backend_config[].region function_backend_config[].region'),
  failover_host: route('the site that stands in', 'host'),
  ipv4_public: route('the peer', 'host'),
  ipv6_public: route('the peer', 'host'),
  ...everyOf(text('url'), `
    sqs[].endpoint sqs[].queue_url nats[].server_urls[] webhook_urls[] lb_backend_config[].lb_config[].domain_name server_ips[] sns_endpoint sqs_endpoint
    upstream_dns_servers[] push_dns_server dns_servers_override[]
  `),

  // Who may call.
  ...everyOf(exposure('the resource', 'every address may call in', EVERYONE), 'acl_rules[].ip acl[].ip'),
  ...everyOf(given('inbound_rule[].action', is('accept'), exposure('the machines', 'every address may call in', EVERYONE)), 'inbound_rule[].ip_range inbound_rule[].ip'),
  'allowed_ip_ranges[]': given('bastion_enabled', is(true), exposure('the bastion', 'every address may call in', EVERYONE)),
  policy,

  'rule[].apply_server_side_encryption_by_default[].kms_master_key_id': key(),
};
