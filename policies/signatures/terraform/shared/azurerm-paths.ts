import { copy, copyOf, egress, exposure, is, isNot, key, paired, route, telemetry, text } from '../../define';
import type { Statement } from '../../signature';
import { everyOf } from './every-of';

/** What single arguments of Azure mean, by the path that only they have. From the schema of hashicorp/azurerm 4.55.0. */
export const azurePaths: Readonly<Record<string, Statement>> = {
  // Copies and backups. An address of a storage account tells no region: it is declared, or asked for.
  ...everyOf(copy('the backup', 'host'), 'backup_blob_container_uri backup[].storage_account_url'),
  data_residency_location: copy('the directory', 'region'),
  'location_data[].region': copy('the gateway', 'region'),
  cache_location: copy('the cache', 'region'),
  source_location: copy('the source', 'region'),
  'volume[].data_protection_replication[].remote_volume_location': copy('the replica', 'region'),
  'managed_virtual_network_regions[]': copy('the network', 'region'),
  ...everyOf(copy('the replica', 'arn'), 'recovery_target_protection_container_id target_recovery_protection_container_id target_network_id unmanaged_disk[].target_storage_account_id'),
  ...everyOf(copy('the replicated data', 'arn'), 'managed_disk[].staging_storage_account_id unmanaged_disk[].staging_storage_account_id managed_disk[].log_storage_account_id default_log_storage_account_id'),
  ...everyOf(copy('the captured data', 'arn'), 'capture_description[].destination[].storage_account_id storage_location[].storage_account_id storage_queue_endpoint[].storage_account_id storage_blob_dead_letter_destination[].storage_account_id'),
  'restore[].source_cosmosdb_account_id': copy('the source', 'arn'),
  'private_link[].location': route('the origin', 'region'),
  private_link_resource_region: route('the private link', 'region'),
  'service_location[].location': route('the calls', 'region'),
  endpoint_location: route('the answer', 'region'),
  'storage[].storage_account_id': copy('the stored content', 'arn'),

  // Logs.
  ...everyOf(telemetry('the log', 'host'), `
    logs[].application_logs[].azure_blob_storage[].sas_url logs[].http_logs[].azure_blob_storage[].sas_url threat_detection_policy[].storage_endpoint
    diagnostics_config[].blob_endpoint diagnostics_config[].queue_endpoint diagnostics_config[].table_endpoint error_blob_uri output_blob_uri
    boot_diagnostics[].storage_uri boot_diagnostics[].storage_account_uri
  `),
  ...everyOf(telemetry('the log', 'arn'), 'target_boot_diagnostic_storage_account_id target_boot_diagnostics_storage_account_id'),
  'insights[].log_analytics_workspace[].firewall_location': telemetry('the log of the firewall', 'region'),
  ...everyOf(telemetry('the telemetry', 'host'), 'controller_host_name api_url'),
  'geo_locations[]': route('the web test', 'region'),

  // Calls.
  ...everyOf(text('url'), `
    webhook_endpoint[].url git_repository[].url bucket[].url repository[].uri config_server_git_setting[].uri config_server_git_setting[].repository[].uri
    catalog_adogit[].uri catalog_github[].uri image_registry_credential[].server registry[].server container_registry[].server request[].url proxy[].url delegation[].url
    authorization_endpoint client_registration_endpoint token_endpoint metadata_endpoint module_link[].uri publish_content_link[].uri draft[].content_link[].uri
    start_task[].resource_file[].http_url container[].volume[].git_repo[].url init_container[].volume[].git_repo[].url open_api[].uri route[].uri action[].trigger_url
    sqs_urls[] api_root_url source[].script_uri github_repo[].git_url github_configuration[].git_url smtp[].host sso[].metadata_url
    action[].endpoint resource_type[].endpoint eventgrid_topic_endpoint eventhub_namespace_endpoint_uri kusto_cluster_uri kusto_endpoint account_endpoint event_hub_uri
    vpn_client_configuration[].aad_issuer roles[].head_node[].script_actions[].uri roles[].worker_node[].script_actions[].uri roles[].zookeeper_node[].script_actions[].uri
    roles[].edge_node[].install_script_action[].uri roles[].edge_node[].uninstall_script_actions[].uri
  `),
  ...everyOf(copyOf('state', 'the imported data', 'host'), 'source_uri blob_uri storage_data_disk[].vhd_uri storage_os_disk[].vhd_uri storage_os_disk[].image_uri gallery_application[].configuration_blob_uri configuration_blob_uri'),
  ...everyOf(route('the receiver', 'arn'), 'eventhub_endpoint_id hybrid_connection_endpoint_id service_bus_queue_endpoint_id service_bus_topic_endpoint_id'),
  ...everyOf(route('the database', 'host'), 'metastores[].ambari[].server metastores[].hive[].server metastores[].oozie[].server catalog_info[].server_endpoint'),
  ...everyOf(text('script'), `
    new_cluster_config[].init_scripts[] config_file[].content protected_file[].content additional_unattend_content[].content jvm_options file[].content
    os_profile[].windows_configuration[].additional_unattend_content[].content os_profile_windows_config[].additional_unattend_config[].content
    spark_config[].content library_requirement[].content transformation_query delta_snapshot_query full_snapshot_query
  `),
  ...everyOf(text('environment'), `
    new_cluster_config[].spark_config new_cluster_config[].spark_environment_variables sensitive_environment_variables environment_variable[].value
    template[].init_container[].env[].value template[].container[].env[].value express_custom_setup[].environment
  `),

  // Networks.
  ...everyOf(exposure('the resource', 'it has a public address', is(true)), `
    coordinator_public_ip_access_enabled node_public_ip_access_enabled subnet[].use_public_ip_address public_endpoint_enabled is_public log_stream_public_endpoint_enabled
    default_node_pool[].node_public_ip_enabled node_public_ip_enabled
  `),
  ...everyOf(exposure('the machine', 'it may have a public address', isNot(true)), 'disallow_public_ip_address custom_parameters[].no_public_ip'),
  ...everyOf(exposure('the resource', 'the internet may reach it', isNot(false)), 'internet_ingestion_enabled internet_query_enabled'),
  internet_connection_enabled: egress('the cloud', 'it has a way to the internet', is(true)),
  ...everyOf(route('the peer', 'host'), 'peer_ip link[].fqdn vpn_client_configuration[].radius_server_address vpn_client_configuration[].radius_server[].address radius[].server[].address'),
  ...everyOf(route('the peer', 'arn'), 'peer_virtual_network_gateway_id remote_vpn_site_id'),
  peering_location: route('the circuit', 'anywhere'),
  'backend_pool[].backend[].address': route('the origin', 'host'),

  // Keys.
  ...everyOf(key(), `
    encryption[].key_id encryption_key cmk_key_vault_url cmk_key_vault_key_url backup_storage_customer_key_uri managed_disk_customer_key_uri
    managed_disk_cmk_key_vault_id managed_services_cmk_key_vault_id
  `),

  // Parts of services: copies and backups.
  geo_redundant_backup_enabled: paired('the backup in the paired region', is(true)),
  'auto_backup[].storage_blob_endpoint': copy('the backup', 'host'),
  'external_seed_node_ip_addresses[]': copy('the replica', 'host'),
  'mount[].azure_file_share[].azure_file_url': copy('the files that are mounted', 'host'),
  'storage_profile_os_disk[].vhd_containers[]': copy('the disks', 'host'),
  'linked_hub[].location': copy('the devices', 'region'),
  app_location: copy('the machines', 'region'),
  ...everyOf(copyOf('state', 'the code', 'host'), `
    custom_setup_script[].blob_container_uri start_task[].resource_file[].storage_container_url storage_container_endpoint content_link_uri package_file_uri
    wsfc_domain_profile[].storage_account_url
  `),
  ...everyOf(copyOf('state', 'the imported data', 'host'), 'import[].storage_uri data_disk[].blob_uri os_disk[].blob_uri'),

  // Parts of services: logs and alerts.
  ...everyOf(telemetry('the audit log', 'host'), 'storage_endpoint blob_storage_endpoint'),
  ...everyOf(telemetry('the metrics and logs', 'arn'), `
    destinations[].monitor_account[].monitor_account_id destinations[].storage_blob[].storage_account_id destinations[].storage_blob_direct[].storage_account_id
    destinations[].storage_table_direct[].storage_account_id output_workspace_resource_ids[]
  `),
  ...everyOf(telemetry('the alert', 'host'), 'azure_function_receiver[].http_trigger_url logic_app_receiver[].callback_url'),
  'itsm_receiver[].region': telemetry('the alert', 'region'),
  ...everyOf(text('script'), 'site_config[].application_insights_connection_string'),

  // Parts of services: calls.
  ...everyOf(text('url'), `
    url host sas_uri adb_domain qna_runtime_endpoint roles[].kafka_management_node[].script_actions[].uri container_registry_login_server_url[]
    directory_flat_file[].group_file_uri directory_flat_file[].password_file_uri directory_ldap[].certificate_validation_uri http_proxy_config[].http_proxy
    http_proxy_config[].https_proxy destination_fqdn source_trigger[].repository_url docker_step[].context_path encoded_step[].context_path file_step[].context_path xml_link
  `),
  ...everyOf(text('script'), `
    connection_string_insecure redis_configuration[].aof_storage_connection_string_0 redis_configuration[].aof_storage_connection_string_1 settings
    extensions[].settings_json type_properties_json activities_json xml_content encoded_step[].task_content sql_script main_template workflow_parameters
    panorama_base64_config
  `),
  'launch[].properties': text('environment'),
  cognitive_service_location: route('the speech', 'region'),
  security_provider_name: route('the security partner', 'anywhere'),

  // Parts of services: networks and keys.
  ...everyOf(route('the peer', 'host'), 'gateway_address gateway_fqdn link[].ip_address'),
  'origin[].host_name': route('the origin', 'host'),
  // Mostly machines of the same network, whose addresses tell nothing: only those that everybody can call are told.
  ...everyOf(text('url'), `
    backend_address_pool[].fqdns[] backend_address_pool[].ip_addresses[] links[].channels[].end_point[].ip_address mount[].nfs_mount[].source nfs_server_url
    target_dns_servers[].ip_address target_host_name trusted_domain_dns_ips[]
  `),
  ...everyOf(exposure('the resource', 'it has a public address', is(true)), 'ssh_public_access_enabled serverless_compute[].public_ip_enabled public_data_endpoint_enabled'),
  'secure_ldap[].external_access_enabled': exposure('the directory', 'the internet may ask it', is(true)),
  'key_vault_credential[].key_vault_url': key(),
};
