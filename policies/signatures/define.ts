import type { Holds, Payload } from '../facts';
import type { ArtifactStatement, Naming, Omission, PropertyEntry, Signature, Statement, When } from './signature';

/** A signature as it is written: defaults left out, properties as a table of path to statements. */
export interface Written {
  readonly holds: Holds;
  readonly scope?: Signature['scope'];
  readonly place?: Readonly<Record<string, Naming>>;
  readonly properties?: Readonly<Record<string, Statement | readonly Statement[]>>;
  readonly omissions?: readonly Omission[];
  readonly encrypts?: Signature['encrypts'];
  readonly containers?: Signature['containers'];
  readonly classified?: boolean;
}

type Table = NonNullable<Written['properties']>;

/**
 * Declares what is read of a resource type.
 *
 * @param shared properties that every type of its kind has
 */
export function signature(type: string, written: Written, shared: Table = {}): Signature {
  return new Declared(type, written, shared);
}

/** There are well over a thousand, and a check meets a few: the tables are turned into lists when a type is first met. */
class Declared implements Signature {
  public readonly holds: Holds;
  public readonly scope: Signature['scope'];
  public readonly omissions: readonly Omission[];
  public readonly encrypts?: NonNullable<Signature['encrypts']>;
  public readonly containers?: NonNullable<Signature['containers']>;
  public readonly classified: boolean;
  #place?: Signature['place'];
  #properties?: readonly PropertyEntry[];

  public constructor(public readonly type: string, private readonly written: Written, private readonly shared: Table) {
    const { holds, scope = 'regional', omissions = [], encrypts, containers, classified } = written;
    this.holds = holds;
    this.scope = scope;
    this.omissions = omissions;
    if (encrypts !== undefined) this.encrypts = encrypts;
    if (containers !== undefined) this.containers = containers;
    this.classified = classified ?? (holds === 'data' || holds === 'compute');
  }

  public get place(): Signature['place'] {
    return (this.#place ??= Object.entries(this.written.place ?? {}).map(([path, as]) => ({ path, as })));
  }

  public get properties(): readonly PropertyEntry[] {
    return (this.#properties ??= Object.entries({ ...this.shared, ...this.written.properties }).map(([path, states]) => ({ path, states: [states].flat() as Statement[] })));
  }
}

/** A copy of data in another place. */
export const copy = (what: string, to: Naming | 'anywhere', when?: When): Statement => ({ is: 'copy', payload: 'data', what, to, ...(when && { when }) });

/** A copy of something other than data. */
export const copyOf = (payload: Payload, what: string, to: Naming | 'anywhere', when?: When): Statement => ({ is: 'copy', payload, what, to, ...(when && { when }) });

/** Logs, metrics or traces delivered to a place. */
export const telemetry = (what: string, to: Naming | 'anywhere', when?: When): Statement => copyOf('telemetry', what, to, when);

/** Payload carried through a place. */
export const route = (what: string, to: Naming | 'anywhere', when?: When): Statement => ({ is: 'route', what, to, ...(when && { when }) });

/** A model that is asked. */
export const inference = (model: Naming | 'anywhere' = 'model', what = 'the model', when?: When): Statement => ({ is: 'inference', model, what, ...(when && { when }) });

/** The same on Azure, where the property says how a model is deployed, and others which and at what account. */
export const deployment = (named: string, of: string): Statement => ({ is: 'inference', model: 'azure-deployment', what: 'the deployment', named, of });

/** Models that a service asks in regions of its own choice. */
export const feature = (name: string, what: string, when?: When): Statement => ({ is: 'feature', feature: name, what, ...(when && { when }) });

/** A copy in the region that Azure pairs with that of the resource, or of the one that a property names. */
export const paired = (what: string, when?: When, of?: string): Statement => ({ is: 'copy', payload: 'data', what, to: 'azure-pair', ...(when && { when }), ...(of !== undefined && { of }) });

/** The key that encrypts the resource. */
export const key = (what = 'the key'): Statement => ({ is: 'key', what });

/** Reachable from the internet when the value matches. */
export const exposure = (what: string, because: string, when?: When): Statement => ({ is: 'exposure', what, because, ...(when && { when }) });

/** Outbound traffic open when the value matches. */
export const egress = (what: string, because: string, when?: When): Statement => ({ is: 'egress', what, because, ...(when && { when }) });

/** Content kept, or used for training, when the value matches. */
export const retention = (what: string, because: string, when?: When): Statement => ({ is: 'retention', what, because, ...(when && { when }) });

/** A service that has no region. */
export const global = (service: string, metadataOnly = false, when?: When): Statement => ({ is: 'global', service, metadataOnly, ...(when && { when }) });

/** Text in which programs find hosts. */
export const text = (as: 'environment' | 'script' | 'url' | 'log'): Statement => ({ is: 'text', as });

export const policy: Statement = { is: 'policy' };
export const image: Statement = { is: 'image' };
/** A provider, module, chart or package that is pulled. */
export const artifact = (kind: ArtifactStatement['artifact']): Statement => ({ is: 'artifact', artifact: kind });
export const weights: Statement = { is: 'weights' };
export const endpointPolicy: Statement = { is: 'endpoint-policy' };
/** Deployment state that whoever deploys keeps. */
export const local = (what: string): Statement => ({ is: 'local', what });
/** Something the document does not tell, and what would settle it. */
export const unread = (because: string, settle: string, when?: When): Statement => ({ is: 'unread', because, settle, ...(when && { when }) });

/** Known to name no place; called with the reason where the name suggests otherwise. */
export const nothing: Statement & ((because: string) => Statement) = Object.assign((because: string): Statement => ({ is: 'nothing', because }), { is: 'nothing' as const });

type Conditional = Extract<Statement, { readonly when?: When }>;

/** The statement, while none of the other properties is there. */
export const unless = (paths: string | readonly string[], statement: Statement): Statement => ({ ...(statement as Conditional), unless: [paths].flat() as string[] });

/** The statement, where another property has these values. */
export const given = (path: string, when: When, statement: Statement): Statement => ({ ...(statement as Conditional), given: { path, when } });

/** What leaving properties out means. */
export function without(paths: string | readonly string[], because: string, ...states: readonly Statement[]): Omission {
  return { without: [paths].flat() as string[], because, states };
}

export const is = (...values: readonly (string | number | boolean)[]): When => ({ oneOf: values });
export const isNot = (...values: readonly (string | number | boolean)[]): When => ({ not: values });
