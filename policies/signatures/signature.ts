import type { Holds, Payload } from '../facts';

/**
 * How a property's value names a place.
 *
 * `region`, `zone`: a code of the operator that the resource is deployed at. `aws-region`: a code of AWS, whoever the resource belongs to. `arn`: an Amazon resource name. `bucket`: a bucket by name,
 * ARN or `s3://` URI. `key`: a KMS key by id, alias or ARN. `host`: a host name or URL. `model`: a Bedrock model id, ARN or profile. `spanner`: an instance configuration of Spanner. `anthropic-geo`: a geography of Claude.
 *
 * These follow from where something is: `azure-pair` is the region that geo-redundant storage is copied to, whatever the value; `azure-vault` the
 * one that a key vault is mirrored to; `azure-deployment` is where a model runs that is deployed in the way that the value names.
 */
export type Naming = 'region' | 'aws-region' | 'zone' | 'arn' | 'bucket' | 'key' | 'host' | 'model' | 'service-name' | 'spanner' | 'anthropic-geo' | Following;

/** Namings whose place follows from where something is. */
export type Following = 'azure-pair' | 'azure-vault' | 'azure-deployment';

/** The values a property has to have for a statement to hold; left out: any value. */
export type When = { readonly oneOf: readonly (string | number | boolean)[] } | { readonly matches: RegExp } | { readonly not: readonly (string | number | boolean)[] };

/** Another property of the same resource, and the values it has to have. */
export interface Given {
  readonly path: string;
  readonly when: When;
}

interface Conditional {
  /** Holds only for these values. */
  readonly when?: When;
  /** Holds only while none of these other properties of the resource is surely there. */
  readonly unless?: readonly string[];
  /** Holds only where another property of the resource has, or may have, these values. */
  readonly given?: Given;
}

/** A property puts payload in another place. */
export interface CopyStatement extends Conditional {
  readonly is: 'copy';
  readonly payload: Payload;
  /** What it is, for messages: `replica`, `backup copy`. */
  readonly what: string;
  readonly to: Naming | 'anywhere';
  /** The property that names the resource from whose place the other follows, where that is not this one. */
  readonly of?: string;
}

/** A property lets payload travel through, or be served from, a place. */
export interface RouteStatement extends Conditional {
  readonly is: 'route';
  readonly what: string;
  readonly to: Naming | 'anywhere';
}

/** A property names the model that is asked. */
export interface InferenceStatement extends Conditional {
  readonly is: 'inference';
  readonly model: Naming | 'anywhere';
  readonly what: string;
  /** The property that names the model, where this one says how it is deployed. */
  readonly named?: string;
  /** The property that names the resource from whose place the other follows, where that is not this one. */
  readonly of?: string;
}

/** A service hands content to models in regions that it chooses itself, and the catalog knows which. */
export interface FeatureStatement extends Conditional {
  readonly is: 'feature';
  /** As the catalog names it: `qbusiness`. */
  readonly feature: string;
  /** For messages: `the answers`. */
  readonly what: string;
}

/** A property names the key that encrypts the resource. */
export interface KeyStatement extends Conditional {
  readonly is: 'key';
  readonly what: string;
}

/** A value that says whether something is reachable from the internet, or egress is open, or a service keeps content. */
export interface SwitchStatement extends Conditional {
  readonly is: 'exposure' | 'egress' | 'retention';
  readonly what: string;
  /** Why, for the message: `0.0.0.0/0 may be reached on any port`. */
  readonly because: string;
}

/** A service without a region is used. */
export interface GlobalStatement extends Conditional {
  readonly is: 'global';
  readonly service: string;
  readonly metadataOnly: boolean;
}

/** A property holds text, or maps and lists of texts, in which programs find the hosts they call. */
export interface TextStatement {
  readonly is: 'text';
  /** `environment`: names and values; `script`: user data, commands, code; `url`: one host or URL; `log`: log driver options. */
  readonly as: 'environment' | 'script' | 'url' | 'log';
}

/** A property holds an IAM policy document. */
export interface PolicyStatement {
  readonly is: 'policy';
}

/** A property names a container image. */
export interface ImageStatement extends Conditional {
  readonly is: 'image';
}

/** A property names something other than an image that is pulled when the document is deployed. */
export interface ArtifactStatement {
  readonly is: 'artifact';
  readonly artifact: 'provider' | 'module' | 'chart' | 'package';
}

/** A property names the model weights that are loaded. */
export interface WeightsStatement {
  readonly is: 'weights';
}

/** A private endpoint's own policy: stated when the property is there. */
export interface EndpointPolicyStatement {
  readonly is: 'endpoint-policy';
}

/** Deployment state is kept by whoever deploys. */
export interface LocalStatement {
  readonly is: 'local';
  readonly what: string;
}

/** What the property, or the whole resource, does cannot be told from the document. */
export interface UnreadStatement extends Conditional {
  readonly is: 'unread';
  readonly because: string;
  readonly settle: string;
}

/** The property is known, and names no place: the literal scan leaves it alone. */
export interface NothingStatement {
  readonly is: 'nothing';
  /** Why nothing can leave by it, where its name suggests otherwise. */
  readonly because?: string;
}

export type Statement =
  | CopyStatement | RouteStatement | InferenceStatement | FeatureStatement | KeyStatement | SwitchStatement | GlobalStatement
  | TextStatement | PolicyStatement | ImageStatement | ArtifactStatement | WeightsStatement | EndpointPolicyStatement
  | LocalStatement | UnreadStatement | NothingStatement;

/** What a property states, and what its absence does. */
export interface PropertyEntry {
  /** Below the resource's body: `Rules[].Destination.Bucket`; `[]` a list or Terraform block, `{}` the values of a map, `<json>` the JSON in a text. */
  readonly path: string;
  readonly states: readonly Statement[];
}

/** Resources of another type that take the place of a property, by naming this one. */
export interface Companion {
  readonly type: string;
  /** Their property that names this resource. */
  readonly by: string;
}

/** What holds when a property is left out. */
export interface Omission {
  /** The property whose absence leaks; all of them have to be absent when several are named. */
  readonly without: readonly string[];
  readonly states: readonly Statement[];
  readonly because: string;
  /** Where such a resource names this one, nothing was left out. */
  readonly companion?: Companion;
}

/** A store that is not always encrypted, not always there, or whose key stands elsewhere. */
export interface Encrypts {
  /** The words for the store. */
  readonly what: string;
  /** The properties that switch encryption on, where nothing is encrypted without. */
  readonly on?: readonly string[];
  /** Asked only where another property has, or may have, these values. */
  readonly given?: Given;
  /** What names this store and says it instead. */
  readonly companion?: Companion;
}

/** Where a container says what it runs: paths below itself. */
export interface ContainerShape {
  readonly image: string;
  /** Words and lists of words, in the order in which they are run. */
  readonly command?: readonly string[];
  /** A map of names to values, or a list of names with values. */
  readonly variables: string;
}

/** Which property of a resource type states which fact. */
export interface Signature {
  readonly type: string;
  readonly holds: Holds;
  /** `regional`: in the region of its stack or provider; `global`: in none; `none`: an object that has no place of its own. */
  readonly scope: 'regional' | 'global' | 'none';
  /** Properties that say where the resource itself is, and win over the ambient region; the first present one counts. */
  readonly place: readonly { readonly path: string; readonly as: Naming }[];
  readonly properties: readonly PropertyEntry[];
  readonly omissions: readonly Omission[];
  /** What `keys/customer-managed` is asked of: the words for the store. Undefined where no key can be chosen. */
  readonly encrypts?: string | Encrypts;
  /** Containers that may serve a model, by their path. */
  readonly containers?: Readonly<Record<string, ContainerShape>>;
  /** Whether workloads and stores of this type are asked for a data class. */
  readonly classified: boolean;
}
