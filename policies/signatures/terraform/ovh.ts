import { copy, global, nothing, telemetry, text, without } from '../define';
import { block } from './block';
import { located } from './places';

/** What a name is answered with, all over the world; `zone` is the domain. */
const DNS = ['ovh_domain_zone_record', 'ovh_domain_zone_redirection', 'ovh_domain_zone_dynhost_login', 'ovh_domain_zone_dynhost_record'];

/** OVHcloud. */
export const ovh = [
  ...DNS.map((type) => block(type, { holds: 'control', scope: 'global', properties: { target: nothing('what a name is answered with, for whoever asks') }, omissions: [without([], 'it has no location', global(type, true))] })),
  located('ovh_cloud_project_storage', {
    holds: 'data',
    properties: { 'replication[].rules[].destination[].region': copy('the replica', 'region'), 'replication[].rules[].destination[].name': nothing, service_name: nothing },
  }),
  block('ovh_cloud_project_database', {
    holds: 'data',
    place: { 'nodes[].region': 'region' },
    properties: { 'backup_regions[]': copy('the backup', 'region'), engine: nothing, service_name: nothing },
  }),
  ...['ovh_cloud_project_kube_log_subscription', 'ovh_cloud_project_database_log_subscription'].map((type) => block(type, { holds: 'telemetry', scope: 'none', properties: { stream_id: telemetry('the log', 'arn') } })),
  located('ovh_cloud_project_region_loadbalancer_log_subscription', { holds: 'telemetry', properties: { stream_id: telemetry('the log', 'arn') } }),
  located('ovh_cloud_project_instance', { holds: 'compute', properties: { user_data: text('script'), 'boot_from[].image_id': nothing } }),
  located('ovh_cloud_project_workflow_backup', { holds: 'data', properties: { instance_id: nothing }, classified: false }),
];
