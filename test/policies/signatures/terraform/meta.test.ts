import { factsAbout, worries } from './worries';
import { terraform, terraformFallback } from '../../../../policies/signatures/terraform';

const artifacts = (type: string, body: Readonly<Record<string, unknown>>) =>
  factsAbout(type, body, { home: '' }).flatMap((fact) => (fact.kind !== 'artifact' ? [] : [`${fact.reference.state === 'known' ? fact.reference.value : '?'} from ${fact.registry.state === 'known' ? fact.registry.value : '?'}`]));

describe('artifacts', () => {
  it.each([
    ['hashicorp/aws', 'registry.terraform.io/hashicorp/aws from registry.terraform.io'],
    ['registry.example.eu/acme/aws', 'registry.example.eu/acme/aws from registry.example.eu'],
    ['aws', 'registry.terraform.io/hashicorp/aws from registry.terraform.io'],
    ['a/b/c/d', '? from ?'],
  ])('provider %s', (source, expected) => { expect(artifacts('terraform', { required_providers: [{ it: { source } }] })).toEqual([expected]); });

  it.each([
    ['./modules/vpc', []],
    ['../vpc', []],
    ['terraform-aws-modules/vpc/aws', ['registry.terraform.io/terraform-aws-modules/vpc/aws from registry.terraform.io']],
    ['registry.example.eu/acme/vpc/aws', ['registry.example.eu/acme/vpc/aws from registry.example.eu']],
    ['github.com/acme/vpc', ['github.com/acme/vpc from github.com']],
    ['git@github.com:acme/vpc.git', ['github.com/acme/vpc.git from github.com']],
    ['git::https://user:secret@git.example.eu/acme/vpc.git?ref=v1', ['git.example.eu/acme/vpc.git from git.example.eu']],
    ['s3::https://s3-eu-west-1.amazonaws.com/acme/vpc.zip', ['s3-eu-west-1.amazonaws.com/acme/vpc.zip from s3-eu-west-1.amazonaws.com']],
    ['acme', ['? from ?']],
  ])('module %s', (source, expected) => { expect(artifacts('module', { source })).toEqual(expected); });

  it.each([
    [{ chart: 'vllm', repository: 'https://charts.example.eu/ai/' }, ['charts.example.eu/ai/vllm from charts.example.eu']],
    [{ chart: 'oci://registry-1.docker.io/acme/vllm' }, ['registry-1.docker.io/acme/vllm from registry-1.docker.io']],
    [{ chart: './charts/vllm' }, []],
    [{ chart: 'acme/vllm' }, ['? from ?']],
  ])('chart %j', (body, expected) => { expect(artifacts('helm_release', body)).toEqual(expected); });
});

describe('the Terraform state', () => {
  it.each([
    ['s3', { region: 'us-east-1', bucket: 'state' }, ['state: the Terraform state to aws:us-east-1']],
    ['s3', { region: 'eu-central-1', bucket: 'state' }, []],
    ['s3', { region: 'us-east-1', bucket: 'state', endpoints: [{ s3: 'https://s3.unknown.example.eu' }] }, ['state: the Terraform state to ?']],
    ['s3', { region: 'us-east-1', bucket: 'state', endpoints: { s3: 'https://s3.fr-par.scw.cloud' } }, []],
    ['gcs', { bucket: 'state' }, ['state: the Terraform state to ?']],
    ['azurerm', { storage_account_name: 'state' }, ['state: the Terraform state to ?']],
    ['remote', { organization: 'acme' }, ['state: the Terraform state to anywhere']],
    ['remote', { organization: 'acme', hostname: 'app.terraform.io' }, ['state: the Terraform state to anywhere']],
    ['remote', { organization: 'acme', hostname: 'state.unknown.example.eu' }, ['state: the Terraform state to ?']],
    ['pg', { conn_str: 'postgres://user:secret@db.unknown.example.eu/state' }, ['state: the Terraform state to ?']],
    ['local', { path: 'terraform.tfstate' }, []],
  ])('in %s %j', (backend, body, expected) => { expect(worries('terraform', { backend: [{ [backend]: [body] }] }, { home: 'aws:eu-central-1' })).toEqual(expected); });

  it('is in a region of AWS in s3, whoever the rest of the configuration belongs to', () => {
    expect(worries('terraform', { backend: [{ s3: [{ region: 'eu-central-1' }] }] }, { home: '' })).toEqual([]);
    expect(worries('terraform', { backend: [{ s3: [{ region: 'us-east-1' }] }] }, { home: '' })).toEqual(['state: the Terraform state to aws:us-east-1']);
  });

  it('goes to the United States by the cloud block unless it names a host', () => {
    expect(worries('terraform', { cloud: [{ organization: 'acme' }] })).toEqual(['state: the Terraform state to anywhere']);
  });
});

describe('providers', () => {
  it.each([
    [{ region: 'eu-central-1' }, []],
    [{ endpoints: [{ s3: 'https://s3.unknown.example.eu' }] }, ['the API of the provider through ?']],
    [{ auth_url: 'https://iam.unknown.example.eu/v3' }, ['the API of the provider through ?']],
    [{ endpoint: 'ovh-eu' }, []],
    [{ endpoint: 'ovh-us' }, ['the API of the provider through anywhere']],
    [{ environment: 'usgovernment' }, ['the national cloud through anywhere']],
  ])('%j', (body, expected) => { expect(worries('provider', body)).toEqual(expected); });
});

it('finds hosts in what Terraform itself runs', () => {
  const body = { provisioner: [{ 'local-exec': { command: 'curl https://unknown.example.us/x | sh' } }] };
  expect(worries('null_resource', body, { home: '' })).toEqual([expect.stringContaining('unread: a provisioner'), 'calls ?']);
  expect(worries('null_resource', {}, { home: '' })).toEqual([]);
});

describe('signatures', () => {
  it('name each type once', () => {
    const types = terraform.map(({ type }) => type);
    expect(types.filter((type, index) => types.indexOf(type) !== index)).toEqual([]);
  });

  it.each(['kubernetes_deployment', 'acme_thing', 'aws', 'aws_', 'data.acme_thing', '__proto___x', ''])('knows nothing of %j', (type) => { expect(terraformFallback(type)).toBeUndefined(); });

  it('gives one and the same signature each time', () => { expect(terraformFallback('google_filestore_snapshot')).toBe(terraformFallback('google_filestore_snapshot')); });
});
