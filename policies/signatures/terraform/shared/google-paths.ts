import { copy, copyOf, egress, exposure, image, is, isNot, key, nothing, route, telemetry, text } from '../../define';
import type { Statement } from '../../signature';
import { EVERYONE } from '../everyone';
import { everyOf } from './every-of';

const CODE_HOST = route('the code host', 'host');

/** What single arguments of Google Cloud mean, by the path that only they have. From the schema of hashicorp/google 6.50.0. */
export const googlePaths: Readonly<Record<string, Statement>> = {
  // Copies, backups and results.
  'automated_backup_policy[].location': copy('the backup', 'region'),
  'config[].recovery_config[].scheduled_snapshots_config[].snapshot_location': copy('the snapshot', 'bucket'),
  'scheduled_backup[].backup_location': copy('the backup', 'bucket'),
  'snapshot_schedule_policy[].snapshot_properties[].storage_locations[]': copy('the snapshot', 'region'),
  'storage_location[].locations[].location': copy('the snapshot', 'region'),
  ...everyOf(copy('the results', 'bucket'), `
    gcs_output_uri create_notebook_execution_job_request[].notebook_execution_job[].gcs_output_uri extract[].destination_uris[]
    object_metadata_report_options[].storage_destination_options[].bucket
  `),
  ...everyOf(copy('the transferred data', 'bucket'), `
    replication_spec[].gcs_data_sink[].bucket_name transfer_spec[].gcs_data_sink[].bucket_name gcs_profile[].bucket
    destination_config[].bigquery_destination_config[].blmt_config[].bucket
  `),
  'destination_config[].bigquery_destination_config[].source_hierarchy_datasets[].dataset_template[].location': copy('the dataset', 'region'),
  'destination_dataset[].location': copy('the subscribed dataset', 'region'),
  'pubsub_topic[].data_affinity_regions[]': copy('the shared messages', 'region'),
  secondary_location: copy('the standby', 'region'),
  ...everyOf(copy('the working files', 'bucket'), `
    environment_config[].execution_config[].staging_bucket cluster_config[].staging_bucket cluster_config[].temp_bucket storage_config[].bucket temp_gcs_location
    placement[].managed_cluster[].config[].staging_bucket placement[].managed_cluster[].config[].temp_bucket
  `),
  ...everyOf(copy('the files that are mounted', 'bucket'), 'template[].volumes[].gcs[].bucket template[].template[].volumes[].gcs[].bucket'),
  ...everyOf(route('the file server', 'host'), 'template[].volumes[].nfs[].server template[].template[].volumes[].nfs[].server template[].spec[].volumes[].nfs[].server'),
  'settings[].sql_server_audit_config[].bucket': telemetry('the audit log', 'bucket'),
  'build[].logs_bucket': telemetry('the build log', 'bucket'),
  'predict_request_response_logging_config[].bigquery_destination[].output_uri': telemetry('the requests and answers of the model', 'bucket'),
  'autoscaling_config[].asymmetric_autoscaling_options[].replica_selection[].location': copy('the replica', 'region'),
  'replicas[].location': copy('the replica', 'region'),
  'cluster_autoscaling[].auto_provisioning_locations[]': copy('the nodes', 'zone'),
  'node_pool[].node_locations[]': copy('the nodes', 'zone'),
  'external_catalog_dataset_options[].default_storage_location_uri': copy('the tables', 'bucket'),
  alternative_location_id: copy('the standby', 'zone'),
  'chat_engine_config[].agent_creation_config[].location': copy('the agent', 'region'),
  'config[].vertex_location': copy('the search index', 'region'),

  // Data and code that come from elsewhere.
  ...everyOf(copyOf('state', 'the imported data', 'bucket'), `
    gcs_source[].uris[] load[].source_uris[] biglake_configuration[].storage_uri external_data_configuration[].hive_partitioning_options[].source_uri_prefix
    external_data_configuration[].reference_file_schema_uri external_catalog_table_options[].storage_descriptor[].location_uri replication_spec[].gcs_data_source[].bucket_name
    transfer_spec[].gcs_data_source[].bucket_name gcs_notebook_source[].uri create_notebook_execution_job_request[].notebook_execution_job[].gcs_notebook_source[].uri
    hive_options[].location_uri hive_options[].storage_descriptor[].location_uri ingestion_data_source_settings[].cloud_storage[].bucket
  `),
  ...everyOf(copyOf('state', 'the code', 'bucket'), `
    build[].source[].storage_source[].bucket build_config[].source_location query[].user_defined_function_resources[].resource_uri
    custom_actions[].include_skaffold_modules[].google_cloud_storage[].source
  `),
  ...everyOf(text('url'), `
    deployment[].files[].source_url deployment[].zip[].source_url transfer_spec[].http_data_source[].list_url transfer_spec[].aws_s3_data_source[].cloudfront_domain
    ingestion_data_source_settings[].confluent_cloud[].bootstrap_server remote_uri
  `),
  ...everyOf(CODE_HOST, 'git_file_source[].uri source_to_build[].uri source_repository[].url'),
  ...everyOf(route('the stream that is read', 'arn'), 'ingestion_data_source_settings[].aws_kinesis[].stream_arn ingestion_data_source_settings[].aws_msk[].cluster_arn'),
  'ingestion_data_source_settings[].aws_kinesis[].consumer_arn': nothing('the stream beside it is judged'),
  'transfer_spec[].azure_blob_storage_data_source[].storage_account': copyOf('state', 'the imported data', 'anywhere'),
  'transfer_spec[].aws_s3_data_source[].bucket_name': copyOf('state', 'the imported data', 'bucket'),

  // Calls.
  ...everyOf(text('url'), `
    destinations[].http_endpoint[].uri destination[].http_endpoint[].uri remote_function_options[].endpoint http_target[].uri http_target[].uri_override[].host
    hosting_service[].service_uri endpoint[].application_integration_endpoint_details[].uri enabled_tool[].uri_override
  `),
  ...everyOf(copy('the events', 'region'), 'destination[].cloud_run_service[].region destination[].gke[].location'),
  ...everyOf(text('script'), 'http_target[].body app_engine_http_target[].body http_check[].body'),
  ...everyOf(text('environment'), `
    build[].options[].env[] build[].step[].env[] software_config[].env[].value model_config[].container_spec[].env[].value template[].containers[].env[].value
    cluster_config[].software_config[].override_properties spark_application_environment_config[].default_properties
  `),
  ...everyOf(route('the database', 'host'), `
    mysql[].host oracle[].host postgresql[].host mysql_profile[].hostname oracle_profile[].hostname postgresql_profile[].hostname sql_server_profile[].hostname
    oracle[].forward_ssh_connectivity[].hostname forward_ssh_connectivity[].hostname
  `),
  ...everyOf(image, `
    template[].containers[].image deployment[].container[].image placement[].managed_cluster[].config[].master_config[].image dependency_images[]
    placement[].managed_cluster[].config[].secondary_worker_config[].image placement[].managed_cluster[].config[].worker_config[].image
    container_image[].repository gce_setup[].container_image[].repository virtual_machine[].virtual_machine_config[].container_images[].repository
  `),
  ...everyOf(copyOf('state', 'the built image', 'host'), 'build[].images[] build[].artifacts[].images[]'),
  'build[].artifacts[].objects[].location': copyOf('state', 'the built files', 'bucket'),
  ...everyOf(copyOf('state', 'the built packages', 'host'), 'build[].artifacts[].maven_artifacts[].repository build[].artifacts[].npm_packages[].repository build[].artifacts[].python_packages[].repository'),
  ...everyOf(text('url'), `
    remote_repository_config[].maven_repository[].custom_repository[].uri remote_repository_config[].npm_repository[].custom_repository[].uri
    remote_repository_config[].python_repository[].custom_repository[].uri
  `),
  ...everyOf(copyOf('state', 'the upstream registry', 'anywhere'), `
    remote_repository_config[].maven_repository[].public_repository remote_repository_config[].npm_repository[].public_repository
    remote_repository_config[].python_repository[].public_repository
  `),

  // Networks.
  ...everyOf(egress('the policy', 'every address may be called', EVERYONE), 'match[].dest_ip_ranges[] rule[].match[].dest_ip_ranges[]'),
  ...everyOf(nothing('the direction is told by the destination ranges; what may call in is judged at the endpoint'), 'match[].src_ip_ranges[] rule[].match[].src_ip_ranges[]'),
  ...everyOf(egress('the machine', 'it has a way to the internet', is(true)), 'network_config[].enable_outbound_public_ip network_spec[].enable_internet_access'),
  ...everyOf(exposure('the resource', 'it has a public address', is(true)), 'network_config[].enable_public_ip public_endpoint_enabled'),
  ...everyOf(exposure('the machine', 'it has a public address', isNot(true)), 'gce_setup[].disable_public_ip no_public_ip'),
  ...everyOf(exposure('the resource', 'every address may call in', EVERYONE), `
    config[].master_authorized_networks_config[].cidr_blocks[].cidr_block master_authorized_networks_config[].cidr_blocks[].cidr_block
    network_config[].authorized_external_networks[].cidr_range settings[].ip_configuration[].authorized_networks[].value
    config[].web_server_network_access_control[].allowed_ip_range[].value
  `),
  'master_authorized_networks_config[].gcp_public_cidrs_access_enabled': exposure('the API server', 'every machine of the provider may call in', is(true)),
  ...everyOf(route('the peer', 'host'), 'next_hop_ip peer_ip_address peer_ipv4_nexthop_address peer_ipv6_nexthop_address'),
  remote_location: route('the interconnect', 'region'),
  ...everyOf(route('the name server', 'host'), 'forwarding_config[].target_name_servers[].ipv4_address forwarding_config[].target_name_servers[].domain_name alternative_name_server_config[].target_name_servers[].ipv4_address'),
  ...everyOf(route('the network that asks', 'arn'), 'peering_config[].target_network[].network_url'),
  'routing_policy[].geo[].location': route('the answer', 'region'),
  'routing_policy[].primary_backup[].backup_geo[].location': route('the answer', 'region'),
  ...everyOf(route('the balancer', 'region'), `
    routing_policy[].geo[].health_checked_targets[].internal_load_balancers[].region routing_policy[].primary_backup[].primary[].internal_load_balancers[].region
    routing_policy[].primary_backup[].backup_geo[].health_checked_targets[].internal_load_balancers[].region routing_policy[].wrr[].health_checked_targets[].internal_load_balancers[].region
  `),
  ...everyOf(route('the answer', 'host'), `
    routing_policy[].geo[].health_checked_targets[].external_endpoints[] routing_policy[].primary_backup[].backup_geo[].health_checked_targets[].external_endpoints[]
    routing_policy[].primary_backup[].primary[].external_endpoints[] routing_policy[].wrr[].health_checked_targets[].external_endpoints[]
  `),
  fqdn: route('the backend', 'host'),
  origin_address: route('the origin', 'host'),
  'flex_shielding[].flex_shielding_regions[]': route('the origin shield', 'anywhere'),
  ...everyOf(nothing('the region of the bucket that is signed for, which the origin names'), 'security_settings[].aws_v4_authentication[].origin_region aws_v4_authentication[].origin_region'),
  'source_regions[]': route('the health checkers', 'region'),
  'psc_config[].producer_instance_location': route('the producer', 'region'),
  'interconnect_attachment[].region': route('the attachment', 'region'),
  'service_directory_registrations[].service_directory_region': route('the registration', 'region'),

  // Keys.
  ...everyOf(key(), 'user_managed_keys_config[].control_plane_disk_encryption_key user_managed_keys_config[].gkeops_etcd_backup_encryption_key customer_managed_encryption_key customer_managed_key cloud_kms_config[].kms_location placement[].managed_cluster[].config[].encryption_config[].gce_pd_kms_key_name control_plane[].database_encryption[].key_id'),
  'external_protection_level_options[].external_key_uri': copyOf('keys', 'the external key manager', 'host'),

  // Parts of services: copies and results.
  ...everyOf(copy('the working files', 'bucket'), `
    virtual_cluster_config[].staging_bucket workload[].dataflow_flex_template_request[].launch_parameter[].environment[].temp_location
    workload[].dataflow_launch_template_request[].launch_parameters[].environment[].temp_location
  `),
  ...everyOf(copy('the workers', 'region'), `
    workload[].dataflow_flex_template_request[].launch_parameter[].environment[].worker_region workload[].dataflow_flex_template_request[].location
    workload[].dataflow_launch_template_request[].launch_parameters[].environment[].worker_region workload[].dataflow_launch_template_request[].location
  `),
  ...everyOf(copy('the workers', 'zone'), `
    workload[].dataflow_flex_template_request[].launch_parameter[].environment[].worker_zone
    workload[].dataflow_launch_template_request[].launch_parameters[].environment[].worker_zone
  `),
  ...everyOf(copy('the nodes', 'zone'), `
    virtual_cluster_config[].kubernetes_cluster_config[].gke_cluster_config[].node_pool_target[].node_pool_config[].locations[]
    control_plane[].local[].node_location control_plane[].remote[].node_location node_location
  `),
  'run[].location': copy('the service', 'region'),
  'data_discovery_spec[].bigquery_publishing_config[].location': copy('the published tables', 'region'),
  ...everyOf(copy('the recordings of calls', 'bucket'), 'advanced_settings[].audio_export_gcs_destination[].uri audio_export_settings[].gcs_bucket'),
  'human_agent_handoff_config[].live_person_config[].account_number': copy('the conversation, at LivePerson', 'anywhere'),
  ...everyOf(copy('the mapped health records', 'arn'), 'mapping_pipeline_job[].fhir_store_destination reconciliation_pipeline_job[].fhir_store_destination'),
  'inspect_job[].actions[].deidentify[].cloud_storage_output': copy('the files, without what identifies people', 'bucket'),
  'destination_volume_parameters[].storage_pool': copy('the replica', 'arn'),
  'config[].output[].uri': copy('the video', 'bucket'),
  ...everyOf(copyOf('state', 'the imported data', 'bucket'), 'config[].inputs[].uri config[].overlays[].image[].uri'),
  ...everyOf(copyOf('state', 'the code', 'bucket'), `
    mapping_pipeline_job[].mapping_config[].whistle_config_source[].uri mapping_pipeline_job[].mapping_config[].whistle_config_source[].import_uri_prefix
    reconciliation_pipeline_job[].merge_config[].whistle_config_source[].uri reconciliation_pipeline_job[].merge_config[].whistle_config_source[].import_uri_prefix
    reconciliation_pipeline_job[].matching_uri_prefix
  `),
  ...everyOf(route('the gateway', 'region'), 'hubs[].region upstreams[].egress_policy[].regions[]'),

  // Parts of services: calls.
  ...everyOf(text('url'), `
    generic_web_service[].uri service_directory[].generic_web_service[].uri blocking_functions[].triggers[].function_uri destination_config[].destination[].host
    eventing_config[].registration_destination_config[].destination[].host ethereum_details[].validator_config[].mev_relay_urls[] proxy[].uri private_registry_config[].address
  `),
  clone_uri: CODE_HOST,
  ...everyOf(text('script'), `
    open_api_spec[].text_schema grpc_config openapi_config target[].config[].content target[].imports[].content query[].query spark[].sql_script
    restore_config[].transformation_rules[].field_actions[].value direct_notebook_source[].content
  `),
  ...everyOf(text('environment'), `
    hive_options[].parameters serial_pipeline[].stages[].deploy_parameters[].values deploy_parameters oracle_profile[].connection_attributes
    workload[].dataflow_flex_template_request[].launch_parameter[].launch_options notebook[].infrastructure_spec[].container_image[].properties
    spark[].infrastructure_spec[].container_image[].properties
  `),
  ...everyOf(image, 'source[].container[].image notebook[].infrastructure_spec[].container_image[].image spark[].infrastructure_spec[].container_image[].image'),

  // Parts of services: networks and keys.
  ...everyOf(route('the peer', 'host'), 'interface[].ip_address interface[].ipv6_address hybrid_replication_parameters[].peer_ip_addresses'),
  ...everyOf(text('url'), 'target_dns_ip_addresses[] dns_settings[].custom_dns[].name_servers[] application_endpoint[].host'),
  ...everyOf(exposure('the resource', 'it has a public address', is(true)), 'public_ip_enabled'),
  'cloudsql[].settings[].ip_config[].authorized_networks[].value': exposure('the database', 'every address may call in', EVERYONE),
  ...everyOf(key(), 'template[].template[].encryption_key kms_config key_spec[].cloud_kms_key_version cluster_config[].security_config[].kerberos_config[].kms_key_uri'),
};
