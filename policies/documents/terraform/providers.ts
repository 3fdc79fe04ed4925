import type { Value } from '../../facts';

/** A provider configuration as resources use it: a `provider` block, or the lack of one. */
export interface Provider {
  /** Local name: `aws`. */
  readonly name: string;
  /** `''` for the default configuration. */
  readonly alias: string;
  /** Source address without the default registry's host: `hashicorp/aws`. */
  readonly source: Value<string>;
  /** Arguments of the block; undefined when there is none and the environment of whoever applies decides. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** How a provider is told where to work. */
export interface ProviderTraits {
  /** Arguments that name the region, and the zone where the provider knows one; without, every resource names its own location. */
  readonly region?: string;
  readonly zone?: string;
  /** The region it takes when none is written. */
  readonly fallback?: string;
  /** The environment variable it otherwise reads. */
  readonly variable?: string;
  /** Arguments or blocks that name other endpoints, or another realm of the operator: whatever they hold decides the place. */
  readonly endpoints?: readonly string[];
  /** What they may hold without leaving the operator: domains of its endpoints, names of its realm. */
  readonly domains?: readonly string[];
  /** The argument with the host that decides whose cloud it is. */
  readonly authority?: string;
  /** Where the block says which tags everything gets: the way to a map. */
  readonly defaultTags?: readonly string[];
  /** It works in a cluster, whose place the policy declares. */
  readonly cluster?: true;
}

const AWS: ProviderTraits = {
  region: 'region', variable: 'AWS_REGION', endpoints: ['endpoints'], defaultTags: ['default_tags', 'tags'],
  domains: ['amazonaws.com', 'amazonaws.com.cn', 'amazonaws.eu', 'api.aws', 'on.aws', 'api.amazonwebservices.eu', 'c2s.ic.gov', 'sc2s.sgov.gov'],
};
const GOOGLE: ProviderTraits = { region: 'region', zone: 'zone', variable: 'GOOGLE_REGION', endpoints: ['universe_domain'], domains: ['googleapis.com'], defaultTags: ['default_labels'] };
const OPENSTACK: ProviderTraits = { region: 'region', variable: 'OS_REGION_NAME', authority: 'auth_url' };
const AZURE: ProviderTraits = { endpoints: ['metadata_host', 'environment'], domains: ['management.azure.com', 'public'] };

/** By source address. Where a provider is not listed, how it chooses a region is not known. */
export const PROVIDERS: ReadonlyMap<string, ProviderTraits> = new Map<string, ProviderTraits>([
  ['hashicorp/aws', AWS],
  ['hashicorp/awscc', AWS],
  ['hashicorp/google', GOOGLE],
  ['hashicorp/google-beta', GOOGLE],
  ['hashicorp/azurerm', AZURE],
  ['azure/azapi', AZURE],
  ['scaleway/scaleway', { region: 'region', zone: 'zone', fallback: 'fr-par', variable: 'SCW_DEFAULT_REGION', endpoints: ['api_url'], domains: ['api.scaleway.com'] }],
  ['ovh/ovh', { endpoints: ['endpoint'], domains: ['ovh-eu', 'eu.api.ovh.com'] }],
  ['stackitcloud/stackit', { region: 'default_region', fallback: 'eu01', variable: 'STACKIT_REGION' }],
  ['terraform-provider-openstack/openstack', OPENSTACK],
  ['opentelekomcloud/opentelekomcloud', { ...OPENSTACK, domains: ['otc.t-systems.com'] }],
  ['hetznercloud/hcloud', { endpoints: ['endpoint'], domains: ['api.hetzner.cloud'] }],
  ['ionos-cloud/ionoscloud', { endpoints: ['endpoint'], domains: ['api.ionos.com'] }],
  ['outscale/outscale', { region: 'region', variable: 'OUTSCALE_REGION', endpoints: ['endpoints'], domains: ['outscale.com'] }],
  ['exoscale/exoscale', {}],
  ['upcloudltd/upcloud', {}],
  ['nebius/nebius', {}],
  ['terraform-provider.storage.eu-north1.nebius.cloud/nebius/nebius', {}],
  ['hashicorp/kubernetes', { cluster: true }],
  ['hashicorp/helm', { cluster: true }],
  ['gavinbunney/kubectl', { cluster: true }],
  ['alekc/kubectl', { cluster: true }],
]);

const REGISTRIES = ['registry.terraform.io/', 'registry.opentofu.org/'];

/** A source address in the form the table uses: a lone name is a provider of HashiCorp's, the default registry goes without saying. */
export function plainSource(source: string): string {
  const lower = source.toLowerCase();
  const registry = REGISTRIES.find((host) => lower.startsWith(host));
  const address = registry === undefined ? lower : lower.slice(registry.length);
  return address.includes('/') ? address : `hashicorp/${address}`;
}

/** The part of a resource type that names its provider: `aws` of `aws_s3_bucket`. */
export function providerName(type: string): string {
  const end = type.indexOf('_');
  return end === -1 ? type : type.slice(0, end);
}
