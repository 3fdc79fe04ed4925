/** A document written inside a rule, judged as a test and printed as documentation. */
export interface Example {
  readonly title: string;
  readonly format: 'cloudformation' | 'terraform' | 'kubernetes';
  /** The document as a plain value; Kubernetes: a list of objects. */
  readonly document: unknown;
  /** Deploy region of a lone CloudFormation template. */
  readonly region?: string;
  /** Merged over `profile: eu-sovereign` with only this rule asked. */
  readonly policy?: Readonly<Record<string, unknown>>;
}

type Extra = Pick<Example, 'policy'> & { readonly region?: string };

/** A CloudFormation template with these resources, deployed to Frankfurt unless said otherwise. */
export function template(title: string, resources: Record<string, unknown>, extra: Extra = {}): Example {
  return { title, format: 'cloudformation', document: { Resources: resources }, region: 'eu-central-1', ...extra };
}

/** A Terraform JSON file. */
export function terraform(title: string, document: Record<string, unknown>, extra: Extra = {}): Example {
  return { title, format: 'terraform', document, ...extra };
}

/** Kubernetes objects, one manifest each. */
export function manifests(title: string, objects: readonly unknown[], extra: Extra = {}): Example {
  return { title, format: 'kubernetes', document: objects, ...extra };
}
