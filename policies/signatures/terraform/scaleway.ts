import { copyOf, egress, exposure, global, image, is, nothing, route, telemetry, text, weights, without } from '../define';
import { block } from './block';
import { located } from './places';

const WORKLOAD = { environment_variables: text('environment'), secret_environment_variables: text('environment'), 'command[]': text('script'), 'args[]': text('script'), privacy: exposure('the resource', 'its privacy is public', is('public')) } as const;

/** Scaleway. */
export const scaleway = [
  located('scaleway_inference_deployment', { holds: 'compute', properties: { model_id: nothing, model_name: nothing, 'public_endpoint[].is_enabled': exposure('the deployment', 'it has a public endpoint', is(true)) } }),
  located('scaleway_inference_model', { holds: 'compute', properties: { url: weights, secret: nothing } }),
  located('scaleway_cockpit_exporter', {
    holds: 'telemetry',
    properties: { 'datadog_destination[].endpoint': telemetry('the exported telemetry', 'host'), 'otlp_destination[].endpoint': telemetry('the exported telemetry', 'host'), 'otlp_destination[].headers': nothing, 'datadog_destination[].api_key': nothing },
    omissions: [without(['datadog_destination[].endpoint', 'otlp_destination[].endpoint'], 'Datadog is in the United States by default', telemetry('the exported telemetry', 'anywhere'))],
  }),
  located('scaleway_cockpit_alert_manager', { holds: 'telemetry', properties: { 'contact_points[].email': nothing } }),
  located('scaleway_container', { holds: 'compute', containers: { '': { image: 'registry_image', command: ['command[]', 'args[]'], variables: 'environment_variables' } }, properties: { ...WORKLOAD, registry_image: image, image } }),
  located('scaleway_function', { holds: 'compute', properties: WORKLOAD }),
  located('scaleway_job_definition', { holds: 'compute', properties: { image_uri: image, env: text('environment'), command: text('script'), 'startup_command[]': text('script'), 'args[]': text('script') } }),
  ...['scaleway_container_cron', 'scaleway_function_cron'].map((type) => located(type, { holds: 'compute', properties: { args: text('script') } })),
  located('scaleway_instance_user_data', { holds: 'compute', properties: { value: text('script') }, classified: false }),
  located('scaleway_instance_image', { holds: 'data', properties: { public: exposure('the image', 'it is public', is(true)) }, classified: false }),
  located('scaleway_instance_security_group', { holds: 'network', properties: { outbound_default_policy: egress('the machines', 'every address may be called', is('accept')) } }),
  located('scaleway_apple_silicon_runner', { holds: 'compute', properties: { url: text('url') } }),
  located('scaleway_instance_server', { holds: 'compute', properties: { user_data: text('environment'), cloud_init: text('script'), image: nothing } }),
  located('scaleway_object_bucket', { holds: 'data', properties: { acl: exposure('the bucket', 'its access control list is public', is('public-read', 'public-read-write', 'authenticated-read')) } }),
  located('scaleway_rdb_instance', { holds: 'data', properties: { backup_same_region: copyOf('data', 'the backup in another region', 'anywhere', is(false)), engine: nothing } }),
  located('scaleway_k8s_cluster', { holds: 'compute', properties: { 'open_id_connect_config[].issuer_url': text('url') } }),
  ...['scaleway_edge_services_pipeline', 'scaleway_edge_services_cache_stage', 'scaleway_edge_services_head_stage', 'scaleway_edge_services_dns_stage'].map((type) => block(type, {
    holds: 'network', scope: 'global', omissions: [without([], 'it is served from edge locations', global(type))],
  })),
  located('scaleway_edge_services_backend_stage', { holds: 'network', properties: { 's3_backend_config[].bucket_region': route('the origin', 'region'), 's3_backend_config[].bucket_name': nothing } }),
  located('scaleway_mnq_sns_topic_subscription', { holds: 'network', properties: { endpoint: route('the subscription', 'host', { matches: /^https?:/ }) } }),
];
