import { copy, copyOf, egress, exposure, given, is, isNot, policy, route, telemetry, text } from '../../define';
import type { Statement } from '../../signature';
import { EVERYONE } from '../everyone';
import { everyOf } from './every-of';

type Table = Readonly<Record<string, Statement>>;

const CALLED = egress('the machines', 'every address may be called', EVERYONE);
const OPEN = exposure('the machines', 'every address may call in', EVERYONE);
const PUBLIC = exposure('the resource', 'it has a public address', is(true));

/** Hetzner Cloud: hetznercloud/hcloud of August 2026. */
export const hcloudShared: Table = {
  'rule[].destination_ips[]': CALLED,
  'rule[].source_ips[]': OPEN,
  enable_public_interface: PUBLIC,
  ip: text('url'),
};

/** IONOS Cloud: ionos-cloud/ionoscloud of August 2026. */
export const ionoscloudShared: Table = {
  ...everyOf(telemetry('the flow log', 'bucket'), 'flowlog[].bucket replica_configuration[].nics[].flow_log[].bucket'),
  's3_buckets[].name': telemetry('the audit log', 'bucket'),
  'snapshot[].location': copy('the snapshot', 'region'),
  'peers[].location': route('the peered network', 'region'),
  remote_host: route('the peer', 'host'),
  'endpoint[].host': route('the peer', 'host'),
  ...everyOf(text('url'), 'targets[].ip server'),
  ...everyOf(text('script'), 'user_data replica_configuration[].volume[].user_data'),
  ...everyOf(exposure('the bucket', 'public access is not prevented', isNot(true)), 'block_public_acls block_public_policy ignore_public_acls restrict_public_buckets'),
  source_ip: OPEN,
  target_ip: given('type', is('EGRESS'), CALLED),
  public: exposure('the network', 'it is connected to the internet', is(true)),
  policy,
};

/** UpCloud: UpCloudLtd/upcloud of August 2026. */
export const upcloudShared: Table = {
  remote_address: route('the peer', 'host'),
  'properties[].migration[].host': route('the database that is moved', 'host'),
  'import[].source_location': copyOf('state', 'the imported image', 'host', { matches: /^https?:/ }),
  ...everyOf(text('url'), 'ip properties[].openid[].connect_url properties[].saml[].idp_metadata_url ip_network[].dhcp_dns[]'),
  ...everyOf(exposure('the database', 'it has a public address', is(true)), 'properties[].public_access properties[].public_access_prometheus'),
  'rules[].destination_address_cidr': given('rules[].direction', is('out'), CALLED),
  'rules[].source_address_cidr': given('rules[].direction', is('in'), OPEN),
};

/** Outscale: outscale/outscale of August 2026. */
export const outscaleShared: Table = {
  'access_log[].osu_bucket_name': telemetry('the access log', 'bucket'),
  ...everyOf(text('url'), 'domain_name_servers[] log_servers[] ntp_servers[]'),
  manifest: text('script'),
  ...everyOf(exposure('the image', 'everybody may use it', is(true)), 'permission_additions[].global_permission permissions_to_create_volume_additions[].global_permission'),
  ip_range: given('flow', is('Outbound'), CALLED),
  'rules[].ip_ranges[]': given('flow', is('Outbound'), CALLED),
};

/** Exoscale: exoscale/exoscale of August 2026. */
export const exoscaleShared: Table = {
  user_data: text('script'),
  cidr: given('type', is('EGRESS'), CALLED),
};

/** Nebius: nebius/nebius of August 2026. */
export const nebiusShared: Table = {
  'destination[].nebius[].region': copy('the transferred data', 'region'),
  ...everyOf(copy('the transferred data', 'host'), 'destination[].endpoint destination[].s3_compatible[].endpoint'),
  ...everyOf(route('the store that is read', 'host'), 'source[].endpoint source[].s3_compatible[].endpoint source[].azure_blob_storage[].endpoint'),
  'source[].nebius[].region': route('the store that is read', 'region'),
  storage_bucket_name: copy('the models and results', 'bucket'),
  ...everyOf(text('script'), 'cloud_init_user_data template[].cloud_init_user_data values sensitive[].values'),
  ...everyOf(text('url'), 'oidc_provider[].issuer_url saml_settings[].sso_url'),
  'control_plane[].endpoints[].public_endpoint': exposure('the API server', 'its endpoint is public'),
  ...everyOf(exposure('the resource', 'it is reached from the internet', is(true)), 'public_access config[].public_access'),
  'egress[].destination_cidrs[]': CALLED,
  'ingress[].source_cidrs[]': OPEN,
};
