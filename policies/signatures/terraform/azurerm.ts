import { copy, copyOf, deployment, exposure, given, global, image, is, isNot, key, nothing, paired, route, telemetry, text, without } from '../define';
import type { Signature } from '../signature';
import { block } from './block';
import { located } from './places';

/** `GRS`, `RAGZRS`, `Geo`, `GeoRedundant`: Azure chooses the region, which may lie in another country. */
const GEO_REDUNDANT = { matches: /GRS|GZRS|^Geo/ } as const;
const GEO = paired('the copy in the paired region', GEO_REDUNDANT);
const GEO_BACKUP = paired('the backup in the paired region', is(true));
const GEO_BY_DEFAULT = paired('the backup in the paired region');
const PUBLIC = exposure('the resource', 'public network access is enabled', isNot(false));
const OPEN = without('public_network_access_enabled', 'public network access is enabled by default', exposure('the resource', 'public network access is enabled by default'));
const OWN_KEY = { 'customer_managed_key[].key_vault_key_id': key(), key_vault_key_id: key() } as const;
const edge = (type: string, properties = {}): Signature => block(type, {
  holds: 'network', scope: 'global', properties, omissions: [without([], 'it is served from edge locations all over the world', global(type))],
});

/** Azure. */
export const azure = [
  located('azurerm_storage_account', {
    holds: 'data',
    encrypts: { what: 'the storage account', companion: { type: 'azurerm_storage_account_customer_managed_key', by: 'storage_account_id' } },
    properties: { ...OWN_KEY, account_replication_type: GEO, public_network_access_enabled: PUBLIC, allow_nested_items_to_be_public: exposure('its containers', 'they may be public', isNot(false)), 'static_website[].index_document': exposure('the resource', 'it is a website') },
    omissions: [OPEN],
  }),
  block('azurerm_storage_account_customer_managed_key', { holds: 'control', scope: 'none', encrypts: 'the storage account', properties: { key_vault_key_id: key(), key_vault_id: key('the key vault'), key_vault_uri: key(), managed_hsm_key_id: key(), key_name: nothing } }),
  block('azurerm_storage_object_replication', { holds: 'control', scope: 'none', properties: { source_storage_account_id: nothing, destination_storage_account_id: copy('the replica', 'arn') } }),
  located('azurerm_cosmosdb_account', {
    holds: 'data',
    properties: { ...OWN_KEY, 'geo_location[].location': copy('the replica', 'region'), 'backup[].storage_redundancy': GEO, public_network_access_enabled: PUBLIC },
    omissions: [
      OPEN,
      without('backup', 'backups go to the paired region by default', GEO_BY_DEFAULT),
      without('backup[].storage_redundancy', 'periodic backups go to the paired region by default', given('backup[].type', is('Periodic'), GEO_BY_DEFAULT)),
    ],
  }),
  located('azurerm_container_registry', {
    holds: 'data',
    properties: { 'georeplications[].location': copy('the replica', 'region'), 'encryption[].key_vault_key_id': key(), public_network_access_enabled: PUBLIC },
    omissions: [OPEN],
    classified: false,
  }),
  block('azurerm_cognitive_deployment', {
    holds: 'compute',
    scope: 'none',
    properties: {
      'sku[].name': deployment('model[].name', 'cognitive_account_id'),
      'scale[].type': deployment('model[].name', 'cognitive_account_id'),
      'model[].name': nothing,
      'model[].version': nothing,
      cognitive_account_id: nothing,
    },
  }),
  ...['azurerm_cognitive_account', 'azurerm_ai_services'].map((type) => located(type, {
    holds: 'compute',
    properties: { ...OWN_KEY, 'storage[].storage_account_id': copy('the stored content', 'arn'), 'fqdns[]': text('url'), public_network_access_enabled: PUBLIC, custom_subdomain_name: nothing },
    omissions: [OPEN],
  })),
  located('azurerm_key_vault', { holds: 'keys', properties: { public_network_access_enabled: PUBLIC, tenant_id: nothing }, omissions: [OPEN, without([], 'a vault is mirrored to the paired region', copyOf('keys', 'the mirror of the vault', 'azure-vault'))] }),
  located('azurerm_key_vault_managed_hardware_security_module', { holds: 'keys', properties: { public_network_access_enabled: PUBLIC }, omissions: [OPEN] }),
  located('azurerm_app_configuration', { holds: 'data', properties: { 'replica[].location': copy('the replica', 'region'), 'encryption[].key_vault_key_identifier': key() } }),
  located('azurerm_api_management', { holds: 'network', properties: { 'additional_location[].location': route('the gateway', 'region'), publisher_email: nothing } }),
  located('azurerm_data_protection_backup_vault', { holds: 'data', properties: { redundancy: GEO, cross_region_restore_enabled: GEO_BACKUP }, classified: false }),
  located('azurerm_recovery_services_vault', {
    holds: 'data',
    properties: { storage_mode_type: GEO, cross_region_restore_enabled: GEO_BACKUP, 'encryption[].key_id': key() },
    omissions: [without('storage_mode_type', 'backups go to the paired region by default', GEO_BY_DEFAULT)],
    classified: false,
  }),
  block('azurerm_mssql_database', {
    holds: 'data',
    scope: 'none',
    properties: { storage_account_type: paired('the backup in the paired region', GEO_REDUNDANT, 'server_id'), server_id: nothing, geo_backup_enabled: paired('the backup in the paired region', is(true), 'server_id'), secondary_type: nothing, creation_source_database_id: copy('the source', 'arn'), transparent_data_encryption_key_vault_key_id: key() },
    omissions: [without('storage_account_type', 'backups go to the paired region by default', paired('the backup in the paired region', undefined, 'server_id'))],
  }),
  block('azurerm_mssql_failover_group', { holds: 'control', scope: 'none', properties: { 'partner_server[].id': copy('the replica', 'arn') } }),
  located('azurerm_mssql_managed_instance', { holds: 'data', properties: { storage_account_type: GEO }, omissions: [without('storage_account_type', 'backups go to the paired region by default', GEO_BY_DEFAULT)] }),
  located('azurerm_mssql_server', { holds: 'data', properties: { public_network_access_enabled: PUBLIC, transparent_data_encryption_key_vault_key_id: key() }, omissions: [OPEN] }),
  ...['azurerm_mysql_flexible_server', 'azurerm_postgresql_flexible_server'].map((type) => located(type, {
    holds: 'data',
    properties: { geo_redundant_backup_enabled: GEO_BACKUP, source_server_id: copy('the source', 'arn'), ...OWN_KEY, 'customer_managed_key[].geo_backup_key_vault_key_id': copyOf('keys', 'the key of the backup', 'key'), public_network_access_enabled: PUBLIC },
  })),
  ...['azurerm_eventhub_namespace_disaster_recovery_config', 'azurerm_servicebus_namespace_disaster_recovery_config'].map((type) => block(type, { holds: 'control', scope: 'none', properties: { partner_namespace_id: copy('the replica', 'arn'), primary_namespace_id: nothing } })),
  located('azurerm_notification_hub_namespace', { holds: 'data', properties: { replication_region: copy('the replica', 'region') } }),
  located('azurerm_netapp_volume', { holds: 'data', properties: { 'data_protection_replication[].remote_volume_location': copy('the replica', 'region') } }),
  located('azurerm_shared_image_version', { holds: 'data', properties: { 'target_region[].name': copy('the image', 'region') }, classified: false }),
  located('azurerm_managed_redis', { holds: 'data', properties: { 'default_database[].geo_replication_group_name': copy('the geo-replicas', 'anywhere') } }),
  block('azurerm_redis_linked_server', { holds: 'control', scope: 'none', properties: { linked_redis_cache_location: copy('the replica', 'region') } }),
  block('azurerm_site_recovery_replicated_vm', { holds: 'control', scope: 'none', properties: { target_resource_group_id: copy('the replica', 'arn'), target_network_id: copy('the replica', 'arn') } }),
  block('azurerm_virtual_network_peering', { holds: 'network', scope: 'none', properties: { remote_virtual_network_id: route('the peered network', 'arn') } }),
  block('azurerm_monitor_diagnostic_setting', {
    holds: 'telemetry',
    scope: 'none',
    properties: {
      target_resource_id: nothing,
      log_analytics_workspace_id: telemetry('the logs', 'arn'),
      storage_account_id: telemetry('the logs', 'arn'),
      eventhub_authorization_rule_id: telemetry('the logs', 'arn'),
      partner_solution_id: telemetry('the logs of the partner', 'anywhere'),
    },
  }),
  block('azurerm_log_analytics_data_export_rule', { holds: 'telemetry', scope: 'none', properties: { destination_resource_id: telemetry('the exported logs', 'arn') } }),
  block('azurerm_monitor_action_group', { holds: 'telemetry', scope: 'none', properties: { location: nothing, 'webhook_receiver[].service_uri': telemetry('the alert', 'host'), 'email_receiver[].email_address': nothing } }),
  located('azurerm_network_watcher_flow_log', { holds: 'telemetry', properties: { 'traffic_analytics[].workspace_region': telemetry('the flow log', 'region'), storage_account_id: telemetry('the flow log', 'arn') } }),
  ...['azurerm_datadog_monitor', 'azurerm_elastic_cloud_elasticsearch', 'azurerm_new_relic_monitor', 'azurerm_dynatrace_monitor'].map((type) => located(type, { holds: 'telemetry', omissions: [without([], 'the partner keeps the telemetry', telemetry('the telemetry at the partner', 'anywhere'))] })),
  ...['azurerm_communication_service', 'azurerm_email_communication_service'].map((type) => block(type, { holds: 'data', scope: 'none', properties: { data_location: copy('the data', 'region') } })),
  located('azurerm_iothub_dps', { holds: 'control', properties: { data_residency_enabled: paired('the copy in the paired region', isNot(true)) } }),
  ...['azurerm_linux_virtual_machine', 'azurerm_windows_virtual_machine'].map((type) => located(type, { holds: 'compute', properties: { custom_data: text('script'), user_data: text('script'), 'os_disk[].disk_encryption_set_id': key('the key of the disk') } })),
  ...['azurerm_linux_web_app', 'azurerm_linux_function_app'].map((type) => located(type, { holds: 'compute', properties: { app_settings: text('environment'), 'site_config[].application_stack[].docker_image_name': nothing, 'site_config[].application_stack[].docker_registry_url': text('url') } })),
  located('azurerm_container_group', { holds: 'compute', containers: { 'container[]': { image: 'image', command: ['commands[]'], variables: 'environment_variables' } }, properties: { 'container[].image': image, 'container[].environment_variables': text('environment'), 'container[].commands[]': text('script'), ip_address_type: exposure('the group', 'it has a public address', is('Public')) } }),
  located('azurerm_kubernetes_cluster', {
    holds: 'compute',
    properties: { private_cluster_enabled: exposure('the API server', 'its endpoint is public', isNot(true)), disk_encryption_set_id: key(), dns_prefix: nothing },
    omissions: [without('private_cluster_enabled', 'the API server is public by default', exposure('the API server', 'its endpoint is public by default'))],
  }),
  block('azurerm_container_app', { holds: 'compute', scope: 'none', containers: { 'template[].container[]': { image: 'image', command: ['command[]', 'args[]'], variables: 'env' } }, properties: { 'template[].container[].image': image, 'template[].container[].env[].value': text('environment'), 'ingress[].external_enabled': exposure('the app', 'its ingress is external', is(true)) } }),
  ...['azurerm_cdn_frontdoor_profile', 'azurerm_cdn_frontdoor_endpoint', 'azurerm_cdn_profile', 'azurerm_cdn_endpoint', 'azurerm_frontdoor', 'azurerm_traffic_manager_profile'].map((type) => edge(type)),
  edge('azurerm_cdn_frontdoor_origin', { host_name: route('the origin', 'host') }),
  ...['azurerm_dns_zone', 'azurerm_private_dns_zone'].map((type) => block(type, { holds: 'control', scope: 'global', omissions: [without([], 'it has no location', global(type, true))] })),
  block('azurerm_resource_group', { holds: 'control', place: { location: 'region' } }),
  located('azurerm_bot_service_azure_bot', { holds: 'control', properties: { endpoint: route('the bot', 'host') } }),
];
