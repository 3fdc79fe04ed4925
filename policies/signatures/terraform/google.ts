import { copy, copyOf, egress, exposure, given, global, image, inference, is, isNot, key, nothing, route, telemetry, text, weights, without } from '../define';
import type { Signature } from '../signature';
import { block, EVERYONE, PRESENT } from './block';
import { located } from './places';

const KEY = { 'encryption[].default_kms_key_name': key(), kms_key_name: key(), 'disk_encryption_key[].kms_key_self_link': key(), encryption_key_name: key() } as const;
const IMAGE = (path: string) => ({ [`${path}.image`]: image, [`${path}.env`]: text('environment'), [`${path}.args[]`]: text('script'), [`${path}.command[]`]: text('script') });
const SERVER = { image: 'image', command: ['command[]', 'args[]'], variables: 'env' } as const;
const edge = (type: string, properties = {}): Signature => block(type, {
  holds: 'network', scope: 'global', properties, omissions: [without([], 'the balancer is served from edge locations all over the world', global(type))],
});
const metadata = (type: string, properties = {}): Signature => block(type, { holds: 'control', scope: 'global', properties, omissions: [without([], 'it has no location', global(type, true))] });

/** Google Cloud. */
export const google = [
  located('google_storage_bucket', {
    holds: 'data',
    encrypts: 'the bucket',
    properties: {
      ...KEY,
      'custom_placement_config[].data_locations[]': copy('the data', 'region'),
      'logging[].log_bucket': telemetry('the access log', 'bucket'),
      rpo: nothing,
      storage_class: nothing,
      'website[].main_page_suffix': exposure('the bucket', 'it is a website'),
      public_access_prevention: exposure('the bucket', 'public access is not prevented', isNot('enforced')),
    },
  }),
  located('google_bigquery_dataset', {
    holds: 'data',
    encrypts: 'the dataset',
    properties: { 'default_encryption_configuration[].kms_key_name': key(), dataset_id: nothing, friendly_name: nothing },
    omissions: [without('location', 'a dataset without a location is in the United States', copy('the dataset, in the United States by default', 'anywhere'))],
  }),
  block('google_bigquery_table', { holds: 'data', scope: 'none', properties: { 'external_data_configuration[].source_uris[]': copy('the external data', 'bucket'), 'encryption_configuration[].kms_key_name': key() }, classified: false }),
  located('google_bigquery_data_transfer_config', { holds: 'data', properties: { params: text('environment') }, classified: false }),
  located('google_kms_key_ring', { holds: 'keys' }),
  located('google_kms_ekm_connection', { holds: 'keys', properties: { 'service_resolvers[].hostname': copyOf('keys', 'the external key manager', 'host') } }),
  block('google_secret_manager_secret', {
    holds: 'keys',
    scope: 'none',
    properties: {
      secret_id: nothing,
      'replication[].auto': copyOf('keys', 'the secret, wherever the provider chooses', 'anywhere'),
      'replication[].automatic': copyOf('keys', 'the secret, wherever the provider chooses', 'anywhere', isNot(false)),
      'replication[].user_managed[].replicas[].location': copyOf('keys', 'the replica', 'region'),
    },
  }),
  block('google_pubsub_topic', {
    holds: 'data',
    scope: 'none',
    encrypts: 'the topic',
    properties: { kms_key_name: key(), 'message_storage_policy[].allowed_persistence_regions[]': copy('the messages', 'region') },
    omissions: [without('message_storage_policy[].allowed_persistence_regions', 'messages stay wherever they are published', copy('the messages', 'anywhere'))],
  }),
  block('google_pubsub_subscription', {
    holds: 'data',
    scope: 'none',
    properties: { topic: route('the topic', 'arn', { matches: /\// }), 'push_config[].push_endpoint': copy('the messages', 'host'), 'cloud_storage_config[].bucket': copy('the messages', 'bucket') },
    classified: false,
  }),
  ...['google_compute_snapshot', 'google_compute_image'].map((type) => block(type, {
    holds: 'data',
    scope: 'none',
    properties: { 'storage_locations[]': copy('the snapshot', 'region') },
    omissions: [without('storage_locations', 'it is kept in the multi-region nearest to the disk', copy('the snapshot, in the nearest multi-region', 'region'))],
    classified: false,
  })),
  located('google_compute_disk', { holds: 'data', encrypts: 'the disk', properties: { ...KEY, image: nothing, snapshot: nothing } }),
  block('google_compute_disk_async_replication', { holds: 'control', scope: 'none', properties: { 'secondary_disk[].disk': copy('the replica', 'arn') } }),
  located('google_compute_instance', {
    holds: 'compute',
    properties: {
      metadata: text('environment'),
      metadata_startup_script: text('script'),
      'network_interface[].access_config': exposure('the instance', 'it has a public address'),
      'boot_disk[].kms_key_self_link': key('the key of the disk'),
      'boot_disk[].initialize_params[].image': nothing,
    },
  }),
  located('google_compute_instance_template', { holds: 'compute', properties: { metadata: text('environment'), metadata_startup_script: text('script'), 'disk[].source_image': nothing } }),
  located('google_container_cluster', {
    holds: 'compute',
    properties: {
      'private_cluster_config[].enable_private_endpoint': exposure('the API server', 'its endpoint is public', isNot(true)),
      'database_encryption[].key_name': key(),
      'node_locations[]': copy('the nodes', 'zone'),
    },
    omissions: [without('private_cluster_config[].enable_private_endpoint', 'the API server is public by default', exposure('the API server', 'its endpoint is public by default'))],
  }),
  located('google_container_node_pool', { holds: 'compute', properties: { 'node_locations[]': copy('the nodes', 'zone') } }),
  located('google_vertex_ai_endpoint', { holds: 'compute', encrypts: 'the endpoint', properties: { 'encryption_spec[].kms_key_name': key() } }),
  located('google_vertex_ai_endpoint_with_model_garden_deployment', { holds: 'compute', properties: { publisher_model_name: nothing, hugging_face_model_id: weights } }),
  block('google_discovery_engine_chat_engine', {
    holds: 'compute', place: { location: 'region' },
    properties: { 'chat_engine_config[].allow_cross_region': inference('anywhere', 'the conversation model', is(true)) },
  }),
  ...['google_cloud_run_v2_service', 'google_cloud_run_v2_job'].map((type) => located(type, {
    holds: 'compute',
    containers: { 'template[].containers[]': SERVER, 'template[].template[].containers[]': SERVER },
    properties: {
      ...IMAGE('template[].containers[]'),
      ...IMAGE('template[].template[].containers[]'),
      'multi_region_settings[].regions[]': copy('the service', 'region'),
      ingress: exposure('the service', 'it takes traffic from anywhere', is('INGRESS_TRAFFIC_ALL')),
    },
  })),
  located('google_cloud_run_service', { holds: 'compute', properties: IMAGE('template[].spec[].containers[]') }),
  located('google_cloudfunctions2_function', {
    holds: 'compute',
    properties: {
      'event_trigger[].trigger_region': route('the trigger', 'region'),
      'service_config[].environment_variables': text('environment'),
      'build_config[].environment_variables': text('environment'),
      'build_config[].source[].storage_source[].bucket': copyOf('state', 'the code', 'bucket'),
    },
  }),
  located('google_cloudfunctions_function', { holds: 'compute', properties: { environment_variables: text('environment'), source_archive_bucket: copyOf('state', 'the code', 'bucket') } }),
  located('google_sql_database_instance', {
    holds: 'data',
    encrypts: 'the database',
    properties: {
      ...KEY,
      master_instance_name: nothing,
      'settings[].backup_configuration[].location': copy('the backup', 'region'),
      'settings[].ip_configuration[].ipv4_enabled': exposure('the database', 'it has a public address', is(true)),
    },
  }),
  located('google_alloydb_cluster', { holds: 'data', encrypts: 'the database', properties: { 'encryption_config[].kms_key_name': key(), 'secondary_config[].primary_cluster_name': copy('the primary cluster', 'arn') } }),
  block('google_spanner_instance', { holds: 'data', scope: 'none', place: { config: 'spanner' }, properties: { config: copy('the instance', 'spanner') } }),
  block('google_bigtable_instance', { holds: 'data', scope: 'none', place: { 'cluster[].zone': 'zone' }, properties: { 'cluster[].zone': copy('the cluster', 'zone'), 'cluster[].kms_key_name': key() } }),
  located('google_filestore_instance', { holds: 'data', encrypts: 'the files', properties: { ...KEY, 'initial_replication[].replicas[].peer_instance': copy('the replica', 'arn') } }),
  located('google_redis_cluster', { holds: 'data', properties: { 'cross_cluster_replication_config[].secondary_clusters[].cluster': copy('the replica', 'arn'), 'cross_cluster_replication_config[].primary_cluster[].cluster': copy('the primary', 'arn') } }),
  located('google_netapp_backup_vault', { holds: 'data', properties: { backup_region: copy('the backup', 'region') } }),
  located('google_gke_backup_backup_channel', { holds: 'control', properties: { destination_project: nothing } }),
  located('google_artifact_registry_repository', {
    holds: 'data',
    encrypts: 'the repository',
    properties: {
      ...KEY,
      'remote_repository_config[].docker_repository[].custom_repository[].uri': text('url'),
      'remote_repository_config[].docker_repository[].public_repository': copyOf('state', 'the upstream registry', 'anywhere'),
      'remote_repository_config[].common_repository[].uri': text('url'),
    },
    classified: false,
  }),
  ...['google_logging_project_sink', 'google_logging_folder_sink', 'google_logging_organization_sink', 'google_logging_billing_account_sink'].map((type) => block(type, { holds: 'telemetry', scope: 'none', properties: { destination: telemetry('the logs', 'host'), filter: nothing } })),
  block('google_logging_organization_settings', { holds: 'telemetry', scope: 'none', properties: { storage_location: telemetry('the logs', 'region') } }),
  block('google_monitoring_notification_channel', { holds: 'telemetry', scope: 'none', properties: { labels: text('environment'), type: telemetry('the notification', 'anywhere', is('slack', 'pagerduty', 'email', 'sms', 'campfire', 'hipchat')) } }),
  block('google_monitoring_uptime_check_config', {
    holds: 'telemetry', scope: 'none',
    properties: { 'selected_regions[]': route('the uptime checkers', 'anywhere', isNot('EUROPE')), 'monitored_resource[].labels': text('environment') },
    omissions: [without('selected_regions', 'every region checks by default', route('the uptime checkers', 'anywhere'))],
  }),
  block('google_apigee_organization', { holds: 'network', scope: 'none', properties: { analytics_region: telemetry('the analytics', 'region'), api_consumer_data_location: copy('the consumer data', 'region') } }),
  edge('google_compute_backend_service', { enable_cdn: route('the CDN', 'anywhere', is(true)) }),
  edge('google_compute_backend_bucket', { bucket_name: route('the bucket', 'bucket'), enable_cdn: route('the CDN', 'anywhere', is(true)) }),
  ...['google_compute_global_address', 'google_compute_global_forwarding_rule', 'google_compute_url_map', 'google_compute_target_https_proxy', 'google_compute_target_http_proxy', 'google_compute_managed_ssl_certificate'].map((type) => edge(type)),
  ...['google_dns_managed_zone', 'google_dns_record_set'].map((type) => metadata(type)),
  block('google_compute_firewall', {
    holds: 'network',
    scope: 'none',
    properties: {
      'source_ranges[]': given('allow', PRESENT, exposure('the network', 'every address may call in', EVERYONE)),
      'destination_ranges[]': given('allow', PRESENT, egress('the network', 'every address may be called', EVERYONE)),
    },
  }),
  located('google_compute_router_nat', { holds: 'network', properties: { router: egress('the network', 'address translation connects it to the internet') } }),
  block('google_compute_network_peering', { holds: 'network', scope: 'none', properties: { peer_network: route('the peered network', 'arn') } }),
  located('google_compute_vpn_tunnel', { holds: 'network', properties: { peer_ip: route('the peer', 'host'), shared_secret: nothing } }),
];
