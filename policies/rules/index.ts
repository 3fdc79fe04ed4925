import type { AnyRule } from '../engine';
import egressClosed from './egress/closed';
import egressDestinations from './egress/destinations';
import egressEndpointPolicy from './egress/endpoint-policy';
import egressExposure from './egress/exposure';
import governanceClassified from './governance/classified';
import governanceUnderstood from './governance/understood';
import jurisdictionAccess from './jurisdiction/access';
import jurisdictionCertification from './jurisdiction/certification';
import jurisdictionOperator from './jurisdiction/operator';
import keysCustody from './keys/custody';
import keysCustomerManaged from './keys/customer-managed';
import keysInUse from './keys/in-use';
import keysLocation from './keys/location';
import modelsOffline from './models/offline';
import modelsPinned from './models/pinned';
import modelsSafeLoading from './models/safe-loading';
import modelsSource from './models/source';
import residencyCopies from './residency/copies';
import residencyGlobalServices from './residency/global-services';
import residencyInference from './residency/inference';
import residencyPlacement from './residency/placement';
import residencyRetention from './residency/retention';
import residencyRoutes from './residency/routes';
import residencyState from './residency/state';
import residencyTelemetry from './residency/telemetry';
import supplyChainImageDigest from './supply-chain/image-digest';
import supplyChainRegistry from './supply-chain/registry';
import workloadIsolated from './workload/isolated';
import workloadPinned from './workload/pinned';

/** Every rule, by id. */
export const rules: readonly AnyRule[] = [
  egressClosed,
  egressDestinations,
  egressEndpointPolicy,
  egressExposure,
  governanceClassified,
  governanceUnderstood,
  jurisdictionAccess,
  jurisdictionCertification,
  jurisdictionOperator,
  keysCustody,
  keysCustomerManaged,
  keysInUse,
  keysLocation,
  modelsOffline,
  modelsPinned,
  modelsSafeLoading,
  modelsSource,
  residencyCopies,
  residencyGlobalServices,
  residencyInference,
  residencyPlacement,
  residencyRetention,
  residencyRoutes,
  residencyState,
  residencyTelemetry,
  supplyChainImageDigest,
  supplyChainRegistry,
  workloadIsolated,
  workloadPinned,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id; undefined when there is none. */
export function findRule(id: string): AnyRule | undefined {
  return byId.get(id);
}
