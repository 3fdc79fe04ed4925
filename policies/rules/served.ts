const SHA = 'sha256:3b1f0d2c9a8e7f6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a2b';

/** An image by digest, for examples. */
export const IMAGE = `rg.fr-par.scw.cloud/acme/vllm-openai@${SHA}`;

/** What pods of examples may do. */
const RESTRICTED = {
  runAsNonRoot: true, allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] }, seccompProfile: { type: 'RuntimeDefault' },
};

/** A deployment that serves a model, for examples; `container` and `pod` are merged over it. */
export function served({ container = {}, pod = {}, labels = {} }: { readonly container?: object; readonly pod?: object; readonly labels?: object } = {}): unknown {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'llm', namespace: 'llm', labels },
    spec: {
      selector: { matchLabels: { app: 'llm' } },
      template: {
        metadata: { labels: { app: 'llm', ...labels } },
        spec: { automountServiceAccountToken: false, containers: [{ name: 'llm', image: IMAGE, securityContext: RESTRICTED, ...container }], ...pod },
      },
    },
  };
}
