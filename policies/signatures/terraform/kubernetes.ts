import { artifact, nothing, text } from '../define';
import { block } from './block';

/** What is put into a cluster other than by `kubernetes_*` resources, which are read as the objects they make. */
export const kubernetes = [
  block('helm_release', {
    holds: 'control',
    scope: 'none',
    properties: {
      repository: nothing,
      chart: artifact('chart'),
      namespace: nothing,
      version: nothing,
      'values[]': text('script'),
      'set[].value': text('environment'),
      'set_list[].value[]': text('environment'),
      'postrender[].binary_path': text('script'),
      'postrender[].args[]': text('script'),
    },
  }),
  block('kubectl_manifest', { holds: 'control', scope: 'none', properties: { yaml_body: text('script') } }),
  block('kubectl_path_documents', { holds: 'control', scope: 'none', properties: { pattern: nothing } }),
];
