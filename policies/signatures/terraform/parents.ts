/** What a resource belongs to that does not say itself where it is. */
export interface Parent {
  /** The argument that names it. */
  readonly path: string;
  /** The type that it has, where a plain name is enough to find it; its argument with that name. */
  readonly type?: string;
  readonly named?: string;
  /** Whether a plain id is looked up in the region of the provider. */
  readonly ambient?: true;
}

/** One a line: the types that belong, the argument, and the type that they belong to, with its argument for the name where that is not `name`. */
const PARENTS = `
  azurerm_mssql_database server_id azurerm_mssql_server
  azurerm_mssql_managed_database managed_instance_id azurerm_mssql_managed_instance
  azurerm_cosmosdb_sql_database,azurerm_cosmosdb_sql_container,azurerm_cosmosdb_mongo_database,azurerm_cosmosdb_mongo_collection,azurerm_cosmosdb_gremlin_database,azurerm_cosmosdb_gremlin_graph,azurerm_cosmosdb_cassandra_keyspace,azurerm_cosmosdb_table account_name azurerm_cosmosdb_account
  azurerm_cosmosdb_cassandra_table cassandra_keyspace_id azurerm_cosmosdb_cassandra_keyspace
  azurerm_storage_container,azurerm_storage_queue,azurerm_storage_share storage_account_id,storage_account_name azurerm_storage_account
  azurerm_storage_blob,azurerm_storage_table storage_account_name azurerm_storage_account
  azurerm_storage_data_lake_gen2_filesystem storage_account_id azurerm_storage_account
  azurerm_eventhub namespace_id,namespace_name azurerm_eventhub_namespace
  azurerm_servicebus_queue,azurerm_servicebus_topic namespace_id azurerm_servicebus_namespace
  azurerm_mysql_flexible_database server_name azurerm_mysql_flexible_server
  azurerm_postgresql_database server_name azurerm_postgresql_server
  azurerm_postgresql_flexible_server_database server_id azurerm_postgresql_flexible_server
  azurerm_redis_enterprise_database cluster_id azurerm_redis_enterprise_cluster
  azurerm_synapse_sql_pool,azurerm_synapse_spark_pool synapse_workspace_id azurerm_synapse_workspace
  azurerm_key_vault_key,azurerm_key_vault_secret,azurerm_key_vault_certificate key_vault_id azurerm_key_vault
  azurerm_kubernetes_cluster_node_pool kubernetes_cluster_id azurerm_kubernetes_cluster
  azurerm_container_app container_app_environment_id azurerm_container_app_environment
  azurerm_machine_learning_compute_instance machine_learning_workspace_id azurerm_machine_learning_workspace

  google_bigtable_table instance_name google_bigtable_instance
  google_bigquery_table dataset_id google_bigquery_dataset.dataset_id
  google_spanner_database instance google_spanner_instance
  google_sql_database instance google_sql_database_instance
  google_alloydb_instance cluster google_alloydb_cluster.cluster_id
  google_storage_bucket_object bucket google_storage_bucket
  google_kms_crypto_key,google_kms_key_ring_import_job key_ring google_kms_key_ring
  google_kms_crypto_key_version crypto_key google_kms_crypto_key
  google_healthcare_dicom_store,google_healthcare_fhir_store,google_healthcare_hl7_v2_store,google_healthcare_consent_store dataset google_healthcare_dataset
  google_vertex_ai_featurestore_entitytype featurestore google_vertex_ai_featurestore

  ovh_cloud_project_database_database,ovh_cloud_project_database_kafka_topic cluster_id ovh_cloud_project_database
  ovh_cloud_project_kube_nodepool kube_id ovh_cloud_project_kube
  ovh_cloud_project_instance_snapshot instance_id ovh_cloud_project_instance
  ovh_cloud_storage_file_share_snapshot share_id ovh_cloud_storage_file_share
  ovh_okms_service_key,ovh_okms_secret okms_id ovh_okms

  hcloud_volume,hcloud_snapshot server_id hcloud_server
  hcloud_storage_box_snapshot storage_box_id hcloud_storage_box

  ionoscloud_server,ionoscloud_vcpu_server,ionoscloud_cube_server,ionoscloud_gpu_server,ionoscloud_volume,ionoscloud_snapshot,ionoscloud_k8s_node_pool datacenter_id ionoscloud_datacenter
  ionoscloud_pg_database cluster_id ionoscloud_pg_cluster
  ionoscloud_s3_object,ionoscloud_s3_object_copy bucket ionoscloud_s3_bucket

  upcloud_kubernetes_node_group cluster upcloud_kubernetes_cluster
  upcloud_managed_database_logical_database service upcloud_managed_database_postgresql
  upcloud_managed_object_storage_bucket service_uuid upcloud_managed_object_storage
  upcloud_storage_backup source_storage upcloud_storage
`;

/** The same for those whose plain ids the provider looks up in its own region; an id may begin with another. */
const NEIGHBORS = `
  scaleway_rdb_database,scaleway_rdb_database_backup,scaleway_rdb_snapshot,scaleway_rdb_read_replica instance_id scaleway_rdb_instance
  scaleway_mongodb_snapshot instance_id scaleway_mongodb_instance
  scaleway_k8s_pool cluster_id scaleway_k8s_cluster
  scaleway_container namespace_id scaleway_container_namespace
  scaleway_function namespace_id scaleway_function_namespace
  scaleway_container_cron,scaleway_container_domain container_id scaleway_container
  scaleway_function_cron,scaleway_function_domain function_id scaleway_function
  scaleway_object,scaleway_object_bucket_acl,scaleway_object_bucket_website_configuration bucket scaleway_object_bucket
  scaleway_secret_version secret_id scaleway_secret
  scaleway_block_snapshot volume_id scaleway_block_volume
  scaleway_instance_snapshot volume_id scaleway_instance_volume
`;

const BY_TYPE: ReadonlyMap<string, readonly Parent[]> = new Map([...rows(PARENTS, {}), ...rows(NEIGHBORS, { ambient: true as const })]);

/** Everything of Nebius lies in the region of its project, or of what it is part of. */
const NEBIUS: readonly Parent[] = [{ path: 'parent_id' }];
const NONE: readonly Parent[] = [];

/** What a resource of this type may belong to; the first argument that is there counts. */
export function parentsOf(type: string): readonly Parent[] {
  return BY_TYPE.get(type) ?? (type.startsWith('nebius_') ? NEBIUS : NONE);
}

/** Types of which the table knows what they belong to. */
export const CHILDREN: ReadonlySet<string> = new Set(BY_TYPE.keys());

function rows(text: string, how: Pick<Parent, 'ambient'>): readonly (readonly [string, readonly Parent[]])[] {
  return text.trim().split(/\s*\n\s*/).filter((line) => line !== '').flatMap((line) => {
    const [types = '', paths = '', parent = ''] = line.split(' ');
    const [type = '', named = 'name'] = parent.split('.');
    const parents = paths.split(',').map((path) => ({ path, type, named, ...how }));
    return types.split(',').map((child) => [child, parents] as const);
  });
}
