import { artifact, copyOf, nothing, policy, text, unless } from '../define';
import type { Signature } from '../signature';
import { block } from './block';

const none = (type: string, properties = {}): Signature => block(type, { holds: 'nothing', scope: 'none', properties });

/** Object types that only exist where Terraform runs, and what can be run or called there. */
export const local = [
  none('null_resource', { triggers: nothing }),
  none('terraform_data', { input: nothing, triggers_replace: nothing }),
  none('local_file', { filename: nothing, content: text('script') }),
  none('local_sensitive_file', { filename: nothing, content: nothing }),
  none('archive_file', { source_dir: nothing, source_file: nothing, output_path: nothing, type: nothing }),
  none('shell_script', { 'lifecycle_commands[]{}': text('script'), environment: text('environment') }),
  ...['random_id', 'random_integer', 'random_password', 'random_pet', 'random_shuffle', 'random_string', 'random_uuid', 'random_bytes', 'time_offset', 'time_rotating', 'time_sleep', 'time_static', 'cloudinit_config'].map((type) => none(type, { keepers: nothing, triggers: nothing, 'part[].content': text('script') })),
  ...['tls_private_key', 'tls_self_signed_cert', 'tls_cert_request', 'tls_locally_signed_cert'].map((type) => none(type, { 'subject[].common_name': nothing, 'dns_names[]': nothing, 'uris[]': nothing })),
];

/** Data sources that call something, or hold a policy; the others only read what exists. */
const READERS = {
  http: { url: text('url'), request_headers: nothing, request_body: text('script') },
  external: { 'program[]': text('script'), query: text('environment') },
  template_file: { template: text('script'), vars: text('environment') },
  cloudinit_config: { 'part[].content': text('script') },
  aws_iam_policy_document: { '': policy, ...Object.fromEntries(['statement', 'json', 'minified_json', 'source_policy_documents', 'override_policy_documents', 'source_json', 'override_json'].map((path) => [path, nothing])) },
  aws_lambda_invocation: { input: text('script') },
  helm_template: { repository: nothing, chart: artifact('chart'), values: text('environment') },
  terraform_remote_state: {
    'config[].region': copyOf('state', 'the Terraform state that is read', 'aws-region'),
    'config[].bucket': unless('config[].region', copyOf('state', 'the Terraform state that is read', 'bucket')),
    'config[].hostname': copyOf('state', 'the Terraform state that is read', 'host'),
    'config[].address': copyOf('state', 'the Terraform state that is read', 'host'),
  },
} as const;

/** Names that resources have as well. */
const SHARED: ReadonlySet<string> = new Set(['cloudinit_config', 'aws_lambda_invocation']);

/** Signatures of data sources, under the name with `data.` before it, and under the bare name where no resource has it. */
export const data = Object.entries(READERS).flatMap(([type, properties]) => [none(`data.${type}`, properties), ...(SHARED.has(type) ? [] : [none(type, properties)])]);
