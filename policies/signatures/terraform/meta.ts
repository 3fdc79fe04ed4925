import { artifact, copyOf, is, local, nothing, route, text, unless, unread, without } from '../define';
import { block } from './block';
import { CUSTOM_ENDPOINTS } from './custom-endpoints';

const state = (to: Parameters<typeof copyOf>[2], when?: Parameters<typeof copyOf>[3]) => copyOf('state', 'the Terraform state', to, when);

const S3 = 'backend[].s3[]';
const ENDPOINTS = [`${S3}.endpoint`, `${S3}.endpoints[].s3`];
const HCP = 'app.terraform.io';

/** HashiCorp's service is in the United States unless the host says otherwise. */
const HCP_STATE = state('anywhere', is(HCP));

const LOCAL = local('the Terraform state');

/** Where a backend keeps the state. Buckets that carry no region in their name are undetermined until declared. */
const BACKENDS = {
  [`${S3}.region`]: unless(ENDPOINTS, state('aws-region')),
  [`${S3}.endpoint`]: state('host'),
  [`${S3}.endpoints[].s3`]: state('host'),
  [`${S3}.endpoints[].dynamodb`]: state('host'),
  [`${S3}.bucket`]: nothing,
  [`${S3}.key`]: nothing,
  [`${S3}.kms_key_id`]: copyOf('keys', 'the key of the Terraform state', 'arn', { matches: /^arn:/ }),
  'backend[].gcs[].bucket': state('bucket'),
  'backend[].azurerm[].storage_account_name': state('bucket'),
  'backend[].http[].address': state('host'),
  'backend[].http[].lock_address': nothing,
  'backend[].http[].unlock_address': nothing,
  'backend[].remote': unless('backend[].remote[].hostname', state('anywhere')),
  'backend[].remote[].hostname': [HCP_STATE, state('host', { not: [HCP] })],
  cloud: unless('cloud[].hostname', state('anywhere')),
  'cloud[].hostname': [HCP_STATE, state('host', { not: [HCP] })],
  'backend[].pg[].conn_str': state('host'),
  'backend[].consul[].address': state('host'),
  'backend[].kubernetes[].host': state('host'),
  'backend[].kubernetes[].secret_suffix': unless('backend[].kubernetes[].host', state('host')),
  'backend[].oss[].bucket': state('bucket'),
  'backend[].cos[].bucket': state('bucket'),
  'backend[].oci[].bucket': state('bucket'),
  'backend[].swift[].auth_url': state('host'),
  'backend[].local': LOCAL,
} as const;

/** The host of a provider, under the names that providers give it. */
const HOSTS = ['auth_url', 'api_url', 'host', 'url', 'address', 'server', 'metadata_host', 'sos_endpoint', 'api_endpoint', 'proxy_url', 'ec2_metadata_service_endpoint', 'oidc_request_url', 'msi_endpoint', 'custom_endpoint', 'http_proxy', 'https_proxy'];
const API = route('the API of the provider', 'host');
const HOST_LIKE = { matches: /[.:\uE000]/ } as const;

const ELSEWHERE = unread('the files of the module are not here, so nobody can tell what it declares', 'check the plan, which shows what it declares, or keep the module beside the configuration');

/** Blocks that are no resources: providers, the `terraform` block, module calls. */
export const meta = [
  block('provider', {
    holds: 'control',
    scope: 'none',
    properties: {
      'endpoints[]{}': API,
      'endpoint_overrides{}': API,
      ...Object.fromEntries([...HOSTS, ...CUSTOM_ENDPOINTS].map((name) => [name, API])),
      endpoint: [route('the API of the provider', 'host', HOST_LIKE), route('the API of the provider', 'anywhere', is('ovh-us', 'ovh-ca', 'kimsufi-ca', 'soyoustart-ca'))],
      'kubernetes[].host': API,
      'kubernetes[].proxy_url': API,
      'api[].endpoint': API,
      'oks[].endpoint': API,
      universe_domain: route('the API of the provider', 'host'),
      environment: route('the national cloud', 'anywhere', is('usgovernment', 'china', 'preprod')),
      'registries[].url': text('url'),
      alias: nothing, region: nothing, zone: nothing, default_region: nothing, version: nothing, profile: nothing, 'default_tags[].tags': nothing, sts_region: route('the token service', 'region'),
    },
  }),
  block('terraform', {
    holds: 'control',
    scope: 'none',
    properties: { ...BACKENDS, 'required_providers[]{}.source': artifact('provider'), 'required_providers[]{}.version': nothing, required_version: nothing, 'experiments[]': nothing },
    omissions: [without(['backend', 'cloud'], 'without a backend, state is kept where Terraform runs', LOCAL)],
  }),
  // Descended into where its files are given; this is one whose files are elsewhere.
  block('module', { holds: 'control', scope: 'none', properties: { source: [artifact('module'), ELSEWHERE], version: nothing }, omissions: [without('source', 'it comes from nowhere', ELSEWHERE)] }),
  block('planned module', { holds: 'control', scope: 'none', properties: { source: artifact('module'), version: nothing } }),
];
