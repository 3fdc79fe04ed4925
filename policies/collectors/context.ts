import type { Resource } from '../documents';
import type { FactKind, Place, Value } from '../facts';
import type { Links } from '../linking';

/** A place that the policy declares for what a document only names. */
export interface DeclaredPlace {
  /** ARN, bucket, host or other name, exactly; a trailing `*` matches any rest. */
  readonly match: string;
  /** Place id: `aws:eu-west-1`. */
  readonly place: string;
}

/** Where the nodes and the control plane of a cluster are, as the policy declares it. */
export interface DeclaredCluster {
  /** Stack name, provider alias or path of the manifests; `*` matches any. */
  readonly match: string;
  readonly nodes: string;
  readonly controlPlane: string;
}

/** What stands behind a range of addresses, as the policy declares it. */
export interface DeclaredNetwork {
  readonly cidr: string;
  readonly host: string;
  readonly place: string;
}

/** What documents cannot show and the policy states. */
export interface Declarations {
  readonly places: readonly DeclaredPlace[];
  readonly clusters: readonly DeclaredCluster[];
  readonly networks: readonly DeclaredNetwork[];
  readonly hosts: readonly DeclaredPlace[];
  /** Ids of accounts, organizations and tenants that are the customer's own. */
  readonly accounts?: readonly string[];
}

export const NO_DECLARATIONS: Declarations = { places: [], clusters: [], networks: [], hosts: [] };

/** What collectors look at beside the resource in hand. */
export interface Context {
  /** Everything that is looked at together. */
  readonly resources: readonly Resource[];
  readonly links: Links;
  readonly declared: Declarations;
  /** The day of the check, `YYYY-MM-DD`; left out, nothing that the catalog knows is too old. */
  readonly today?: string;
  /** Places already worked out, by key; shared over one analysis. */
  readonly cache: Map<string, Value<Place>>;
  /** The kinds of fact that somebody asks for; every kind when left out. Only what costs much looks at it. */
  readonly asked?: ReadonlySet<FactKind> | undefined;
}

/** Whether facts of a kind are worth stating. */
export function isAsked(kind: FactKind, { asked }: Context): boolean {
  return asked?.has(kind) !== false;
}
