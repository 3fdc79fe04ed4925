export { type Duplicate, duplicates } from './duplicates';
export { looksLikeKubernetes } from './object';
export { apiVersionOf, type KubernetesContext, type KubernetesFile, readKubernetes } from './read';
export { CLUSTER_SCOPED } from './scope';
