/** One row of the threat model that is answered with "reject": what is tried, and where the test is that fails without the answer. */
export interface Row {
  readonly threat: string;
  /** Test file below `test/`. */
  readonly file: string;
  /** What stands in the title of the test, or of a line of its table. */
  readonly title: string;
}

const row = (file: string) => (threat: string, title: string): Row => ({ threat, file, title });
const author = row('threats/careless-author.test.ts');
const loosening = row('threats/policy-loosening.test.ts');
const declarations = row('threats/declarations.test.ts');
const documents = row('threats/documents.test.ts');
const kubernetes = row('threats/kubernetes-evasion.test.ts');
const prefixes = row('threats/prefix-matching.test.ts');
const hostile = row('threats/hostile-input.test.ts');
const limits = row('threats/limits.test.ts');
const printed = row('threats/printed-text.test.ts');
const semantics = row('threats/semantics.test.ts');
const packaged = row('threats/package.test.ts');
const cdktf = row('policies/gates/cdktf.test.ts');
const traps = row('policies/gates/traps.test.ts');

/** Every row, in the order of the threat model. */
export const ROWS: readonly Row[] = [
  author('CDK: synth before `enforce`', 'synth before enforce: enforce throws'),
  author('CDK: `enforce` on a root that is none', 'a root that is none: %s'),
  author('CDK: a second App with the same outdir', 'a second App with the same outdir'),
  author('CDK: writing after synth, a later plugin rewriting a template', 'writing after synth: the check reads the bytes'),
  author('CDK: deleting the report', 'deleting the report or the metadata changes no verdict'),
  author('CDK: context switches', 'context switches of the framework change no verdict'),
  author('acknowledging an `error`', 'acknowledging an error: emitted as fatal'),
  cdktf('CDKTF: `skipValidation`', 'an app that skips validations'),
  cdktf('CDKTF: HCL output by environment', 'HCL output, which an environment variable switches on'),
  cdktf('CDKTF: override files', 'an override file moves the bucket out'),
  cdktf('CDKTF: custom synthesizers and files beside the stack', 'a hand-written HCL file beside the stack is judged too'),

  loosening('policy loosened in the same pull request', 'a rule lowered without an approval'),
  loosening('rules off', 'a rule off without an approval'),
  loosening('a home-made empty profile', 'a home-made empty profile'),
  loosening('a wider boundary', 'a wider boundary'),
  loosening('what the organisation locked', 'a locked rule lowered with an approval'),
  loosening('loosening renames the profile', 'with an approval renames the profile and is listed'),
  row('command-line.test.ts')('CI passes --policy-digest', '--policy-digest lets only that policy through'),
  loosening('wide waivers', 'any resource'),
  loosening('approver = owner', 'approver = owner'),
  loosening('9999-12-31', '9999-12-31'),
  loosening('value changed after approval', 'a value changed after approval'),
  loosening('reports say "approver as claimed in the file"', 'reports say who approves, as claimed in the file'),
  row('command-line.test.ts')('baseline written in the same change', 'a baseline never covers what is fatal'),
  row('command-line.test.ts')('a baseline lapses and is counted', 'a baseline covers errors for 180 days'),
  loosening('policy file in a parent folder', 'up to the repository root, and no further'),
  loosening('policy file in the input folder', 'a policy inside the input is not the policy'),
  loosening("typo'd keys", "a typo'd key"),

  declarations('declarations that lie, contradicted by a document', 'a bucket that another document puts elsewhere'),
  declarations('declarations that lie about a cluster', 'a cluster in one city whose pods are pinned to another'),
  declarations('a host known to be outside declared inside', 'a host that the catalog knows to be outside'),
  declarations('`--region eu…` in CI, another region at deploy', 'a region by flag is assumed, and overrides no stated one'),
  declarations('node labels that lie', 'node labels that lie'),

  documents('previous parameters, `TF_VAR_*` and `-var` overriding a default', 'a default that a flag can override is assumed'),
  documents('auto tfvars', 'an auto tfvars file'),
  documents('transforms', 'a transform'),
  documents('macros', 'a macro inside a resource'),
  documents('`AWS::Include` from S3', 'AWS::Include from S3'),
  documents('modules', 'a module'),
  documents('private types', 'a private type'),
  documents('dynamic references', 'a dynamic reference'),
  documents('SSM-typed parameters', 'an SSM-typed parameter'),
  documents('plans with `-target`', 'a plan with -target'),
  documents('plans with `-refresh-only`', 'a plan with -refresh-only'),
  documents('errored plans', 'an errored plan'),
  documents('stale outputs', 'stale outputs beside a manifest'),
  documents('stacks not synthesized', 'a stack that is expected and not synthesized'),
  documents('provider `aws` from another source', 'provider aws from another source'),
  documents('custom endpoints', 'a custom endpoint'),
  documents('`local-exec`', 'local-exec'),
  documents('`external` data', 'external data'),
  documents('unpinned remote modules', 'an unpinned remote module'),
  documents('workspace', 'the workspace'),

  kubernetes('`hostNetwork`', 'hostNetwork'),
  kubernetes('additive open policies', 'additive open policies'),
  kubernetes('ORed node terms', 'ORed node terms'),
  kubernetes('duplicate objects', 'duplicate objects'),
  kubernetes('`hostPath`', 'hostPath'),

  prefixes('prefix matching (`…/acme-evil`)', '…/acme-evil'),
  prefixes('userinfo in URLs', 'userinfo in a URL'),
  prefixes('trailing dots', 'a trailing dot'),
  prefixes('full-width dots', 'full-width dots'),
  prefixes('`ap-southeast-10` is not `ap-southeast-1`', 'a longer region code is another region'),
  prefixes('availability-zone ids', 'a zone id names its region'),

  semantics('region-less "CloudFormation" admits StackSets', 'region-less "CloudFormation" admits StackSets'),
  semantics('region-less "CloudFormation" admits macros', 'region-less "CloudFormation" admits macros'),
  semantics('region-less "CloudFormation" admits custom resources', 'region-less "CloudFormation" admits custom resources'),
  semantics('IAM hides foreign OIDC issuers', 'IAM hides foreign OIDC issuers'),
  semantics('query logging of public zones goes to us-east-1', 'Query logging of public zones goes to us-east-1'),
  semantics('an operator has several controllers', 'An operator has controllers'),
  semantics('a managed cluster’s control plane has a place of its own', 'A managed cluster has a control plane of its own'),
  semantics('caches, traces and gateway logs carry prompts', 'Traces and gateway logs carry prompts'),
  semantics('"compliant" is never said', 'no output says compliant'),

  limits('nesting 200', 'nesting 201 in JSON'),
  hostile('100 aliases', '101 aliases'),
  hostile('YAML bombs', 'a YAML bomb'),
  hostile('2 kB of brackets', '2 kB of brackets in YAML'),
  limits('64 alternatives', '64 alternatives'),
  limits('64 kB a resolved string', '64 kB a resolved string'),
  limits('10,000 loop results', '10,000 loop results'),
  limits('strings over 1 MB not scanned', '1 MB a text'),
  limits('YAML 10 MB', 'YAML of 11 MB'),
  limits('HCL 2 MB', 'HCL of 3 MB'),
  hostile('a 100 MB plan', 'a 100 MB plan is read'),
  limits('linear regexes only', 'linear regexes only'),
  limits('NFKC lower-cased text', 'NFKC, lower case'),
  hostile('maps keyed by input', '__proto__ and constructor as keys are keys'),
  hostile('truncated files', 'truncated JSON'),
  hostile('duplicate keys', 'YAML with duplicate keys'),
  hostile('binary files', 'a binary'),
  hostile('unreadable files', 'an unreadable file'),
  hostile('unknown formats', 'an unknown format'),
  hostile('empty folders', 'an empty folder'),
  hostile('symlink loops', 'a link that goes around'),
  hostile('links out of the root', 'a link out of the root'),
  hostile('references that leave the root', 'a manifest that names a file outside'),
  hostile('regular files only', 'a pipe instead of a file'),
  hostile('error text never quotes input bytes', 'is named with line and column, is no pass, and is not quoted'),
  printed('secrets in every secret-bearing key', 'never printed: %s'),
  printed('one escaper per sink', 'one escaper a sink'),

  packaged('`files` allow-list', 'files allow-list'),
  packaged('no install scripts', 'no install scripts'),
  packaged('exact dependencies', 'exact dependencies'),
  packaged('shrinkwrap', 'with a shrinkwrap'),
  packaged('wasm checked by digest', 'wasm checked by digest before it is instantiated'),
  packaged('CycloneDX SBOM', 'CycloneDX SBOM of our own'),
  packaged('two packs byte-equal', 'two packs byte-equal'),
  packaged('actions pinned by commit', 'actions pinned by commit'),

  traps('trap 1: acknowledgements', 'trap 1: whatever an app acknowledges'),
  traps('trap 2: a failing plugin is ignored', 'trap 2: %s fails the command line'),
  traps('trap 3: nested stacks', 'trap 3: nested stacks are judged'),
  traps('trap 4: resources nobody typed', 'trap 4: %s puts resources outside'),
  traps('trap 5: removed stacks', 'trap 5: the template of a removed stack'),
  traps('trap 5: pending lookups', 'trap 5: while lookups are pending'),
  cdktf('trap 6: every file Terraform would load', 'what Terraform would load beside the stack counts'),
  traps('trap 7: stages', 'trap 7: a stage is judged by its own stacks'),
  traps('trap 8: no instanceof across frameworks', 'trap 8: no gate asks for an instance'),
  traps('trap 9: packs that demand the opposite', 'trap 9: explain names the conflict'),
  traps('the real command line re-reads a rejection', 're-reads the rejection from an assembly'),
];
