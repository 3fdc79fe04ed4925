import { copy, nothing, policy, route, telemetry, text } from '../define';
import { plain } from './block';
import { located } from './places';

/** OpenStack, and Open Telekom Cloud which is built on it. */
export const openstack = [
  located('openstack_compute_instance_v2', { holds: 'compute', properties: { user_data: text('script'), availability_zone: nothing, metadata: text('environment') } }),
  located('openstack_images_image_v2', { holds: 'data', properties: { image_source_url: text('url') }, classified: false }),
  located('openstack_identity_endpoint_v3', { holds: 'network', properties: { url: route('the endpoint', 'host'), endpoint_region: route('the endpoint', 'region') } }),
  located('openstack_objectstorage_container_v1', { holds: 'data', properties: { container_sync_to: copy('the synchronized container', 'host'), container_sync_key: nothing } }),
  located('openstack_keymanager_secret_v1', { holds: 'keys', properties: { payload: nothing } }),
  located('openstack_vpnaas_site_connection_v2', { holds: 'network', properties: { peer_address: route('the peer', 'host'), psk: nothing } }),
  located('openstack_orchestration_stack_v1', { holds: 'control', properties: { template_opts: text('script'), parameters: text('environment') } }),
  located('opentelekomcloud_cbr_policy_v3', { holds: 'control', properties: { destination_region: copy('the backup', 'region'), destination_project_id: nothing } }),
  located('opentelekomcloud_vpc_peering_connection_v2', { holds: 'network', properties: { peer_vpc_id: route('the peered network', 'arn') } }),
  located('opentelekomcloud_sdrs_protectiongroup_v1', { holds: 'data', properties: { source_availability_zone: nothing, target_availability_zone: copy('the replica', 'zone') }, classified: false }),
  located('opentelekomcloud_cbr_vault_v3', { holds: 'data', classified: false }),
  located('opentelekomcloud_compute_instance_v2', { holds: 'compute', properties: { user_data: text('script'), availability_zone: nothing } }),
  located('opentelekomcloud_ecs_instance_v1', { holds: 'compute', properties: { user_data: text('script'), availability_zone: nothing } }),
  located('opentelekomcloud_drs_task_v3', { holds: 'network', properties: { 'destination_db[].region': copy('the replicated data', 'region'), 'source_db[].region': copy('the source', 'region'), 'destination_db[].ip': nothing, 'source_db[].ip': text('url') } }),
  located('opentelekomcloud_dns_zone_v2', { holds: 'control', properties: { 'router[].router_region': route('the network that asks', 'region') } }),
  located('opentelekomcloud_lts_transfer_v2', { holds: 'telemetry', properties: { 'log_transfer_info[].log_transfer_detail[].obs_bucket_name': telemetry('the log', 'bucket') } }),
  located('opentelekomcloud_smn_subscription_v2', { holds: 'network', properties: { endpoint: [copy('the messages', 'host', { matches: /^https?:/ }), copy('the messages', 'anywhere', { matches: /@|^\+?\d/ })], topic_urn: nothing } }),
  located('opentelekomcloud_images_image_v2', { holds: 'data', properties: { image_source_url: text('url') }, classified: false }),
  located('opentelekomcloud_obs_bucket', { holds: 'data', properties: { 'logging[].target_bucket': telemetry('the access log', 'bucket') } }),
  located('openstack_lb_member_v2', { holds: 'network', properties: { address: text('url') } }),
  ...['opentelekomcloud_lb_member_v2', 'opentelekomcloud_lb_member_v3'].map((type) => located(type, { holds: 'network', properties: { address: text('url') } })),
  ...['opentelekomcloud_identity_provider', 'opentelekomcloud_identity_protocol_v3'].map((type) => located(type, { holds: 'control', properties: { metadata: nothing('how somebody signs in'), 'metadata[].metadata': nothing('how somebody signs in') } })),
  ...['opentelekomcloud_obs_bucket_policy', 'opentelekomcloud_s3_bucket_policy'].map((type) => located(type, { holds: 'control', properties: { policy } })),
  located('opentelekomcloud_s3_bucket', { holds: 'data', properties: { policy } }),
  ...['opentelekomcloud_rts_stack_v1', 'opentelekomcloud_rts_software_config_v1'].map((type) => located(type, { holds: 'control', properties: { config: text('script'), parameters: text('environment'), options: text('environment') } })),
  ...plain(located, 'data', 'opentelekomcloud_css_cluster_v1', 'opentelekomcloud_ddm_instance_v1', 'opentelekomcloud_gemini_instance_v3', 'opentelekomcloud_dis_stream_v2'),
  ...plain(located, 'telemetry', 'opentelekomcloud_cts_tracker_v1', 'opentelekomcloud_cts_tracker_v3', 'opentelekomcloud_logtank_transfer_v2', 'opentelekomcloud_rms_resource_recorder_v1'),
];
