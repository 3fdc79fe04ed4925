import { literalFacts } from '../../../policies/collectors/literals';
import { known, unknown, type Fact } from '../../../policies/facts';
import { copy, nothing, signature } from '../../../policies/signatures';
import { Answer, contextOf, resource, shown } from './given';

const SIGNATURE = signature('AWS::X::Y', { holds: 'data', properties: { 'Rules[].Target': copy('the copy', 'region'), Known: nothing, 'Maps{}.Zone': nothing } });

function said(body: unknown): string[] {
  const it_ = resource('AWS::X::Y', body, { root: 'Properties' });
  return [...literalFacts(it_, SIGNATURE, contextOf([it_]))].map(inWords);
}

function inWords(fact: Fact): string {
  if (fact.kind === 'inference') return `${fact.source.path} asks ${fact.model}`;
  return fact.kind === 'unread' ? `${fact.source.path} ${fact.place === undefined ? fact.because : shown(fact.place)}` : fact.kind;
}

test.each<[string, unknown, string[]]>([
  ['a region', { Where: 'us-east-1' }, ['Properties.Where aws:us-east-1']],
  ['a zone', { Where: ['us-east-1a'] }, ['Properties.Where[0] aws:us-east-1a']],
  ['a local zone of the own region in another country', { Where: 'eu-central-1-ist-1a' }, ['Properties.Where aws:eu-central-1-ist-1a']],
  ['a region in a sentence', { Text: 'copy to us-east-1, then stop' }, ['Properties.Text aws:us-east-1']],
  ['a region at the end of a bucket', { Where: 'assets-111122223333-us-east-1' }, ['Properties.Where aws:us-east-1']],
  ['an ARN', { Sink: 'arn:aws:sns:us-east-1:111122223333:t' }, ['Properties.Sink aws:us-east-1']],
  ['an ARN for a name', { FunctionName: 'arn:aws:lambda:us-east-1:111122223333:function:f' }, ['Properties.FunctionName aws:us-east-1']],
  ['an Amazon host', { Sink: 'https://sqs.us-east-1.amazonaws.com/1/q' }, ['Properties.Sink aws:us-east-1']],
  ['a profile', { Model: 'global.anthropic.claude-sonnet-4-20250514-v1:0' }, ['Properties.Model asks global.anthropic.claude-sonnet-4-20250514-v1:0']],
  ['an alternative', { Where: new Answer({ state: 'oneOf', alternatives: [{ value: known('us-east-1'), when: 'Dr' }] }) }, ['Properties.Where aws:us-east-1']],
  ['a property beside a covered one', { Rules: [{ Target: 'us-east-1', Other: 'us-west-2' }] }, ['Properties.Rules[0].Other aws:us-west-2']],
  ['a property below a map beside a covered one', { Maps: { a: { Zone: 'us-east-1', Other: 'us-west-2' } } }, ['Properties.Maps.a.Other aws:us-west-2']],
  ['a region nobody knows', { A: 'eu-central-12' }, ['Properties.A ?']],
  ['too long a text', { Text: 'x'.repeat(1_048_577) }, ['Properties.Text a text of more than 1 MB is not scanned']],
])('states %s', (_, body, expected) => { expect(said(body)).toEqual(expected); });

test.each<[string, unknown]>([
  ['what the signature reads', { Rules: [{ Target: 'us-east-1' }], Known: { Deep: 'us-east-1' }, Maps: { a: { Zone: 'us-east-1' } } }],
  ['its own region and zones', { A: 'eu-central-1', B: 'eu-central-1b', C: 'arn:aws:sns:eu-central-1:111122223333:t' }],
  ['names, tags and descriptions', { Tags: [{ Key: 'x', Value: 'us-east-1' }], Description: 'us-east-1', TopicName: 'us-east-1', Metadata: { a: 'us-east-1' } }],
  ['prefixes, labels, patterns and other tags', { LogFilePrefix: 'us-east-1/', Labels: { from: 'us-east-1' }, FilterPattern: '$.r = "us-east-1"', FilterPolicy: { r: ['us-east-1'] }, TargetTags: [{ Value: 'us-east-1' }], PathPart: 'us-east-1', RouteKey: 'GET /us-east-1', S3Key: 'us-east-1/a', FilterRules: [{ Value: 'us-east-1' }], EmailSubject: 'us-east-1', SearchString: 'us-east-1' }],
  ['longer codes', { A: 'us-east-1xy', B: 'bus-east-1', C: 'x-eu-central-1-foo-1' }],
  ['what cannot be told', { A: new Answer(unknown('x')) }],
  ['ordinary texts', { A: 'ENABLED', B: 'a sentence with words', C: 7, D: null }],
])('says nothing of %s', (_, body) => { expect(said(body)).toEqual([]); });

test('an ordinary short string costs little', () => {
  const body = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`P${index}`, ['ENABLED', 'my-queue-prod', 'lambda.handler', 'SomeOrdinaryValue'][index % 4]]));
  for (let round = 0; round < 50; round++) said(body);
  const began = process.hrtime.bigint();
  for (let round = 0; round < 100; round++) said(body);
  expect(Number(process.hrtime.bigint() - began) / 50_000).toBeLessThan(5000);
});
