import { collect, collectEach, NO_DECLARATIONS, type Declarations } from '../../../policies/collectors';
import type { Value, Visitor } from '../../../policies/facts';
import { readExample } from '../../../policies/example-documents';
import { template, terraform, manifests, type Example } from '../../../policies/engine';

const DECLARED: Declarations = { ...NO_DECLARATIONS, accounts: ['444455556666'], hosts: [{ match: 'git.acme.example', place: 'FR' }] };

function visitorsIn(example: Example): string[] {
  const { documents } = readExample(example);
  return [...collect(documents.flatMap(({ resources }) => resources), DECLARED)].flatMap((fact) => (fact.kind === 'access' ? [inWords(fact.visitor)] : []));
}

function inWords(visitor: Value<Visitor>): string {
  if (visitor.state === 'unknown') return `? ${visitor.because}`;
  if (visitor.state === 'oneOf') return visitor.alternatives.map(({ value, when }) => `${inWords(value)} when ${when}`).join(' or ');
  const { value } = visitor;
  switch (value.is) {
    case 'anybody': return 'anybody';
    case 'account': return `${value.declared ? 'our ' : ''}${value.id}`;
    case 'vendor': return `${value.name} (${value.country})`;
    case 'issuer': return `${value.host} ${[...value.operators, ...value.seats].join(', ')}`.trim();
  }
}

const trust = (statement: object) => template('x', { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', ...statement }] } } } });
const aws = (principal: unknown) => trust({ Principal: { AWS: principal } });
const bucket = (condition: object, principal: unknown = '*') => template('x', {
  Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'weights', PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*', Principal: principal, Condition: condition }] } } },
});
const ROOT = 'arn:aws:iam::777788889999:root';
const THEIRS = 'the account 777788889999';

test.each<[string, Example, string[]]>([
  ['another account by its root', aws(ROOT), [THEIRS]],
  ['another account by its id', aws('777788889999'), [THEIRS]],
  ['a session of another account', aws('arn:aws:sts::777788889999:assumed-role/a/b'), [THEIRS]],
  ['several', aws([ROOT, 'arn:aws:iam::444455556666:role/ci']), [THEIRS, 'our 444455556666']],
  ['a vendor', aws('arn:aws:iam::464622532012:root'), ['Datadog (US)']],
  ['everybody', aws('*'), ['anybody']],
  ['everybody, without saying of what', trust({ Principal: '*' }), ['anybody']],
  ['everybody but one', trust({ NotPrincipal: { AWS: ROOT } }), ['anybody']],
  ['a wildcard for the account', aws('arn:aws:iam::*:root'), ['anybody']],
  ['its own account', aws({ 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:root' }), []],
  ['a parameter', template('x', { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { AWS: { 'Fn::ImportValue': 'Partner' } } }] } } } }), [expect.stringMatching(/^\? /) as unknown as string]],
  ['services', trust({ Principal: { Service: ['lambda.amazonaws.com', 'logs.eu-central-1.amazonaws.com'] } }), []],
  ['an account of AWS itself', aws('arn:aws:iam::054676820928:root'), []],
  ['a principal that is left out', aws([{ Ref: 'AWS::NoValue' }]), []],
  ['a denial', template('x', { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: 'Deny', Principal: '*', Action: '*' }] } } } }), []],
  ['a policy of an identity, which lets nobody in', template('x', { P: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: 'p', PolicyDocument: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } } } }), []],
])('trust of %s', (_what, example, expected) => {
  expect(visitorsIn(example)).toEqual(expected);
});

test.each<[string, unknown, string[]]>([
  ['GitHub', 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com', ['token.actions.githubusercontent.com US']],
  ['GitHub in our account', { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com' }, ['token.actions.githubusercontent.com US']],
  ['Google', 'accounts.google.com', ['accounts.google.com US']],
  ['our own forge', 'arn:aws:iam::111122223333:oidc-provider/git.acme.example', ['git.acme.example']],
  ['a cluster of EKS', 'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-central-1.amazonaws.com/id/ABC', []],
  ['Cognito', 'cognito-identity.amazonaws.com', []],
  ['a SAML provider that stands elsewhere', 'arn:aws:iam::111122223333:saml-provider/Okta', [expect.stringContaining('saml-provider/Okta')]],
])('people and pipelines of %s', (_what, Federated, expected) => {
  expect(visitorsIn(trust({ Principal: { Federated } }))).toEqual(expected);
});

test.each<[string, object, string[]]>([
  ['an organization', { StringEquals: { 'aws:PrincipalOrgID': 'o-zzzzzzzzzz' } }, ['the organization o-zzzzzzzzzz']],
  ['a path of an organization', { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': ['o-zzzzzzzzzz/r-ab12/*'] } }, ['the organization o-zzzzzzzzzz']],
  ['an organization, if there is one', { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-zzzzzzzzzz' } }, ['anybody']],
  ['all organizations but one', { StringNotEquals: { 'aws:PrincipalOrgID': 'o-zzzzzzzzzz' } }, ['anybody']],
  ['an account', { StringEquals: { 'aws:SourceAccount': ['777788889999', '444455556666'] } }, [THEIRS, 'our 444455556666']],
  ['any account', { StringLike: { 'aws:PrincipalAccount': '*' } }, ['anybody']],
  ['a role', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::777788889999:role/*' } }, [THEIRS]],
  ['a bucket, which has no account', { ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::other' } }, ['? arn:aws:s3:::other names no account']],
  ['a bucket of an account', { ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::other' }, StringEquals: { 'aws:SourceAccount': '777788889999' } }, [THEIRS]],
  ['an endpoint', { StringEquals: { 'aws:SourceVpce': 'vpce-1' } }, []],
  ['addresses', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, ['? anybody at some addresses, and nothing says whose they are']],
  ['nothing that narrows', { Bool: { 'aws:SecureTransport': 'true' } }, ['anybody']],
])('everybody within %s', (_what, condition, expected) => {
  expect(visitorsIn(bucket(condition))).toEqual(expected);
});

const one = (Type: string, Properties: object) => template('x', { Thing: { Type, Properties } });
const block = (type: string, body: object, more: object = {}) => terraform('x', { provider: { aws: { region: 'eu-central-1', allowed_account_ids: ['999900001111'] } }, resource: { [type]: { thing: body } }, ...more });
const SAML = '<EntityDescriptor entityID="http://www.okta.com/exk"><SingleSignOnService Location="https://acme.okta.com/sso"/></EntityDescriptor>';

test.each<[string, Example, string[]]>([
  ['a permission for an account', one('AWS::Lambda::Permission', { FunctionName: 'f', Action: 'a', Principal: '777788889999' }), [THEIRS]],
  ['a permission for a service', one('AWS::Lambda::Permission', { FunctionName: 'f', Action: 'a', Principal: 's3.amazonaws.com' }), []],
  ['a permission for everybody of an organization', one('AWS::Lambda::Permission', { FunctionName: 'f', Action: 'a', Principal: '*', PrincipalOrgID: 'o-zzzzzzzzzz' }), ['the organization o-zzzzzzzzzz']],
  ['a permission for everybody', one('AWS::Lambda::Permission', { FunctionName: 'f', Action: 'a', Principal: '*' }), ['anybody']],
  ['a share', one('AWS::RAM::ResourceShare', { Name: 's', Principals: ['777788889999', 'arn:aws:organizations::777788889999:ou/o-zzzzzzzzzz/ou-1'] }), [THEIRS, 'the organization o-zzzzzzzzzz']],
  ['an issuer', one('AWS::IAM::OIDCProvider', { Url: 'https://token.actions.githubusercontent.com' }), ['token.actions.githubusercontent.com US']],
  ['the issuer of a cluster of this template', template('x', { C: { Type: 'AWS::EKS::Cluster', Properties: {} }, I: { Type: 'AWS::IAM::OIDCProvider', Properties: { Url: { 'Fn::GetAtt': ['C', 'OpenIdConnectIssuerUrl'] } } } }), []],
  ['SAML metadata', one('AWS::IAM::SAMLProvider', { SamlMetadataDocument: SAML }), ['acme.okta.com US']],
  ['SAML metadata without a host', one('AWS::IAM::SAMLProvider', { SamlMetadataDocument: 'x' }), ['? the metadata of the identity provider names no host']],
  ['a pool that takes guests', one('AWS::Cognito::IdentityPool', { AllowUnauthenticatedIdentities: true }), ['anybody']],
  ['a pool that takes none', one('AWS::Cognito::IdentityPool', { AllowUnauthenticatedIdentities: false }), []],
  ['a launch permission', block('aws_ami_launch_permission', { image_id: 'ami-1', account_id: '777788889999' }), [THEIRS]],
  ['a document for several accounts', block('aws_ssm_document', { name: 'd', content: '{}', document_type: 'Command', permissions: { type: 'Share', account_ids: '777788889999, 444455556666' } }), [THEIRS, 'our 444455556666']],
  ['a snapshot for the account that is deployed to', block('aws_snapshot_create_volume_permission', { snapshot_id: 's', account_id: '999900001111' }), []],
  ['a role for the account of whoever applies', block('aws_iam_role', { assume_role_policy: '{"Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::${data.aws_caller_identity.me.account_id}:root"}}]}' }, { data: { aws_caller_identity: { me: {} } } }), []],
  ['a trust policy that is made elsewhere', terraform('x', { resource: { aws_ssm_parameter: { trust: { type: 'String' } }, aws_iam_role: { r: { assume_role_policy: '${aws_ssm_parameter.trust.value}' } } } }), ['? ${aws_ssm_parameter.trust.value} is made elsewhere']],
  ['everybody on Google Cloud', terraform('x', { resource: { google_storage_bucket_iam_member: { thing: { bucket: 'b', role: 'r', member: 'allUsers' } } } }), ['anybody']],
  ['somebody on Google Cloud', terraform('x', { resource: { google_storage_bucket_iam_binding: { thing: { bucket: 'b', role: 'r', members: ['group:platform@acme.example'] } } } }), []],
  ['a tenant of Azure', terraform('x', { resource: { azurerm_lighthouse_definition: { thing: { managing_tenant_id: '0e5bc55e-0000-4000-8000-000000000000' } } } }), ['0e5bc55e-0000-4000-8000-000000000000']],
  ['those who did not say who they are', manifests('x', [{ apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding', metadata: { name: 'b' }, subjects: [{ kind: 'User', name: 'system:anonymous' }, { kind: 'Group', name: 'platform' }] }]), ['anybody']],
])('%s', (_what, example, expected) => {
  expect(visitorsIn(example)).toEqual(expected);
});

test('nobody is looked for where no rule asks', () => {
  const { documents } = readExample(aws('*'));
  const kinds = [...collectEach(documents.flatMap(({ resources }) => resources), DECLARED, undefined, new Set(['placement']))].flatMap(({ facts }) => facts.map(({ kind }) => kind));
  expect(kinds).not.toContain('access');
});
