import { factsAbout, worries, type Body } from './worries';

const GCP = 'gcp:europe-west3';
const AZURE = 'azure:';

/** Type, where its provider works, a body that leaks, what worries about it, and the same without a leak. */
const TABLE: readonly (readonly [type: string, home: string, leak: Body, leaks: readonly string[], clean: Body])[] = [
  ['google_storage_bucket', GCP, { location: 'US' }, ['data in gcp:US'], { location: 'EUROPE-WEST3'.toLowerCase() }],
  ['google_storage_bucket', GCP, { location: 'EU', custom_placement_config: [{ data_locations: ['us-east1'] }] }, ['data: the data to gcp:us-east1'], { location: 'europe-west3' }],
  ['google_bigquery_dataset', GCP, {}, ['data: the dataset, in the United States by default to anywhere'], { location: 'europe-west3' }],
  ['google_secret_manager_secret', GCP, { replication: [{ auto: [{}] }] }, ['keys: the secret, wherever the provider chooses to anywhere'], { replication: [{ user_managed: [{ replicas: [{ location: 'europe-west3' }] }] }] }],
  ['google_pubsub_topic', GCP, {}, ['data: the messages to anywhere'], { message_storage_policy: [{ allowed_persistence_regions: ['europe-west3'] }] }],
  ['google_compute_snapshot', GCP, { storage_locations: ['us'] }, ['data: the snapshot to gcp:us'], { storage_locations: ['europe-west3'] }],
  ['google_compute_snapshot', GCP, {}, ['data: the snapshot, in the nearest multi-region to ?'], { storage_locations: ['europe-west3'] }],
  ['google_vertex_ai_endpoint', GCP, { location: 'us-central1' }, ['compute in gcp:us-central1'], { location: 'europe-west4' }],
  ['google_discovery_engine_chat_engine', GCP, { location: 'europe-west3', chat_engine_config: [{ allow_cross_region: true }] }, ['asks the conversation model'], { location: 'europe-west3', chat_engine_config: [{ allow_cross_region: false }] }],
  ['google_compute_firewall', GCP, { allow: [{}], destination_ranges: ['0.0.0.0/0'] }, ['open: every address may be called'], { deny: [{}], destination_ranges: ['0.0.0.0/0'] }],
  ['google_compute_backend_service', GCP, { enable_cdn: true }, ['the CDN through anywhere', 'global google_compute_backend_service'], {}],
  ['google_compute_disk', GCP, { zone: 'us-east1-b' }, ['data in gcp:us-east1-b'], { zone: 'europe-west3-a' }],
  ['azurerm_storage_account', AZURE, { location: 'brazilsouth', account_replication_type: 'RAGRS', public_network_access_enabled: false }, ['data: the copy in the paired region to azure:southcentralus'], { location: 'germanywestcentral', account_replication_type: 'RAGRS', public_network_access_enabled: false, allow_nested_items_to_be_public: false }],
  ['azurerm_cosmosdb_account', AZURE, { location: 'westeurope', geo_location: [{ location: 'eastus' }], backup: [{ storage_redundancy: 'Local' }], public_network_access_enabled: false }, ['data: the replica to azure:eastus'], { location: 'westeurope', geo_location: [{ location: 'northeurope' }], backup: [{ storage_redundancy: 'Zone' }], public_network_access_enabled: false }],
  ['azurerm_container_registry', AZURE, { location: 'westeurope', georeplications: [{ location: 'eastus' }], public_network_access_enabled: false }, ['data: the replica to azure:eastus'], { location: 'westeurope', georeplications: { location: 'northeurope' }, public_network_access_enabled: false }],
  ['azurerm_cognitive_deployment', AZURE, { sku: [{ name: 'GlobalStandard' }], model: [{ name: 'gpt-4o' }] }, ['asks gpt-4o (GlobalStandard)'], { model: [{ name: 'gpt-4o' }] }],
  ['azurerm_cognitive_deployment', AZURE, { sku: { name: 'DataZoneBatch' } }, ['asks the deployment (DataZoneBatch)'], { cognitive_account_id: 'llm' }],
  ['azurerm_mssql_database', AZURE, {}, ['data: the backup in the paired region to ?'], { storage_account_type: 'Local', server_id: '/subscriptions/s/locations/germanywestcentral/servers/a' }],
  ['scaleway_inference_deployment', 'scaleway:fr-par', { public_endpoint: [{ is_enabled: true }] }, ['public: it has a public endpoint'], { region: 'fr-par' }],
  ['scaleway_cockpit_exporter', 'scaleway:fr-par', { otlp_destination: [{ endpoint: 'https://otel.unknown.example.us' }] }, ['telemetry: the exported telemetry to ?'], { region: 'fr-par', otlp_destination: [{ endpoint: 'https://s3.fr-par.scw.cloud' }] }],
  ['scaleway_object_bucket', 'scaleway:fr-par', { acl: 'public-read' }, ['public: its access control list is public'], { region: 'nl-ams' }],
  ['ovh_cloud_project_storage', 'ovhcloud:', { region_name: 'GRA', replication: [{ rules: [{ destination: [{ region: 'BHS' }] }] }] }, ['data: the replica to ovhcloud:BHS'], { region_name: 'GRA', replication: { rules: { destination: { region: 'SBG' } } } }],
  ['ovh_cloud_project_database', 'ovhcloud:', { nodes: [{ region: 'GRA' }], backup_regions: ['BHS'] }, ['data: the backup to ovhcloud:BHS'], { nodes: [{ region: 'GRA' }], backup_regions: ['SBG'] }],
  ['stackit_cdn_distribution', 'stackit:eu01', { config: [{ regions: ['EU', 'US'] }] }, ['the CDN through anywhere', 'global stackit_cdn_distribution'], { region: 'eu01' }],
  ['opentelekomcloud_cbr_policy_v3', 'otc:eu-de', { destination_region: 'eu-ch2' }, ['data: the backup to otc:eu-ch2'], { destination_region: 'eu-nl' }],
  ['openstack_identity_endpoint_v3', 'otc:eu-de', { endpoint_region: 'eu-ch2' }, ['the endpoint through otc:eu-ch2'], { endpoint_region: 'eu-nl' }],
  ['ionoscloud_pg_cluster', 'ionos:', { location: 'de/fra', backup_location: 'us-central-1' }, ['data: the backup to ionos:us-central-1'], { location: 'de/fra', backup_location: 'eu-central-2' }],
  ['hcloud_server', 'hetzner:', { location: 'ash' }, ['compute in hetzner:ash'], { location: 'fsn1' }],
  ['hcloud_server', 'hetzner:', {}, ['compute in ?'], { datacenter: 'nbg1-dc3' }],
  ['exoscale_sks_cluster', 'exoscale:', { zone: 'ch-gva-2' }, ['compute in exoscale:ch-gva-2'], { zone: 'de-fra-1' }],
  ['upcloud_server', 'upcloud:', { zone: 'us-nyc1' }, ['compute in upcloud:us-nyc1'], { zone: 'fi-hel1' }],
  ['outscale_snapshot', 'outscale:eu-west-2', { source_region_name: 'us-east-2' }, ['data: the copied image to outscale:us-east-2'], { source_region_name: 'eu-west-2' }],
];

/** A type whose presence worries has no clean twin. */
const SPREAD = /^global /;

describe.each(TABLE)('%s in %s', (type, home, leak, leaks, clean) => {
  it(`${JSON.stringify(leak).slice(0, 60)} leaks`, () => { expect(worries(type, leak, { home })).toEqual(expect.arrayContaining([...leaks])); });
  it(`${JSON.stringify(clean).slice(0, 60)} is clean`, () => { expect(worries(type, clean, { home }).filter((line) => !SPREAD.test(line))).toEqual([]); });
});

describe('types without a signature of their own', () => {
  it.each([
    ['google_filestore_snapshot', GCP, { location: 'us-east1' }, ['data in gcp:us-east1']],
    ['google_storage_bucket_iam_member', GCP, {}, []],
    ['azurerm_virtual_network', AZURE, { location: 'eastus' }, ['network in azure:eastus']],
    ['azurerm_storage_container', AZURE, { storage_account_id: '/subscriptions/s/locations/germanywestcentral/accounts/a' }, []],
    ['azurerm_storage_container', AZURE, { storage_account_id: '/subscriptions/s/locations/eastus/accounts/a' }, ['data in azure:eastus']],
    ['azurerm_storage_container', AZURE, { storage_account_name: 'shared' }, ['data in ?']],
    ['scaleway_rdb_database', 'scaleway:fr-par', { instance_id: '11111111-2222-3333-4444-555555555555' }, []],
    ['scaleway_lb', 'scaleway:fr-par', { zone: 'nl-ams-1' }, []],
    ['stackit_volume', 'stackit:eu01', {}, []],
    ['aws_kinesis_analytics_application', 'aws:us-east-1', {}, ['control in aws:us-east-1']],
  ] as const)('%s in %s: %j', (type, home, body, expected) => { expect(worries(type, body, { home })).toEqual(expected); });

  it('states nothing of what data sources read', () => { expect(factsAbout('data.aws_s3_bucket', { region: 'us-east-1' })).toEqual([]); });
});
