import { copy, global, nothing, route, telemetry, text, without } from '../define';
import { block } from './block';
import { located } from './places';

const ENDPOINT = 'exoscale_dbaas_external_endpoint_';

/** Hetzner Cloud, IONOS Cloud, Outscale, Exoscale and UpCloud. */
export const others = [
  located('hcloud_server', { holds: 'compute', properties: { user_data: text('script'), image: nothing } }),
  located('hcloud_storage_box', { holds: 'data' }),
  located('ionoscloud_pg_cluster', { holds: 'data', properties: { backup_location: copy('the backup', 'region') } }),
  located('ionoscloud_pg_cluster_v2', { holds: 'data', properties: { 'backup[].location': copy('the backup', 'region') } }),
  located('ionoscloud_mariadb_cluster', { holds: 'data', properties: { 'backup[].location': copy('the backup', 'region'), backup_location: copy('the backup', 'region') } }),
  located('ionoscloud_mongo_cluster', { holds: 'data', properties: { 'backup[].location': copy('the backup', 'region') } }),
  located('ionoscloud_logging_pipeline', { holds: 'telemetry', properties: { 'log[].destinations[].type': nothing } }),
  block('ionoscloud_cdn_distribution', {
    holds: 'network',
    scope: 'global',
    properties: { domain: nothing, 'routing_rules[].upstream[].host': route('the origin', 'host'), 'routing_rules[].upstream[].geo_restrictions': nothing },
    omissions: [without([], 'it is served from edge locations', global('ionoscloud_cdn_distribution'))],
  }),
  ...['outscale_image', 'outscale_snapshot'].map((type) => located(type, { holds: 'data', properties: { source_region_name: copy('the copied image', 'region'), file_location: copy('the imported image', 'host', { matches: /^https?:/ }) }, classified: false })),
  ...['outscale_image_export_task', 'outscale_snapshot_export_task'].map((type) => located(type, { holds: 'data', properties: { 'osu_export[].osu_bucket': copy('the export', 'bucket'), 'osu_export[].osu_manifest_url': copy('the export', 'host') }, classified: false })),
  located('outscale_vm', { holds: 'compute', properties: { user_data: text('script'), image_id: nothing } }),
  located('outscale_client_gateway', { holds: 'network', properties: { public_ip: route('the peer', 'host') } }),
  located('exoscale_sks_cluster', { holds: 'compute', properties: { 'audit[].endpoint': telemetry('the audit log', 'host'), 'oidc[].issuer_url': text('url') } }),
  located('exoscale_compute_instance', { holds: 'compute', properties: { user_data: text('script'), template_id: nothing } }),
  located(`${ENDPOINT}datadog`, { holds: 'telemetry', properties: { site: telemetry('the metrics', 'host'), datadog_api_key: nothing } }),
  located(`${ENDPOINT}elasticsearch`, { holds: 'telemetry', properties: { url: telemetry('the logs', 'host') } }),
  located(`${ENDPOINT}opensearch`, { holds: 'telemetry', properties: { url: telemetry('the logs', 'host') } }),
  located(`${ENDPOINT}rsyslog`, { holds: 'telemetry', properties: { server: telemetry('the logs', 'host') } }),
  located(`${ENDPOINT}prometheus`, { holds: 'telemetry', properties: { basic_auth_username: nothing } }),
  located('upcloud_server', { holds: 'compute', properties: { user_data: text('script'), metadata: nothing, 'template[].storage': nothing } }),
  block('upcloud_network_peering', { holds: 'network', scope: 'none', properties: { 'peer_network[].uuid': route('the peered network', 'arn') } }),
];
