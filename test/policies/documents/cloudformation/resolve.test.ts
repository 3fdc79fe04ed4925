import { readable } from '../../../../policies/documents';
import { loneEnvironment, readTemplate } from '../../../../policies/documents/cloudformation';
import { parseJson } from '../../../../policies/documents/syntax/json';
import type { Value } from '../../../../policies/facts';

const PARAMETERS = {
  Free: { Type: 'String' },
  Default: { Type: 'String', Default: 'eu-west-1' },
  Closed: { Type: 'String', Default: 'a', AllowedValues: ['a', 'b'] },
  Single: { Type: 'String', AllowedValues: ['only'] },
  List: { Type: 'CommaDelimitedList', Default: 'x, y' },
  Stored: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/p' },
};
const CONDITIONS = {
  Yes: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-central-1'] },
  No: { 'Fn::Not': [{ Condition: 'Yes' }] },
  Asked: { 'Fn::Equals': [{ Ref: 'Free' }, 'yes'] },
  Itself: { 'Fn::Not': [{ Condition: 'Itself' }] },
};
const MAPPINGS = { Regions: { 'eu-central-1': { code: 'fra' } } };

function resolve(node: unknown, region: string | undefined = 'eu-central-1'): Value<unknown> {
  const template = { Parameters: PARAMETERS, Conditions: CONDITIONS, Mappings: MAPPINGS, Resources: { Bucket: { Type: 'AWS::S3::Bucket' } } };
  const parsed = parseJson(JSON.stringify(template), 't.json');
  return readTemplate({ file: 't.json', parsed, environment: loneEnvironment(region === '' ? undefined : region) }).document.resolve(node);
}

/** A value in one line: `known text`, `a | b`, `unknown`. */
function shown(value: Value<unknown>): string {
  if (value.state === 'unknown') return 'unknown';
  if (value.state === 'known') return typeof value.value === 'string' ? readable(value.value) : JSON.stringify(value.value) ?? 'undefined';
  return value.alternatives.map((one) => `${shown(one.value)} when ${one.when}`).join(' | ');
}

test.each([
  ['text', 'text'],
  [{ Ref: 'AWS::Region' }, 'eu-central-1'],
  [{ Ref: 'AWS::Partition' }, 'aws'],
  [{ Ref: 'AWS::NoValue' }, 'undefined'],
  [{ Ref: 'Free' }, 'unknown'],
  [{ Ref: 'Default' }, 'eu-west-1'],
  [{ Ref: 'Closed' }, 'a when Closed is a | b when Closed is b'],
  [{ Ref: 'Single' }, 'only'],
  [{ Ref: 'Stored' }, 'unknown'],
  [{ Ref: 'Nobody' }, 'unknown'],
  [{ Ref: 'Bucket' }, '${Bucket}'],
  [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }, '${Bucket.Arn}'],
  [{ 'Fn::GetAtt': 'Bucket.Arn' }, '${Bucket.Arn}'],
  [{ 'Fn::Sub': 'arn:${AWS::Partition}:s3:::${Bucket}/${!Literal}' }, 'arn:aws:s3:::${Bucket}/${Literal}'],
  [{ 'Fn::Sub': ['${A}-${Bucket.Arn}', { A: 'x' }] }, 'x-${Bucket.Arn}'],
  [{ 'Fn::Join': ['-', ['eu', { Ref: 'Free' }]] }, 'unknown'],
  [{ 'Fn::Join': ['', ['us', '-east', '-1']] }, 'us-east-1'],
  [{ 'Fn::Join': [',', { Ref: 'List' }] }, 'x,y'],
  [{ 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
  [{ 'Fn::Select': [9, ['a']] }, 'unknown'],
  [{ 'Fn::If': ['Yes', 'in', 'out'] }, 'in'],
  [{ 'Fn::If': ['No', 'in', 'out'] }, 'out'],
  [{ 'Fn::If': ['Asked', 'in', 'out'] }, 'in when Asked is true | out when Asked is false'],
  [{ 'Fn::If': ['Itself', 'in', 'out'] }, 'in when Itself is true | out when Itself is false'],
  [{ 'Fn::FindInMap': ['Regions', { Ref: 'AWS::Region' }, 'code'] }, 'fra'],
  [{ 'Fn::FindInMap': ['Regions', 'us-east-1', 'code'] }, 'unknown'],
  [{ 'Fn::FindInMap': ['Regions', 'us-east-1', 'code', { DefaultValue: 'iad' }] }, 'iad'],
  [{ 'Fn::ImportValue': 'elsewhere' }, 'unknown'],
  [{ 'Fn::Transform': { Name: 'Macro' } }, 'unknown'],
  [{ 'Fn::Nonsense': 1 }, 'unknown'],
  [{ 'Fn::ToJsonString': { region: { Ref: 'AWS::Region' } } }, '{"region":"eu-central-1"}'],
  [{ 'Fn::Length': { Ref: 'List' } }, '2'],
  [{ 'Fn::Base64': { 'Fn::Sub': 'echo ${AWS::Region}' } }, 'echo eu-central-1'],
  ['{{resolve:ssm:/region}}', 'unknown'],
  [{ 'Fn::Join': ['', ['{{resolve:', 'ssm:/region}}']] }, 'unknown'],
  [{ 'Fn::Join': ['', Array.from({ length: 70_000 }, () => 'x')] }, 'unknown'],
])('%j is %s', (node, expected) => {
  expect(shown(resolve(node))).toBe(expected);
});

test('a default is assumed, a closed parameter is the document’s', () => {
  expect(resolve({ Ref: 'Default' })).toMatchObject({ basis: 'assumed' });
  expect(resolve({ Ref: 'Single' })).toMatchObject({ basis: 'document' });
});

test('without a region the pseudo parameter is unknown, and by flag it is no firmer than the flag', () => {
  expect(resolve({ Ref: 'AWS::Region' }, '')).toMatchObject({ state: 'unknown', settle: expect.stringContaining('--region') as string });
  expect(resolve({ Ref: 'AWS::Region' })).toMatchObject({ basis: 'flag' });
});

test('a closed choice made twice does not cross with itself', () => {
  const twice = { 'Fn::Join': ['/', [{ Ref: 'Closed' }, { Ref: 'Closed' }]] };
  expect(shown(resolve(twice))).toBe('a/a when Closed is a | b/b when Closed is b');
});
