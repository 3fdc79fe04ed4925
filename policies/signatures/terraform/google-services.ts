import { copy, copyOf, given, key, nothing, route, telemetry, text, unread } from '../define';
import { block } from './block';
import { located } from './places';

const ON_AZURE = unread('the cluster runs in a region of Azure', 'check the region by hand, and waive this finding with it');

/** Google Cloud: types of which a property means something of its own. */
export const googleServices = [
  located('google_container_aws_cluster', { holds: 'compute', properties: { aws_region: copy('the cluster', 'aws-region') } }),
  located('google_container_azure_cluster', { holds: 'compute', properties: { azure_region: ON_AZURE, 'control_plane[].replica_placements[].azure_availability_zone': nothing('a zone of the region beside it') } }),
  located('google_container_azure_node_pool', { holds: 'compute', properties: { azure_availability_zone: nothing('a zone of the region of its cluster') } }),
  located('google_container_attached_cluster', { holds: 'compute', properties: { 'oidc_config[].issuer_url': text('url') } }),
  block('google_logging_folder_settings', { holds: 'telemetry', scope: 'none', properties: { storage_location: telemetry('the logs', 'region') } }),
  block('google_spanner_instance_config', { holds: 'data', scope: 'none', properties: { base_config: nothing('the replicas beside it say where it is') }, classified: false }),
  block('google_spanner_instance_partition', { holds: 'data', scope: 'none', properties: { config: copy('the partition', 'spanner') }, classified: false }),
  block('google_secret_manager_regional_secret', { holds: 'keys', place: { location: 'region' }, properties: { 'customer_managed_encryption[].kms_key_name': key() } }),
  block('google_apigee_target_server', { holds: 'network', scope: 'none', properties: { host: text('url') }, classified: false }),
  block('google_compute_global_network_endpoint', { holds: 'network', scope: 'none', properties: { ip_address: route('the backend', 'host') }, classified: false }),
  located('google_compute_region_network_endpoint', { holds: 'network', properties: { ip_address: route('the backend', 'host') } }),
  located('google_sql_source_representation_instance', { holds: 'data', properties: { host: text('url') } }),
  block('google_ml_engine_model', { holds: 'compute', scope: 'none', properties: { 'regions[]': copy('the model', 'region') }, classified: false }),
  block('google_project_usage_export_bucket', { holds: 'telemetry', scope: 'none', properties: { bucket_name: telemetry('the report of usage', 'bucket') }, classified: false }),
  located('google_privateca_certificate_authority', { holds: 'keys', properties: { gcs_bucket: copyOf('state', 'the published certificates', 'bucket') } }),
  located('google_composer_user_workloads_config_map', { holds: 'control', properties: { data: text('environment') } }),
  block('google_compute_project_metadata_item', { holds: 'control', scope: 'none', properties: { value: given('key', { matches: /script/ }, text('script')) }, classified: false }),
];
