import { global, is, nothing, route, text, without } from '../define';
import { block } from './block';
import { located } from './places';

/** STACKIT. */
export const stackit = [
  block('stackit_cdn_distribution', {
    holds: 'network',
    scope: 'global',
    properties: {
      'config[].regions[]': route('the CDN', 'anywhere', is('US', 'ASIA', 'AF', 'SA')),
      'config[].backend[].origin_url': route('the origin', 'host'),
      'config[].blocked_countries[]': nothing,
    },
    omissions: [without([], 'it is served from edge locations', global('stackit_cdn_distribution'))],
  }),
  located('stackit_server', { holds: 'compute', properties: { user_data: text('script'), image_id: nothing } }),
  located('stackit_ske_cluster', { holds: 'compute' }),
  located('stackit_modelserving_token', { holds: 'keys' }),
  ...['stackit_git', 'stackit_secretsmanager_instance', 'stackit_observability_instance'].map((type) => located(type, { holds: type.includes('secrets') ? 'keys' : type.includes('observ') ? 'telemetry' : 'data', classified: false })),
];
