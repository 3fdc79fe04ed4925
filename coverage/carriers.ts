import type { ValueType } from './input';

/** A kind of property that may name a place, or open a way to one. */
export interface Carrier {
  readonly carries: string;
  /** Matched against the words of the name in lower case: `kms key arn` for `KMSKeyArn` and `kms_key_arn`. */
  readonly named: RegExp;
  readonly of: readonly ValueType[];
}

const WORDED: readonly ValueType[] = ['string', 'json'];
const CHOSEN: readonly ValueType[] = ['string', 'enum', 'json'];
const SWITCHED: readonly ValueType[] = ['boolean', 'string', 'enum', 'json'];

/**
 * Which properties may carry a place, by name and type. A plain id or name of another resource is none: it is looked up in the region
 * and account of whoever names it. Those that may name something elsewhere are here. Numbers are never read.
 */
export const CARRIERS: readonly Carrier[] = [
  { carries: 'region', named: /\bregions?\b|\bgeos?\b|\bresidency\b|\bjurisdiction\b|\bdata location constraint\b|\bwitness(?:es)?\b/, of: [...SWITCHED] },
  { carries: 'zone', named: /\bavailability ?zones?\b|\bazs?\b|\bzone ids\b|\boutposts?\b|\blocal zone\b/, of: CHOSEN },
  { carries: 'location', named: /\blocations?(?: (?:uri|name|path|constraint|id))?s?$/, of: CHOSEN },
  { carries: 'arn', named: /\barns?\b/, of: WORDED },
  { carries: 'host', named: /(?:ur[il]s?|\bendpoints?|\bhosts?|\bhostnames?|\bfqdn|\bwebhooks?|\bissuers?|\bbrokers?|\bjwks|\bproxy|\bproxies)(?: \d| (?:name|prefix|list|string|template|path|address|content|override)s?)?$/, of: WORDED },
  { carries: 'host', named: /\bjdbc|\bconnection string\b|\bconnection properties$|\bbootstrap\b|\bservers?(?: (?:name|address|host ?name|indication|url)s?)?$|\bdomains?(?: name)?s?$|\bdns(?: (?:name|ip|server|record)s?)?$|\bdns name servers$|\bbase (?:path|api)$|\bapi base$|\bsite$|\btenant\b.*\bdomain$/, of: WORDED },
  { carries: 'address', named: /\bips?$|\bipv[46]$|\bcidrs?\b|\baddress(?:es)?$|\bip ranges?$|\bresource records$/, of: WORDED },
  { carries: 'repository', named: /\b(?:repository|registry|upstream|feed|origin|mirror)(?: (?:name|id|url))?s?$/, of: WORDED },
  { carries: 'bucket', named: /\bbuckets?(?: (?:name|prefix|location))?s?$|\bs3(?: (?:path|output path|prefix|path prefix|location|key|uri))?$|\bwarehouse location$|\b(?:output|storage|object|artifact) path$|\blog uri$/, of: WORDED },
  { carries: 'destination', named: /\b(?:destination|target|replica|copy|sink|peer|remote|secondary|primary|failover|mirror|recipient|subscriber)s?(?: (?:id|identifier|name|object|location|host|address|service|ip|cidr block|group|cluster|domain|transit gateway id|network id|gateway id|vpc id|bucket))?s?$/, of: WORDED },
  { carries: 'source', named: /\bcopy from$|\bsource$|\bsource (?:uri|identifier|image|file system|db (?:cluster|instance|snapshot) identifier|replication .*|snapshot identifier|(?:db )?instance identifier|backup id|path|address|ip|ips|host|location)$|\b(?:global|replication|snapshot)\b.*\b(?:identifier|id)$|\bprovider(?: (?:service|endpoint|name|type|uri))?$/, of: WORDED },
  { carries: 'key', named: /\bkms\b(?!.*\b(?:context|role|seconds)\b)|\bcmk\b|\b(?:encryption|master|customer managed|data|wrapping) key(?: (?:id|identifier|alias))?$|^key id$|\bhsm\b|^xks\b/, of: WORDED },
  { carries: 'image', named: /\b(?:images?|amis?|containers?)(?: (?:ur[il]|id|identifier|repository))?s?$/, of: WORDED },
  { carries: 'model', named: /\bmodels?(?: (?:id|ids|name|identifier|data|package name|source|provider|arn|config))?s?$|\b(?:inference profile|guardrail)(?: (?:id|identifier|name|profile))?$/, of: WORDED },
  { carries: 'account', named: /\baccounts?(?: (?:id|number|owner))?s?$|\bpartition$|\borganizations?(?: id)?$|\bowner(?: id| account)?$|\bregistry id$|\bprincipals?$/, of: WORDED },
  { carries: 'gateway', named: /\b(?:gateway|endpoint|endpoint service|vpce|peering connection|attachment|core network|edge)(?: identifier| ids?| name)$|\bservice(?: name| network| region)$|\bvpn\b.*\bid$/, of: WORDED },
  { carries: 'name', named: /^(?:cloudwatch log group|log group(?: identifiers?)?|credentials parameter|delivery stream|queue|topic|enrichment|service token|layers|connections|connectors?|connector id|egress network connectors|kendra index|export path|data repository path|import path|s3 failure path|log destination configs|external data filtering allow list)$/, of: WORDED },
  { carries: 'provider', named: /^(?:connector type|tier name|origin|parsing strategy|(?:credential provider )?vendor|locale|location order|auto deployment|service type)$/, of: CHOSEN },
  { carries: 'host', named: /^value from$|^(?:dns|ntp|netbios) (?:name )?servers$/, of: WORDED },
  { carries: 'text', named: /\b(?:environment|variables?|env|user ?data|commands?|args|arguments?|entry ?points?|scripts?|zip file|inline code|build ?spec|sql|query|query string|configuration values)$|^code$/, of: WORDED },
  { carries: 'text', named: /\b(?:definition|template|document|manifest|payload|(?:definition|policy|template|configuration|dashboard|html|text|request|message|inline) ?(?:string|body|document|text|json)|statements?|input template|input parameters|config|configurations?|settings|options|properties|parameters|attributes)$/, of: WORDED },
  { carries: 'text', named: /^(?:body|content|contents|data|input|policy|policies|spec|text|metadata|metadata document|mapping template)$|\b(?:access|resource|repository|key|bucket|inline|file system|queue|topic) polic(?:y|ies)$/, of: WORDED },
  { carries: 'text', named: /^(?:values?|string values?|parameter value|default value|secret string|attribute value|option value|property value|header value)$/, of: WORDED },
  { carries: 'json', named: /(?:)/, of: ['json'] },
  { carries: 'switch', named: /\bpublic(?:ly)?\b(?!.*\b(?:key|base)\b)|\binternet\b|\bnetwork isolation\b|\bcross (?:region|account|border|namespace)\b|\bexternal (?:data|principals|access)\b|\ball (?:aws )?regions\b|\bmulti region\b|\bfuture regions\b|\bglobal\b|\bacceleration\b|\breplicat(?:e|ion) (?:enabled|mode|status|strategy|type)\b/, of: ['boolean', 'enum'] },
  { carries: 'switch', named: /^(?:app network access type|control plane egress mode|egress(?: type)?|endpoint (?:types?|access mode)|connectivity(?: type)?|connection (?:mode|type)|types|network mode|price class|scope|access type|webserver access mode|data plane routing|routing scope|(?:project )?visibility|privacy|(?:resource config )?dns resolution|host type|launch type|access control|canned acl|scheme|assign public ip|acl|internet gateway block mode|direct internet access|acceleration status|region linking mode)$/, of: ['boolean', 'enum'] },
  { carries: 'switch', named: /^(?:app network access type|control plane egress mode|egress type|endpoint (?:types?|access mode)|types|connectivity(?: type)?|network mode|price class|webserver access mode|data plane routing|project visibility|host type|access control|scheme|connection (?:mode|type)|assign public ip|internet gateway block mode|direct internet access|acceleration status)$/, of: ['string'] },
];

/** The words of a name, in lower case: `s3 uri` for `S3Uri`, `provider arns` for `ProviderARNs`. */
export function wordsOf(name: string): string {
  return name
    .replace(/(ARN|URL|URI|ID|AZ|IP|CIDR)s(?![a-z])/g, (_, short: string) => `${short[0]}${short.slice(1).toLowerCase()}s`)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[_\-.]/g, ' ')
    .toLowerCase();
}

/** What a property of that name and those types may carry; undefined where it names no place. */
export function carriedBy(name: string, types: readonly ValueType[]): string | undefined {
  const words = wordsOf(name);
  return CARRIERS.find(({ named, of }) => types.some((type) => of.includes(type)) && named.test(words))?.carries;
}
