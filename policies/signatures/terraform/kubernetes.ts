import { artifact, nothing, text, unread } from '../define';
import { block } from './block';

const CHART = unread('the chart is rendered when Terraform applies, and nobody can tell what it declares', 'check the output of helm template too, and waive this finding with that as the reason');
const MANIFEST = unread('the manifest is text inside Terraform, of which this version reads only the hosts', 'write it as kubernetes_manifest, or check the manifest itself and waive this finding');

/** What is put into a cluster other than by `kubernetes_*` resources, which are read as the objects they make. */
export const kubernetes = [
  block('helm_release', {
    holds: 'control',
    scope: 'none',
    properties: {
      repository: nothing,
      chart: [artifact('chart'), CHART],
      namespace: nothing,
      version: nothing,
      'values[]': text('script'),
      'set[].value': text('environment'),
      'set_sensitive[].value': text('environment'),
      'set_wo[].value': text('environment'),
      'set_list[].value[]': text('environment'),
      'postrender[].binary_path': text('script'),
      'postrender[].args[]': text('script'),
    },
  }),
  block('kubectl_manifest', { holds: 'control', scope: 'none', properties: { yaml_body: [text('script'), MANIFEST] } }),
  block('kubectl_path_documents', { holds: 'control', scope: 'none', properties: { pattern: MANIFEST } }),
];
