import type { DeploymentV1SpecTemplateSpec, DeploymentV1SpecTemplateSpecVolume } from '@cdktf/provider-kubernetes/lib/deployment-v1';
import { vllmContainer } from './vllm-container';
import type { VllmServerProps } from './vllm-server';

/** The user and group that the image of vLLM is prepared for. */
const USER = { runAsUser: '2000', runAsGroup: '0', fsGroup: '0', runAsNonRoot: true };

/** The pod of a vLLM server: schedulable on nodes of `region` only, and walled off from node and cluster. */
export function vllmPod(props: VllmServerProps, region: string): DeploymentV1SpecTemplateSpec {
  return {
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerm: [inRegion(region)] } } },
    automountServiceAccountToken: false,
    container: [vllmContainer(props)],
    enableServiceLinks: false,
    hostIpc: false,
    hostNetwork: false,
    hostPid: false,
    securityContext: { ...USER, seccompProfile: { type: 'RuntimeDefault' } },
    terminationGracePeriodSeconds: 60,
    toleration: [{ key: props.accelerator.resource, operator: 'Exists', effect: 'NoSchedule' }],
    volume: volumes(props),
  };
}

function inRegion(region: string): { matchExpressions: { key: string; operator: string; values: string[] }[] } {
  return { matchExpressions: [{ key: 'topology.kubernetes.io/region', operator: 'In', values: [region] }] };
}

function volumes({ weights, sharedMemory, scratch }: VllmServerProps): DeploymentV1SpecTemplateSpecVolume[] {
  return [
    { name: 'weights', persistentVolumeClaim: { claimName: weights.claimName, readOnly: true } },
    { name: 'scratch', emptyDir: { sizeLimit: scratch ?? '20Gi' } },
    { name: 'temporary', emptyDir: { sizeLimit: '2Gi' } },
    { name: 'shared-memory', emptyDir: { medium: 'Memory', sizeLimit: sharedMemory ?? '2Gi' } },
  ];
}
