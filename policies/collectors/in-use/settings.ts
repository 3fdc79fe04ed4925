import type { When } from '../../signatures';

/** A property that asks for confidential computing. */
export interface Setting {
  readonly path: string;
  readonly when: When;
  readonly technology: string;
}

const ON: When = { oneOf: [true] };
const SNP = 'AMD SEV-SNP';
const ENCLAVES = 'Nitro Enclaves';

const cloudformation = (root: string): readonly Setting[] => [
  { path: `${root}CpuOptions.AmdSevSnp`, when: { oneOf: ['enabled'] }, technology: SNP },
  { path: `${root}EnclaveOptions.Enabled`, when: ON, technology: ENCLAVES },
];
const AWS: readonly Setting[] = [
  { path: 'cpu_options[].amd_sev_snp', when: { oneOf: ['enabled'] }, technology: SNP },
  { path: 'enclave_options[].enabled', when: ON, technology: ENCLAVES },
];
const GOOGLE: readonly Setting[] = [
  { path: 'confidential_instance_config[].confidential_instance_type', when: { oneOf: ['SEV', 'SEV_SNP', 'TDX'] }, technology: 'Confidential VM' },
  { path: 'confidential_instance_config[].enable_confidential_compute', when: ON, technology: 'Confidential VM' },
];
const NODES: readonly Setting[] = [
  { path: 'confidential_nodes[].enabled', when: ON, technology: 'Confidential GKE Nodes' },
  { path: 'node_config[].confidential_nodes[].enabled', when: ON, technology: 'Confidential GKE Nodes' },
];
const AZURE: readonly Setting[] = [
  { path: 'os_disk[].security_encryption_type', when: { oneOf: ['VMGuestStateOnly', 'DiskWithVMGuestState'] }, technology: 'confidential VM' },
];
/** Sizes of Azure whose memory AMD or Intel encrypts; those with an NVIDIA H100 among them. */
const SIZES: When = { matches: /^Standard_(?:(?:DC|EC)\d{1,3}[a-z]{1,6}_(?:cc_)?v[56]|NCC\d{1,3}[a-z]{1,6}_H100_v5)$/i };
const size = (path: string): readonly Setting[] => [{ path, when: SIZES, technology: 'confidential VM' }];

/** How each type of machine is told to encrypt its memory; those that are missing here cannot be told. */
export const SETTINGS: ReadonlyMap<string, readonly Setting[]> = new Map([
  ['AWS::EC2::Instance', cloudformation('')],
  ['AWS::EC2::LaunchTemplate', cloudformation('LaunchTemplateData.')],
  ['aws_instance', AWS],
  ['aws_launch_template', AWS],
  ['aws_spot_instance_request', AWS],
  ['google_compute_instance', GOOGLE],
  ['google_compute_instance_template', GOOGLE],
  ['google_compute_region_instance_template', GOOGLE],
  ['google_container_cluster', NODES],
  ['google_container_node_pool', NODES],
  ['azurerm_linux_virtual_machine', AZURE],
  ['azurerm_windows_virtual_machine', AZURE],
  ['azurerm_linux_virtual_machine_scale_set', AZURE],
  ['azurerm_windows_virtual_machine_scale_set', AZURE],
  ['azurerm_kubernetes_cluster', size('default_node_pool[].vm_size')],
  ['azurerm_kubernetes_cluster_node_pool', size('vm_size')],
]);

/** Properties that name the template which says it instead. */
export const TEMPLATES: ReadonlyMap<string, readonly string[]> = new Map([
  ['AWS::EC2::Instance', ['LaunchTemplate']],
  ['AWS::AutoScaling::AutoScalingGroup', ['LaunchTemplate', 'MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification']],
  ['AWS::EKS::Nodegroup', ['LaunchTemplate']],
  ['aws_instance', ['launch_template[].id', 'launch_template[].name']],
  ['aws_autoscaling_group', ['launch_template[].id', 'launch_template[].name', 'mixed_instances_policy[].launch_template[].launch_template_specification[].launch_template_id']],
  ['aws_eks_node_group', ['launch_template[].id', 'launch_template[].name']],
]);
