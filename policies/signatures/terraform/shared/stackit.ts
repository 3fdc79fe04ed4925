import { copy, exposure, is, key, route, telemetry, text } from '../../define';
import type { Statement } from '../../signature';
import { EVERYONE } from '../everyone';
import { everyOf } from './every-of';

/** What arguments of STACKIT mean wherever they occur. From the schema of stackitcloud/stackit of August 2026. */
export const stackitShared: Readonly<Record<string, Statement>> = {
  // Logs and metrics.
  ...everyOf(telemetry('the logs', 'host'), 'options[].observability[].logs[].push_url config[].opentelemetry[].uri config[].s3[].endpoint'),
  'options[].observability[].metrics[].push_url': telemetry('the metrics', 'host'),
  ...everyOf(telemetry('the alert', 'host'), `
    alert_config[].global[].opsgenie_api_url alert_config[].global[].smtp_smart_host alert_config[].receivers[].email_configs[].smart_host
    alert_config[].receivers[].opsgenie_configs[].api_url alert_config[].receivers[].webhooks_configs[].url
  `),

  // Places and hosts.
  'config[].backend[].region': route('the origin', 'region'),
  'config[].backend[].bucket_url': route('the origin', 'host'),
  'node_pools[].availability_zones[]': copy('the nodes', 'zone'),
  ...everyOf(text('url'), 'target_pools[].targets[].ip targets[].urls[] authentication[].azuread[].authority_url authentication[].oauth[].authority_url'),
  ...everyOf(route('the peer', 'host'), 'tunnel1[].remote_address tunnel2[].remote_address'),

  // Who may call.
  ...everyOf(exposure('the resource', 'every address may call in', EVERYONE), 'acl[] acls[] network[].acl[] extensions[].acl[].allowed_cidrs[] options[].access_control[].allowed_source_ranges[]'),
  'network[].access_scope': exposure('the database', 'it is reached from the internet', is('PUBLIC')),

  ...everyOf(key(), 'kms_key[].key_id encryption[].kek_key_id encryption_parameters[].kek_key_id'),
};
