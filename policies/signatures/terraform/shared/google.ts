import { copyOf, image, key, text } from '../../define';
import type { Statement } from '../../signature';
import { everyOf } from './every-of';

/** What arguments of Google Cloud mean wherever they occur. From the schema of hashicorp/google 6.50.0. */
export const googleShared: Readonly<Record<string, Statement>> = {
  ...everyOf(key(), `
    attached_disk[].kms_key_self_link auth_config[].additional_variable[].encryption_key_value[].kms_key_name automated_backup_policy[].encryption_config[].kms_key_name
    backup_config[].encryption_key[].gcp_kms_encryption_key boot_disk[].initialize_params[].source_image_encryption_key[].kms_key_self_link
    boot_disk[].initialize_params[].source_snapshot_encryption_key[].kms_key_self_link boot_disk[].kms_key_self_link build[].secret[].kms_key_name
    cluster_autoscaling[].auto_provisioning_defaults[].boot_disk_kms_key cluster_config[].encryption_config[].kms_key_name cmek_config[].kms_key_name
    cmek_settings[].kms_key_name config[].config_encryption[].kms_key_arn config[].encryption_config[].kms_key_name config[].root_volume[].kms_key_arn
    config_variable[].encryption_key_value[].kms_key_name continuous_backup_config[].encryption_config[].kms_key_name control_plane[].config_encryption[].kms_key_arn
    control_plane[].database_encryption[].kms_key_arn control_plane[].main_volume[].kms_key_arn control_plane[].root_volume[].kms_key_arn
    control_plane_encryption[].kms_key copy[].destination_encryption_configuration[].kms_key_name customer_encryption[].encryption_key
    customer_managed_encryption[].kms_key_name destination_config[].bigquery_destination_config[].source_hierarchy_datasets[].dataset_template[].kms_key_name
    disk[].disk_encryption_key[].kms_key_self_link disk[].source_image_encryption_key[].kms_key_self_link disk[].source_snapshot_encryption_key[].kms_key_self_link
    disk_encryption_key[].kms_key_name encryption_config[].kms_key encryption_config[].kms_key_name encryption_config[].kms_key_names[]
    encryption_configuration[].kms_key_name encryption_spec[].kms_key encryption_spec[].kms_key_name environment_config[].execution_config[].kms_key
    eventing_config[].additional_variable[].encryption_key_value[].kms_key_name eventing_config[].auth_config[].additional_variable[].encryption_key_value[].kms_key_name
    execution_spec[].kms_key gce_setup[].boot_disk[].kms_key gce_setup[].data_disks[].kms_key gcp_config[].kms_key image_encryption_key[].kms_key_self_link
    instance_encryption_key[].kms_key_self_link kms_key kms_key_name load[].destination_encryption_configuration[].kms_key_name local_disk_encryption[].kms_key
    node_config[].boot_disk_kms_key node_pool[].node_config[].boot_disk_kms_key placement[].managed_cluster[].config[].security_config[].kerberos_config[].kms_key
    query[].destination_encryption_configuration[].kms_key_name replication[].user_managed[].replicas[].customer_managed_encryption[].kms_key_name
    replication_spec[].transfer_options[].metadata_options[].kms_key rewrite_object[].kms_key single_region_keys[].kms_key snapshot_encryption_key[].kms_key_self_link
    source_disk_encryption_key[].kms_key_self_link source_image_encryption_key[].kms_key_self_link source_snapshot_encryption_key[].kms_key_self_link
    ssl_config[].additional_variable[].encryption_key_value[].kms_key_name template[].encryption_key transfer_spec[].transfer_options[].metadata_options[].kms_key
    virtual_machine[].virtual_machine_config[].encryption_config[].kms_key workload[].dataflow_flex_template_request[].launch_parameter[].environment[].kms_key_name
    workload[].dataflow_launch_template_request[].launch_parameters[].environment[].kms_key_name
  `),
  ...everyOf(image, `
    build_config[].base_image build_config[].image_uri cluster_config[].master_config[].image_uri cluster_config[].worker_config[].image_uri
    model_config[].container_spec[].image_uri runtime_config[].container_image spark_options[].container_image template[].containers[].base_image_uri
  `),
  ...everyOf(text('environment'), `
    all_instances_config[].metadata beta_settings build[].options[].secret_env[] build[].secret[].secret_env build[].step[].secret_env[]
    build_config[].environment_variables build_environment_variables cluster_config[].gce_cluster_config[].metadata config[].software_config[].env_variables env_variables
    gce_setup[].metadata hadoop_config[].properties hive_config[].properties hive_config[].script_variables jobs[].hadoop_job[].properties jobs[].hive_job[].properties
    jobs[].hive_job[].script_variables jobs[].pig_job[].properties jobs[].pig_job[].script_variables jobs[].presto_job[].properties jobs[].pyspark_job[].properties
    jobs[].spark_job[].properties jobs[].spark_r_job[].properties jobs[].spark_sql_job[].properties jobs[].spark_sql_job[].script_variables metadata
    node_config[].metadata node_pool[].node_config[].metadata parameters pig_config[].properties pig_config[].script_variables
    placement[].managed_cluster[].config[].gce_cluster_config[].metadata placement[].managed_cluster[].config[].software_config[].properties preserved_state[].metadata
    presto_config[].properties properties pyspark_config[].properties runtime_config[].properties spark_config[].properties spark_options[].properties
    spark_sql_application_config[].script_variables sparksql_config[].properties sparksql_config[].script_variables
    virtual_cluster_config[].kubernetes_cluster_config[].kubernetes_software_config[].properties virtual_machine[].virtual_machine_config[].metadata
    workload[].dataflow_flex_template_request[].launch_parameter[].parameters workload[].dataflow_launch_template_request[].launch_parameters[].parameters
  `),
  ...everyOf(text('script'), `
    api_config[].script build[].step[].args[] build[].step[].script cluster_config[].initialization_action[].script definition_body execution_spec[].args
    hadoop_config[].args[] jobs[].hadoop_job[].args[] jobs[].pyspark_job[].args[] jobs[].spark_job[].args[] jobs[].spark_r_job[].args[]
    message_transforms[].javascript_udf[].code metadata_startup_script model_config[].container_spec[].args[] model_config[].container_spec[].command[]
    orchestrated_resource[].os_policy_assignment_v1_payload[].os_policies[].resource_groups[].resources[].exec[].enforce[].args[]
    orchestrated_resource[].os_policy_assignment_v1_payload[].os_policies[].resource_groups[].resources[].exec[].enforce[].script
    orchestrated_resource[].os_policy_assignment_v1_payload[].os_policies[].resource_groups[].resources[].exec[].validate[].args[]
    orchestrated_resource[].os_policy_assignment_v1_payload[].os_policies[].resource_groups[].resources[].exec[].validate[].script
    os_policies[].resource_groups[].resources[].exec[].enforce[].args[] os_policies[].resource_groups[].resources[].exec[].enforce[].script
    os_policies[].resource_groups[].resources[].exec[].validate[].args[] os_policies[].resource_groups[].resources[].exec[].validate[].script post_startup_script
    pyspark_application_config[].args[] pyspark_batch[].args[] pyspark_config[].args[] query[].user_defined_function_resources[].inline_code
    software_config[].post_startup_script software_config[].post_startup_script_config[].post_startup_script spark_application_config[].args[] spark_batch[].args[]
    spark_config[].args[] spark_r_application_config[].args[] spark_r_batch[].args[] template[].containers[].args[] template[].containers[].command[]
  `),
  ...everyOf(copyOf('state', 'the code', 'bucket'), `
    hadoop_config[].archive_uris[] hadoop_config[].file_uris[] hadoop_config[].jar_file_uris[] hadoop_config[].main_jar_file_uri hive_config[].jar_file_uris[]
    hive_config[].query_file_uri jobs[].hadoop_job[].archive_uris[] jobs[].hadoop_job[].file_uris[] jobs[].hadoop_job[].jar_file_uris[]
    jobs[].hadoop_job[].main_jar_file_uri jobs[].hive_job[].jar_file_uris[] jobs[].hive_job[].query_file_uri jobs[].pig_job[].jar_file_uris[]
    jobs[].pig_job[].query_file_uri jobs[].presto_job[].query_file_uri jobs[].pyspark_job[].archive_uris[] jobs[].pyspark_job[].file_uris[]
    jobs[].pyspark_job[].jar_file_uris[] jobs[].pyspark_job[].main_python_file_uri jobs[].pyspark_job[].python_file_uris[] jobs[].spark_job[].archive_uris[]
    jobs[].spark_job[].file_uris[] jobs[].spark_job[].jar_file_uris[] jobs[].spark_job[].main_jar_file_uri jobs[].spark_r_job[].archive_uris[]
    jobs[].spark_r_job[].file_uris[] jobs[].spark_r_job[].main_r_file_uri jobs[].spark_sql_job[].jar_file_uris[] jobs[].spark_sql_job[].query_file_uri
    notebook[].archive_uris[] notebook[].file_uris[] pig_config[].jar_file_uris[] pig_config[].query_file_uri presto_config[].query_file_uri
    pyspark_application_config[].archive_uris[] pyspark_application_config[].file_uris[] pyspark_application_config[].jar_file_uris[]
    pyspark_application_config[].main_python_file_uri pyspark_application_config[].python_file_uris[] pyspark_batch[].archive_uris[] pyspark_batch[].file_uris[]
    pyspark_batch[].jar_file_uris[] pyspark_batch[].main_python_file_uri pyspark_batch[].python_file_uris[] pyspark_config[].archive_uris[] pyspark_config[].file_uris[]
    pyspark_config[].jar_file_uris[] pyspark_config[].main_python_file_uri pyspark_config[].python_file_uris[] spark[].archive_uris[] spark[].file_uris[]
    spark[].main_jar_file_uri spark_application_config[].archive_uris[] spark_application_config[].file_uris[] spark_application_config[].jar_file_uris[]
    spark_application_config[].main_jar_file_uri spark_batch[].archive_uris[] spark_batch[].file_uris[] spark_batch[].jar_file_uris[] spark_batch[].main_jar_file_uri
    spark_config[].archive_uris[] spark_config[].file_uris[] spark_config[].jar_file_uris[] spark_config[].main_jar_file_uri spark_options[].archive_uris[]
    spark_options[].file_uris[] spark_options[].jar_uris[] spark_options[].main_file_uri spark_options[].py_file_uris[] spark_r_application_config[].archive_uris[]
    spark_r_application_config[].file_uris[] spark_r_application_config[].main_r_file_uri spark_r_batch[].archive_uris[] spark_r_batch[].file_uris[]
    spark_r_batch[].main_r_file_uri spark_sql_application_config[].jar_file_uris[] spark_sql_application_config[].query_file_uri spark_sql_batch[].jar_file_uris[]
    spark_sql_batch[].query_file_uri sparksql_config[].jar_file_uris[] sparksql_config[].query_file_uri
  `),
  ...everyOf(text('url'), `
    auth_config[].oauth2_auth_code_flow[].auth_uri auth_config[].oauth2_jwt_bearer[].jwt_claims[].issuer authority[].issuer bitbucket_data_center_config[].host_uri
    configmanagement[].config_sync[].git[].https_proxy decrypted_credential[].oauth2_authorization_code[].auth_endpoint
    decrypted_credential[].oauth2_authorization_code[].token_endpoint decrypted_credential[].oauth2_client_credentials[].token_endpoint
    extra_attributes_oauth2_client[].issuer_uri fleet_default_member_config[].configmanagement[].config_sync[].git[].https_proxy forward_proxy_uri
    generic_web_service[].oauth_config[].token_endpoint git_integration_settings[].github_settings[].repository_uri github_enterprise_config[].host_uri
    gitlab_config[].host_uri gitlab_enterprise_config[].host_uri host_uri idp_config[].sso_url oidc[].issuer_uri
    open_api_spec[].authentication[].oauth_config[].token_endpoint service_directory[].generic_web_service[].oauth_config[].token_endpoint
    software_config[].post_startup_script_config[].post_startup_script_url sp_config[].callback_uri
  `),
};
