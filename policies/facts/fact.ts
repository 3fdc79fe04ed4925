import type { Holds, Place } from './place';
import type { Source } from './source';
import type { Value } from './value';

interface Stated<K extends string> {
  readonly kind: K;
  readonly source: Source;
}

/** The resource itself is in a place. */
export interface Placement extends Stated<'placement'> {
  readonly holds: Holds;
  readonly place: Value<Place>;
  /** What is placed, for the message, where it is not the resource itself: `the control plane`. */
  readonly what?: string;
}

/** What moves. Keys and secrets travel as `keys`; logs, metrics and traces as `telemetry`. */
export type Payload = 'data' | 'keys' | 'telemetry' | 'state';

/** A replica, backup, snapshot, mirror, export or delivery puts payload in another place. */
export interface Copy extends Stated<'copy'> {
  readonly payload: Payload;
  /** What the copy is, for the message: `replica`, `backup copy`, `log delivery`. */
  readonly what: string;
  readonly to: Value<Place>;
}

/** Payload travels through, or is served from, a place: peering, CDN, accelerator, event bus, subscription. */
export interface Route extends Stated<'route'> {
  readonly what: string;
  readonly to: Value<Place>;
}

/** A model is asked, and may run, in a place. */
export interface Inference extends Stated<'inference'> {
  /** The model, profile, deployment or host that is called. */
  readonly model: string;
  readonly where: Value<Place>;
}

/** A resource uses a key that lives in a place. */
export interface KeyUse extends Stated<'key'> {
  readonly what: string;
  readonly where: Value<Place>;
}

/** A service that has no region of its own. */
export interface GlobalService extends Stated<'global'> {
  /** The resource type, or the service as the policy would name it. */
  readonly service: string;
  /** True where only names and configuration are held, no customer content. */
  readonly metadataOnly: boolean;
}

/** An AI service keeps content, or trains on it. */
export interface Retention extends Stated<'retention'> {
  readonly what: string;
  /** True when content is kept or used for training outside what the customer controls. */
  readonly keeps: Value<boolean>;
}

/** A store, and with which key it is encrypted. */
export interface Encryption extends Stated<'encryption'> {
  readonly what: string;
  readonly by: Value<'customer' | 'provider' | 'none'>;
}

/** Whether outbound traffic of a workload or network is denied by default. */
export interface Egress extends Stated<'egress'> {
  readonly what: string;
  readonly open: Value<boolean>;
  /** Why, in the words of the document: `0.0.0.0/0 on any port`, `no NetworkPolicy selects it`. */
  readonly because: string;
}

/** An external host is named where a program will call it. */
export interface Host extends Stated<'host'> {
  readonly host: Value<string>;
  /** Where the host is, as far as the catalog or the policy tells. */
  readonly place: Value<Place>;
}

/** A private endpoint and whether it carries a policy of its own. */
export interface EndpointPolicy extends Stated<'endpoint-policy'> {
  readonly service: string;
  readonly own: Value<boolean>;
}

/** Whether something can be reached from the internet. */
export interface Exposure extends Stated<'exposure'> {
  readonly what: string;
  readonly public: Value<boolean>;
  readonly because: string;
}

/**
 * Who can decrypt, from the weakest to the firmest: nobody has to, the provider with its own key, the customer through a key of the provider's HSM,
 * or only with a key that is kept outside of the provider. `customer` is a key of the customer of which nothing tells where its material comes from.
 */
export type Custodian = 'none' | 'provider' | 'customer' | 'customer-managed' | 'imported' | 'external';

/** Whose hands a key is in: that of a store, or the key itself. */
export interface Custody extends Stated<'custody'> {
  /** What is decrypted, or the key. */
  readonly what: string;
  readonly by: Value<Custodian>;
  /** Where the service is that decrypts, with its operator. */
  readonly place: Value<Place>;
  /** Where an external key is kept. */
  readonly keeper?: Value<Place>;
}

/** Whether memory is encrypted while a workload runs, and who attests that. */
export interface InUse extends Stated<'in-use'> {
  /** The technology; known `''` where none is asked for. */
  readonly technology: Value<string>;
  /** Where the attestation is verified. */
  readonly verifier: Value<Place>;
}

/** Who is let in from elsewhere. */
export type Visitor =
  | { readonly is: 'anybody' }
  /** An account, organization or tenant by its id; `declared` where the policy says that it is the customer's. */
  | { readonly is: 'account'; readonly id: string; readonly declared: boolean }
  /** Somebody whom the catalog knows, with the country of the seat. */
  | { readonly is: 'vendor'; readonly id: string; readonly name: string; readonly country: string }
  /** Whoever an issuer of identities vouches for; who runs it is known for more of them than where. */
  | { readonly is: 'issuer'; readonly host: string; readonly place: Value<Place>; readonly operators: readonly string[]; readonly seats: readonly string[] };

/** Somebody from outside of the account may use a resource, or take a role. */
export interface Access extends Stated<'access'> {
  /** What lets them in: `the trust policy`, `the share`. */
  readonly what: string;
  readonly visitor: Value<Visitor>;
}

/** Model weights that a workload loads. */
export interface Weights extends Stated<'weights'> {
  /** Repository id, URI, path or image, as written. */
  readonly uri: Value<string>;
  readonly place: Value<Place>;
  /** The commit or version they are pinned to; known `''` when there is none. */
  readonly revision: Value<string>;
  /** The digest or manifest that fixes their bytes; known `''` when there is none. */
  readonly digest: Value<string>;
}

/** A model server and whether it can reach a hub or phone home. */
export interface Runtime extends Stated<'runtime'> {
  readonly runtime: string;
  /** Switches that are missing, or set so that the runtime goes online; empty when all are right. */
  readonly online: Value<readonly string[]>;
}

/** How a model server loads code and tensors. */
export interface Loading extends Stated<'loading'> {
  readonly runtime: string;
  /** What runs code from the repository or unpickles tensors; empty when loading is safe. */
  readonly unsafe: Value<readonly string[]>;
}

/** A container image, chart, module, provider or package that is pulled. */
export interface Artifact extends Stated<'artifact'> {
  readonly artifact: 'image' | 'chart' | 'module' | 'provider' | 'package';
  /** Full reference with its host, such as `docker.io/library/nginx:1`. */
  readonly reference: Value<string>;
  readonly registry: Value<string>;
  /** Whether the reference is fixed by digest; only asked of images. */
  readonly digest: Value<boolean>;
}

/** Where the pods of a workload can be scheduled. */
export interface Schedule extends Stated<'schedule'> {
  /** Unknown or an open place when some admissible node is not pinned. */
  readonly place: Value<Place>;
  /** False when only preferred, or when any ORed term leaves it open. */
  readonly required: boolean;
  readonly because: string;
  /** Where the policy declares the nodes to be, beside what the manifest names. */
  readonly declared?: Value<Place>;
}

/** How a pod is walled off from its node. */
export interface Isolation extends Stated<'isolation'> {
  /** What breaks Pod Security `restricted`, one phrase each; empty when nothing does. */
  readonly breaches: Value<readonly string[]>;
}

/** The data class a workload or store declares; known `''` when it declares none. */
export interface Classified extends Stated<'class'> {
  readonly dataClass: Value<string>;
}

/** Something declared that this version does not read, or cannot. */
export interface Unread extends Stated<'unread'> {
  readonly because: string;
  readonly settle?: string;
  /** The place that it names, where it names one: then it matters only when that place is outside. */
  readonly place?: Value<Place>;
}

/** Deployment state is kept by whoever deploys, in a place that no document names. */
export interface Local extends Stated<'local'> {
  /** For the note in the ledger: `the Terraform state`. */
  readonly what: string;
}

/** An organisation takes a part in running, keeping or licensing something. */
export interface Party extends Stated<'party'> {
  readonly role: 'host' | 'control plane' | 'key custodian' | 'licensor' | 'telemetry';
  /** Operator id of the catalog. */
  readonly operator: Value<string>;
}

/** One located statement about a resource. */
export type Fact =
  | Placement | Copy | Route | Inference | KeyUse | GlobalService | Retention | Encryption | Egress | Host | EndpointPolicy
  | Custody | InUse | Access
  | Exposure | Weights | Runtime | Loading | Artifact | Schedule | Isolation | Classified | Unread | Local | Party;

export type FactKind = Fact['kind'];

/** The facts of the given kinds. */
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;
