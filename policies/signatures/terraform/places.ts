import type { Written } from '../define';
import type { Naming, Signature } from '../signature';
import { block } from './block';
import { LOCATED } from './located';

/** How resource types of a provider say where they are. */
export interface Locating {
  /** Arguments that name the place, the first one present counts. */
  readonly place: readonly string[];
  /** Types that have a place of their own, or take the provider's; the others have none. */
  located(name: string): boolean;
}

const listed = (prefix: string) => (name: string): boolean => LOCATED.get(prefix)?.has(name) === true;
const allBut = (global: RegExp) => (name: string): boolean => !global.test(name);

const AWS_GLOBAL = /^(?:account|budgets|ce|cloudfront|cloudfrontkeyvaluestore|costoptimizationhub|fms_admin|globalaccelerator|iam|networkmanager|notifications|notificationscontacts|organizations|route53(?!_resolver)|route53domains|route53recoverycontrolconfig|route53recoveryreadiness|savingsplans|shield|uxc|waf|billing)_/;

/** By prefix of the resource type. */
export const PROVIDERS: ReadonlyMap<string, Locating> = new Map<string, Locating>([
  ['aws', { place: ['region'], located: allBut(AWS_GLOBAL) }],
  ['google', { place: ['location', 'region', 'zone', 'location_id', 'locations[]'], located: listed('google') }],
  ['azurerm', { place: ['location'], located: listed('azurerm') }],
  ['scaleway', { place: ['zone', 'region'], located: allBut(/^(?:account|annotations|billing|domain|edge_services|iam)_|^cockpit$/) }],
  ['ovh', { place: ['region', 'region_name', 'location[].region', 'regions[]', 'datacenter', 'availability_zone', 'zone'], located: listed('ovh') }],
  ['stackit', { place: ['region', 'availability_zone'], located: allBut(/^(?:authorization|resourcemanager|dns|service_account)_|^service_account$|^cdn_/) }],
  ['openstack', { place: ['region'], located: () => true }],
  ['opentelekomcloud', { place: ['region'], located: () => true }],
  ['hcloud', { place: ['location', 'datacenter', 'home_location', 'network_zone'], located: listed('hcloud') }],
  ['ionoscloud', { place: ['location', 'region'], located: listed('ionoscloud') }],
  ['outscale', { place: ['subregion_name', 'placement_subregion_name', 'subregion_names[]', 'region'], located: allBut(/^(?:access_key|api_access|ca$|policy|user)/) }],
  ['exoscale', { place: ['zone'], located: listed('exoscale') }],
  ['nebius', { place: ['region'], located: allBut(/^iam_(?!v\d+_project$)/) }],
  ['upcloud', { place: ['zone', 'region'], located: listed('upcloud') }],
]);

/** `google` of `google_storage_bucket`. */
export function prefixOf(type: string): string {
  const end = type.indexOf('_');
  return end < 0 ? type : type.slice(0, end);
}

/** Declares what is read of a resource type that says where it is as others of its provider do. */
export function located(type: string, written: Written): Signature {
  const paths = PROVIDERS.get(prefixOf(type))?.place ?? [];
  return block(type, { place: Object.fromEntries(paths.map((path): [string, Naming] => [path, 'region'])), ...written });
}
