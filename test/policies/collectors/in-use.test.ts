import { collect, NO_DECLARATIONS } from '../../../policies/collectors';
import { manifests, template, terraform, type Example } from '../../../policies/engine';
import { readExample } from '../../../policies/example-documents';
import { shown } from './given';

function inUseIn(example: Example): string[] {
  const { documents } = readExample(example);
  const declared = { ...NO_DECLARATIONS, hosts: [{ match: 'attest.acme.example', place: 'FR' }] };
  return [...collect(documents.flatMap(({ resources }) => resources), declared)].flatMap((fact) => {
    if (fact.kind !== 'in-use') return [];
    const { technology } = fact;
    const said = technology.state === 'known' ? technology.value : technology.state === 'unknown' ? '?' : technology.alternatives.map(({ value }) => (value.state === 'known' ? value.value : '?')).join(' or ');
    return [`${said === '' ? 'none' : said} by ${shown(fact.verifier)}`];
  });
}

const TAGS = [{ Key: 'freehold:attestation-verifier', Value: 'attest.acme.example' }];
const instance = (properties: object) => template('x', { I: { Type: 'AWS::EC2::Instance', Properties: { ImageId: 'ami-1', ...properties } } });
const azure = (type: string, body: object) => terraform('x', { provider: { azurerm: {} }, resource: { [type]: { thing: { location: 'germanywestcentral', ...body } } } });
const google = (type: string, body: object) => terraform('x', { provider: { google: { region: 'europe-west3' } }, resource: { [type]: { thing: body } } });
const pod = (spec: object, annotations: object = {}) => manifests('x', [{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'llm', annotations }, spec: { containers: [{ name: 'llm', image: 'rg.fr-par.scw.cloud/acme/llm' }], ...spec } }]);
const PARAMETERS = 'io.katacontainers.config.hypervisor.kernel_params';

test.each<[string, Example, string[]]>([
  ['an instance', instance({}), ['none by ?']],
  ['a confidential instance', instance({ CpuOptions: { AmdSevSnp: 'enabled' }, Tags: TAGS }), ['AMD SEV-SNP by FR']],
  ['one that is switched off', instance({ CpuOptions: { AmdSevSnp: 'disabled' } }), ['none by ?']],
  ['one of which nobody knows', instance({ CpuOptions: { AmdSevSnp: { 'Fn::ImportValue': 'Snp' } } }), ['? by ?']],
  ['one with an enclave', instance({ EnclaveOptions: { Enabled: true } }), ['Nitro Enclaves by ?']],
  ['one that a launch template describes', instance({ LaunchTemplate: { LaunchTemplateId: 'lt-1' } }), []],
  ['a function, which cannot be told to', template('x', { F: { Type: 'AWS::Lambda::Function', Properties: {} } }), ['none by ?']],
  ['a bucket, which computes nothing', template('x', { B: { Type: 'AWS::S3::Bucket' } }), []],
  ['a confidential machine of Google Cloud', google('google_compute_instance', { zone: 'europe-west3-a', confidential_instance_config: { confidential_instance_type: 'SEV_SNP' } }), ['Confidential VM by ?']],
  ['confidential nodes', google('google_container_node_pool', { cluster: 'c', node_config: { confidential_nodes: { enabled: true } } }), ['Confidential GKE Nodes by ?']],
  ['a confidential machine of Azure', azure('azurerm_linux_virtual_machine', { os_disk: { security_encryption_type: 'VMGuestStateOnly' } }), ['confidential VM by ?']],
  ['a confidential size of Azure', azure('azurerm_kubernetes_cluster_node_pool', { vm_size: 'Standard_DC4as_cc_v5' }), ['confidential VM by ?']],
  ['a size of Azure with SGX only', azure('azurerm_kubernetes_cluster_node_pool', { vm_size: 'Standard_DC4s_v3' }), ['none by ?']],
  ['a pod', pod({}), ['? by ?']],
  ['a confidential pod', pod({ runtimeClassName: 'kata-qemu-snp' }, { 'freehold.dev/attestation-verifier': 'attest.acme.example' }), ['kata-qemu-snp by FR']],
  ['a confidential pod with a broker', pod({ runtimeClassName: 'kata-qemu-tdx' }, { [PARAMETERS]: 'quiet agent.aa_kbc_params=cc_kbc::https://attest.acme.example:8080' }), ['kata-qemu-tdx by FR']],
  ['a pod in a machine of its own', pod({ runtimeClassName: 'kata-qemu' }), ['none by ?']],
  ['a pod of a class that nobody knows', pod({ runtimeClassName: 'fast' }), ['? by ?']],
])('%s', (_what, example, expected) => {
  expect(inUseIn(example)).toEqual(expected);
});
