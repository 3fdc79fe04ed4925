/** Which local tags a YAML file may use. */
export type TagSet = 'cloudformation' | 'none';

/** Short forms of intrinsics whose long form begins with `Fn::`; source: the intrinsic and rule function references of the CloudFormation user guide. */
const FUNCTIONS = [
  'And', 'Base64', 'Cidr', 'Contains', 'EachMemberEquals', 'EachMemberIn', 'Equals', 'FindInMap', 'GetAtt', 'GetAZs', 'If', 'ImportValue',
  'Join', 'Length', 'Not', 'Or', 'RefAll', 'Select', 'Split', 'Sub', 'ToJsonString', 'Transform', 'ValueOf', 'ValueOfAll',
];

const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['!Ref', 'Ref'],
  ['!Condition', 'Condition'],
  ...FUNCTIONS.map((name): [string, string] => [`!${name}`, `Fn::${name}`]),
]);

/** Tags of YAML itself that CloudFormation and Kubernetes read, and what a value under them has to be. */
const STANDARD: ReadonlyMap<string, string> = new Map([
  ['tag:yaml.org,2002:str', 'string'],
  ['tag:yaml.org,2002:int', 'number'],
  ['tag:yaml.org,2002:float', 'number'],
  ['tag:yaml.org,2002:bool', 'boolean'],
  ['tag:yaml.org,2002:null', 'null'],
  ['tag:yaml.org,2002:seq', 'list'],
  ['tag:yaml.org,2002:map', 'object'],
]);

/** `Fn::Sub` for `!Sub`; undefined for a tag that is no short form. */
export function longForm(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : LONG_FORMS.get(tag);
}

/** What a short form's value is in the long form: `!GetAtt A.B` names resource and attribute apart. */
export function longValue(name: string, value: unknown): unknown {
  if (name !== 'Fn::GetAtt' || typeof value !== 'string') return value;
  const dot = value.indexOf('.');
  return dot === -1 ? value : [value.slice(0, dot), value.slice(dot + 1)];
}

/** Whether a tag of YAML itself, or none, stands before a value it fits. */
export function fits(tag: string | undefined, value: unknown): boolean {
  return tag === undefined || tag === '!' || STANDARD.get(tag) === kindOf(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
