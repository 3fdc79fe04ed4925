/**
 * The services whose host a provider block can replace, as `<service>_custom_endpoint`. From the schemas of hashicorp/google 6.50.0 and the documentation
 * of stackitcloud/stackit of August 2026.
 */
export const CUSTOM_ENDPOINTS: readonly string[] = `
  access_approval access_context_manager active_directory alb alb_certificates alb_waf alloydb apigee apihub apikeys app_engine apphub artifact_registry
  assured_workloads authorization backup_dr beyondcorp big_query biglake bigquery_analytics_hub bigquery_connection bigquery_data_transfer bigquery_datapolicy
  bigquery_reservation bigtable billing binary_authorization blockchain_node_engine cdn certificate_manager chronicle cloud_asset cloud_billing cloud_build
  cloud_functions cloud_identity cloud_ids cloud_quotas cloud_resource_manager cloud_run cloud_run_v2 cloud_scheduler cloud_tasks cloudbuildv2 clouddeploy
  clouddomains cloudfunctions2 colab composer compute contact_center_insights container container_analysis container_attached container_aws container_azure
  core_billing data_catalog data_fusion data_loss_prevention data_pipeline database_migration_service dataflow dataplex dataproc dataproc_gdc dataproc_metastore
  datastream deployment_manager developer_connect dialogflow dialogflow_cx discovery_engine dns document_ai document_ai_warehouse dremio edgecloud edgecontainer
  edgenetwork essential_contacts eventarc filestore firebase_app_check firebase_app_hosting firebase_data_connect firebaserules firestore gemini git gke_backup
  gke_hub gke_hub2 gkeonprem healthcare iaas iam iam2 iam3 iam_beta iam_credentials iam_workforce_pool iap identity_platform intake integration_connectors
  integrations kms loadbalancer logging logme logs looker lustre managed_kafka mariadb memcache memorystore migration_center ml_engine model_armor model_armor_global
  modelexperiments modelserving mongodbflex monitoring netapp network_connectivity network_management network_security network_services notebooks objectstorage
  observability opensearch oracle_database org_policy os_config os_config_v2 os_login parallelstore parameter_manager parameter_manager_regional postgresflex
  privateca privileged_access_manager public_ca pubsub pubsub_lite rabbitmq recaptcha_enterprise redis resource_manager resource_manager_v3 resourcemanager scf
  secret_manager secret_manager_regional secretsmanager secure_source_manager security_center security_center_management security_center_v2 securityposture
  server_backup server_update service_account service_enablement service_management service_networking service_usage sfs site_verification ske source_repo spanner
  sql sqlserverflex storage storage_batch_operations storage_control storage_insights storage_transfer tags tags_location telemetrylink telemetryrouter token tpu
  transcoder vertex_ai vmwareengine vpc_access vpn workbench workflows
`.trim().split(/\s+/).map((service) => `${service}_custom_endpoint`);
