import { copy, copyOf, egress, exposure, given, image, is, key, route, telemetry, text } from '../../define';
import type { Statement } from '../../signature';
import { EVERYONE } from '../everyone';
import { everyOf } from './every-of';

/** What arguments of Open Telekom Cloud mean wherever they occur. From the schema of opentelekomcloud/opentelekomcloud of August 2026. */
export const opentelekomcloudShared: Readonly<Record<string, Statement>> = {
  // Copies.
  destination_bucket: copy('the replica', 'bucket'),
  'configuration[].bucket': copy('the snapshot', 'bucket'),
  'destination_task[].obs_bucket_name': copy('the messages', 'bucket'),
  'obs_destination_descriptor[].obs_bucket_path': copy('the messages', 'bucket'),
  'destination[].bucket': copyOf('state', 'the inventory of the bucket', 'bucket'),
  ...everyOf(telemetry('the log', 'bucket'), 'bucket_name obs_bucket_name'),
  'logging[].target_bucket': telemetry('the access log', 'bucket'),
  'obs_channel[].region': telemetry('the record of what changed', 'region'),
  'source_task[].peer_instance_address[]': route('the cluster that is read', 'host'),
  'policy[].destination_vault_id': copy('the backup', 'arn'),

  // Programs and their hosts.
  'custom_image[].url': image,
  ...everyOf(text('script'), `
    user_data encrypted_user_data instance_config[].user_data instance_config[].personality[].content custom_image[].args custom_image[].command template_body
    bootstrap_scripts[].parameters add_jobs[].arguments arguments preinstall postinstall
  `),
  ...everyOf(text('environment'), 'metadata instance_config[].metadata environment environment[].variable[].value'),
  ...everyOf(text('url'), `
    code_url template_url http[].url_domain http[].vpc_channel_proxy_host http_policy[].url_domain http_policy[].vpc_channel_proxy_host member[].host image_url
    server[].address bootstrap_scripts[].uri primary_dns secondary_dns access_config[].authorization_endpoint access_config[].provider_url dns_list
  `),
  'on_failure[].destination': route('the receiver', 'arn', { matches: /^https?:|@/ }),
  'on_success[].destination': route('the receiver', 'arn', { matches: /^https?:|@/ }),

  // Networks.
  ...everyOf(route('the peer', 'host'), 'peer_address tunnel_peer_address'),
  remote_ip_prefix: given('direction', is('egress'), egress('the machines', 'every address may be called', EVERYONE)),
  'rule[].cidr': exposure('the machines', 'every address may call in', EVERYONE),
  'ip_cidrs[].cidr': exposure('the account', 'every address may sign in', EVERYONE),
  is_public: exposure('the resource', 'it is public', is(true)),
  'network_controller[].disable_public_network': egress('the function', 'it may call the internet', is(false)),
  'public_permission[].access_to_bucket[]': exposure('the bucket', 'everybody may use it'),

  ...everyOf(key(), `
    instance_config[].disk[].kms_id kms_id kms_key_id sse_kms_key_id cmk_id system_disk_kms_id system_disk_kms_key_id data_disks[].kms_id data_volumes[].kms_id
    root_volume[].kms_id configuration[].kms_id node_config[].volume[].encryption_key server_side_encryption[].kms_key_id disk_encryption_id volume[].disk_encryption_id
  `),
};
