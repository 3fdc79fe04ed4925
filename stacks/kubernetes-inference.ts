import { KubernetesProvider, type KubernetesProviderConfig } from '@cdktf/provider-kubernetes/lib/provider';
import { S3Backend, TerraformStack, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { InferenceNamespace, type InferenceNamespaceProps, VllmDeployment, type VllmDeploymentProps } from '../constructs/kubernetes';

/** A bucket for Terraform state, at any operator that speaks S3. */
export interface StateBucket {
  /** The bucket. */
  readonly bucket: string;

  /** The object that holds the state of this stack. */
  readonly key: string;

  /** The operator's name for the region, such as `fr-par`. */
  readonly region: string;

  /** The operator's own endpoint, such as `https://s3.fr-par.scw.cloud`: without it the state would go to AWS. */
  readonly endpoint: string;
}

/** Properties for `KubernetesInferenceStack`. */
export interface KubernetesInferenceStackProps {
  /** Where the state is kept. */
  readonly state: StateBucket;

  /** How Terraform reaches the cluster, such as `{ configContext: 'paris' }`; credentials stay outside code and state. */
  readonly cluster: Pick<KubernetesProviderConfig, 'configContext' | 'configPath'>;

  /** The namespace. */
  readonly namespace: InferenceNamespaceProps;

  /** The model servers in it; the namespace is filled in. */
  readonly deployments: readonly Omit<VllmDeploymentProps, 'namespace'>[];

  /**
   * Where Terraform takes the provider from, such as `terraform.acme.example/hashicorp/kubernetes`.
   *
   * @default - the public registry, outside any boundary
   */
  readonly providerSource?: string;
}

/** Pinned models on a cluster that already exists, with the state of the deployment in a bucket of an operator of choice. */
export class KubernetesInferenceStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: KubernetesInferenceStackProps) {
    super(scope, id);
    new KubernetesProvider(this, 'kubernetes', props.cluster);
    if (props.providerSource !== undefined) this.addOverride('terraform.required_providers.kubernetes.source', props.providerSource);
    this.keepState(props.state);

    const namespace = new InferenceNamespace(this, 'Namespace', props.namespace);
    for (const deployment of props.deployments) {
      new VllmDeployment(this, deployment.name, { ...deployment, namespace });
    }
  }

  /** The checks that are skipped all ask AWS, or know AWS regions only. */
  private keepState({ endpoint, ...bucket }: StateBucket): void {
    if (!Token.isUnresolved(endpoint) && !/^https:\/\/[^/]/.test(endpoint)) {
      throw new Error(`endpoint of the state is '${endpoint}', allowed is an address such as https://s3.fr-par.scw.cloud: name the operator's own`);
    }
    new S3Backend(this, {
      ...bucket,
      endpoints: { s3: endpoint },
      skipCredentialsValidation: true,
      skipMetadataApiCheck: true,
      skipRegionValidation: true,
      skipRequestingAccountId: true,
    });
    this.addOverride('terraform.backend.s3.skip_s3_checksum', true);
  }
}
