import { collect } from '../../../policies/collectors';
import { sayPolicy } from '../../../policies/collectors/iam';
import { mark } from '../../../policies/documents';
import { known, unknown, type Fact, type Value } from '../../../policies/facts';
import { Answer, collected, contextOf, resource, shown } from './given';

const role = resource('AWS::IAM::Policy', {});
const context = contextOf([role]);

function said(document: unknown): string[] {
  const value: Value<unknown> = document instanceof Answer ? document.value : known(document);
  return sayPolicy({ statement: { is: 'policy' }, value, path: 'PolicyDocument', resource: role, context }).map(inWords);
}

function inWords(fact: Fact): string {
  if (fact.kind === 'inference') return `${fact.model} in ${shown(fact.where)}`;
  return fact.kind === 'route' ? `${fact.what} in ${shown(fact.to)}` : fact.kind;
}

const allow = (more: object) => ({ Effect: 'Allow', Action: 'bedrock:InvokeModel*', Resource: '*', ...more });
const policy = (...Statement: unknown[]) => ({ Version: '2012-10-17', Statement });
const ANY = 'any model the policy allows';

test.each<[string, unknown, string[]]>([
  ['every resource', policy(allow({})), [`${ANY} in anywhere`]],
  ['a statement that is no list', { Statement: allow({}) }, [`${ANY} in anywhere`]],
  ['the JSON of a policy', JSON.stringify(policy(allow({}))), [`${ANY} in anywhere`]],
  ['any region', policy(allow({ Resource: 'arn:aws:bedrock:*::foundation-model/*' })), ['arn:aws:bedrock:*::foundation-model/* in any region of aws']],
  ['no region', policy(allow({ Resource: ['arn:aws:bedrock:::foundation-model/*'] })), ['arn:aws:bedrock:::foundation-model/* in any region of aws']],
  ['a foreign region', policy(allow({ Resource: 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0' })), ['arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0 in aws:us-east-1']],
  ['the home region', policy(allow({ Resource: 'arn:aws:bedrock:eu-central-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0' })), ['arn:aws:bedrock:eu-central-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0 in aws:eu-central-1']],
  ['regions by a pattern', policy(allow({ Resource: 'arn:aws:bedrock:us-east-?::foundation-model/*' })), ['arn:aws:bedrock:us-east-?::foundation-model/* in aws:us-east-?']],
  ['all of Bedrock', policy(allow({ Action: ['bedrock:*'] })), [`${ANY} in anywhere`]],
  ['an action by a pattern', policy(allow({ Action: 'BEDROCK:Inv*' })), [`${ANY} in anywhere`]],
  ['SageMaker endpoints', policy(allow({ Action: 'sagemaker:InvokeEndpoint' })), [`${ANY} in anywhere`]],
  ['all but some resources', policy({ Effect: 'Allow', Action: 'bedrock:Converse', NotResource: 'x' }), [`${ANY} in anywhere`]],
  ['all but some actions', policy({ Effect: 'Allow', NotAction: 'bedrock:DeleteGuardrail', Resource: '*' }), [`${ANY} in anywhere`]],
  ['a resource that cannot be told', policy(allow({ Resource: new Answer(unknown('x')) })), [`${ANY} in ?`]],
  ['an Allow for a requested region', policy(allow({ Condition: { StringEquals: { 'aws:RequestedRegion': ['eu-central-1'] } } })), [`${ANY} in aws:eu-central-1`]],
  ['two requested regions', policy(allow({ Condition: { StringLike: { 'AWS:requestedRegion': ['eu-central-1', 'us-east-1'] } } })), [`${ANY} in aws:eu-central-1, aws:us-east-1`]],
  ['a condition that narrows nothing', policy(allow({ Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1' } } })), [`${ANY} in anywhere`]],
  ['a denial of all other regions', policy(allow({}), { Effect: 'Deny', Action: '*', Resource: '*', Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1' } } }), [`${ANY} in aws:eu-central-1`]],
  ['a denial of all but some actions', policy(allow({}), { Effect: 'Deny', NotAction: ['iam:*'], Resource: '*', Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1' } } }), [`${ANY} in aws:eu-central-1`]],
  ['a denial that spares Bedrock', policy(allow({}), { Effect: 'Deny', NotAction: ['bedrock:*'], Resource: '*', Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1' } } }), [`${ANY} in anywhere`]],
  ['a denial with a way around it', policy(allow({}), { Effect: 'Deny', Action: '*', Resource: '*', Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1' }, Bool: { 'aws:ViaAWSService': 'false' } } }), [`${ANY} in anywhere`]],
  ['global profiles', policy(allow({ Condition: { StringEquals: { 'aws:RequestedRegion': 'unspecified' } } })), [`${ANY} in anywhere`]],
  ['models under any action', policy(allow({ Action: '*', Resource: 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0' })), ['arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0 in aws:us-east-1']],
  ['models under all but another action', policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0' }), ['arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0 in aws:us-east-1']],
  ['a pattern of foreign regions', policy({ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:us-east-*:111122223333:q' }), ['the policy lets it use sqs there in aws:us-east-*']],
  ['a foreign queue', policy({ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:us-east-1:111122223333:q' }), ['the policy lets it use sqs there in aws:us-east-1']],
  ['actions that cannot be told', policy(allow({ Action: new Answer(unknown('x')) })), ['unread']],
  ['no policy', '{"a"', ['unread']],
  ['a policy that cannot be told', new Answer(unknown('x')), ['unread']],
])('states %s', (_, document, expected) => { expect(said(document)).toEqual(expected); });

test.each<[string, unknown]>([
  ['a plain star', policy({ Effect: 'Allow', Action: '*', Resource: '*' })],
  ['actions that ask no model', policy(allow({ Action: 'bedrock:ListFoundationModels' }))],
  ['denials', policy(allow({ Effect: 'Deny' }))],
  ['a queue at home', policy({ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:eu-central-1:111122223333:q' })],
  ['trust', policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } })],
])('says nothing of %s', (_, document) => { expect(said(document)).toEqual([]); });

test.each<[string, string, object, boolean]>([
  ['everybody', 'AWS::S3::BucketPolicy', { Principal: '*' }, true],
  ['every account', 'aws_sqs_queue_policy', { Principal: { AWS: ['*'] } }, true],
  ['everybody, under a condition', 'AWS::S3::BucketPolicy', { Principal: '*', Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } } }, false],
  ['one account', 'AWS::S3::BucketPolicy', { Principal: { AWS: 'arn:aws:iam::111122223333:root' } }, false],
  ['a service', 'AWS::S3::BucketPolicy', { Principal: { Service: '*' } }, false],
  ['everybody who comes through an endpoint', 'AWS::EC2::VPCEndpoint', { Principal: '*' }, false],
])('a policy for %s of %s', (_, type, principal, open) => {
  const subject = resource(type, {});
  const facts = sayPolicy({ statement: { is: 'policy' }, value: known(policy({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*', ...principal })), path: 'PolicyDocument', resource: subject, context: contextOf([subject]) });
  expect(facts.some(({ kind }) => kind === 'exposure')).toBe(open);
});

describe('the blocks of a data source', () => {
  const block = (more: object) => ({ actions: ['bedrock:InvokeModel'], resources: ['*'], ...more });
  const data = (body: object, id = 'data.aws_iam_policy_document.it') => resource('aws_iam_policy_document', body, { format: 'terraform', id });
  const words = (body: object) => [...collect([data(body)])].map(inWords);

  test.each<[string, object, string[]]>([
    ['an Allow', { statement: [block({})] }, [`${ANY} in anywhere`]],
    ['a lone block', { statement: block({ effect: 'Allow' }) }, [`${ANY} in anywhere`]],
    ['a Deny', { statement: [block({ effect: 'Deny' })] }, []],
    ['a requested region', { statement: [block({ condition: [{ test: 'StringEquals', variable: 'aws:RequestedRegion', values: ['eu-central-1'] }] })] }, [`${ANY} in aws:eu-central-1`]],
    ['a foreign region', { statement: [block({ resources: ['arn:aws:bedrock:us-east-1::foundation-model/*'] })] }, ['arn:aws:bedrock:us-east-1::foundation-model/* in aws:us-east-1']],
    ['the text of another policy', { source_policy_documents: [JSON.stringify(policy(allow({})))] }, [`${ANY} in anywhere`]],
    ['a text that cannot be told', { override_policy_documents: [new Answer(unknown('x'))] }, ['unread']],
  ])('states %s', (_, body, expected) => { expect(words(body)).toEqual(expected); });

  test.each<[string, unknown, number]>([
    ['everybody', { type: '*', identifiers: ['*'] }, 1],
    ['every account', [{ type: 'AWS', identifiers: ['*'] }], 1],
    ['a service', { type: 'Service', identifiers: ['*'] }, 0],
  ])('lets in %s where it is attached', (_, principals, count) => {
    const inner = data({ statement: [{ actions: ['s3:GetObject'], resources: ['*'], principals }] });
    const outer = data({ source_policy_documents: [mark({ key: inner.key, attribute: 'json' })] }, 'data.aws_iam_policy_document.outer');
    const attached = resource('aws_s3_bucket_policy', { policy: mark({ key: outer.key, attribute: 'json' }) }, { format: 'terraform', id: 'aws_s3_bucket_policy.it' });
    expect(collected([inner, outer, attached], 'exposure').map(({ source }) => source.path)).toEqual(Array.from({ length: count }, () => 'policy.statement[0].Principal'));
  });
});
