import type { Statement } from '../../signature';
import { awsShared } from './aws';
import { awsPaths } from './aws-paths';
import { azureShared } from './azurerm';
import { azurePaths } from './azurerm-paths';
import { googleShared } from './google';
import { googleMachines } from './google-machines';
import { googlePaths } from './google-paths';
import { openstackShared } from './openstack';
import { opentelekomcloudShared } from './opentelekomcloud';
import { exoscaleShared, hcloudShared, ionoscloudShared, nebiusShared, outscaleShared, upcloudShared } from './others';
import { ovhShared } from './ovh';
import { scalewayShared } from './scaleway';
import { stackitShared } from './stackit';

type Table = Readonly<Record<string, Statement>>;

/** By prefix of the resource type. A signature's own entry wins over one of these. */
const SHARED: ReadonlyMap<string, Table> = new Map([
  ['aws', { ...awsShared, ...awsPaths }],
  ['azurerm', { ...azureShared, ...azurePaths }],
  ['google', { ...googleShared, ...googleMachines, ...googlePaths }],
  ['scaleway', scalewayShared],
  ['ovh', ovhShared],
  ['stackit', stackitShared],
  ['openstack', openstackShared],
  ['opentelekomcloud', opentelekomcloudShared],
  ['hcloud', hcloudShared],
  ['ionoscloud', ionoscloudShared],
  ['upcloud', upcloudShared],
  ['outscale', outscaleShared],
  ['exoscale', exoscaleShared],
  ['nebius', nebiusShared],
]);
const NONE: Table = {};

/** What arguments mean in every resource type of a provider. */
export function sharedBy(type: string): Table {
  const end = type.indexOf('_');
  return SHARED.get(end < 0 ? type : type.slice(0, end)) ?? NONE;
}
