import { gzipSync } from 'node:zlib';
import { sayText } from '../../../policies/collectors/text';
import { known, unknown, type Fact, type Value } from '../../../policies/facts';
import { mark } from '../../../policies/documents';
import { Answer, contextOf, resource, shown } from './given';

const it_ = resource('AWS::Lambda::Function', {});
const context = contextOf([it_], { hosts: [{ match: 'objects.example.eu', place: 'aws:eu-west-3' }], networks: [{ cidr: '192.0.2.0/24', host: 's3.example.eu', place: 'aws:eu-west-3' }] });

function said(as: 'environment' | 'script' | 'url' | 'log', value: unknown): string[] {
  const given: Value<unknown> = value instanceof Answer ? value.value : known(value);
  return sayText({ statement: { is: 'text', as }, value: given, path: 'Text', resource: it_, context }).map(inWords);
}

function inWords(fact: Fact): string {
  switch (fact.kind) {
    case 'host': return `host ${shown(fact.host)}`;
    case 'inference': return `inference ${fact.model} in ${shown(fact.where)}`;
    case 'copy': return `${fact.payload} ${fact.what} in ${shown(fact.to)}`;
    case 'route': return `route ${fact.what} in ${shown(fact.to)}`;
    default: return fact.kind;
  }
}

const b64 = (text: string): string => Buffer.from(text).toString('base64');

describe('environment', () => {
  test.each<[string, unknown, string[]]>([
    ['a model API', { OPENAI_BASE_URL: 'https://api.openai.com/v1' }, ['inference api.openai.com in api.openai.com']],
    ['a model API behind a user name', { U: 'https://eu.example.com@api.openai.com/v1' }, ['inference api.openai.com in api.openai.com']],
    ['full-width dots', { U: 'https://api．openai．com' }, ['inference api.openai.com in api.openai.com']],
    ['a trailing dot and a port', { U: 'https://API.openai.com.:443/' }, ['inference api.openai.com in api.openai.com']],
    ['escaped slashes', { U: '{"u":"https:\\/\\/api.openai.com"}' }, ['inference api.openai.com in api.openai.com']],
    ['a bare name the catalog knows', { SITE: 'api.openai.com' }, ['inference api.openai.com in api.openai.com']],
    ['an unknown host in a URL', { U: 'https://collector.acme.io/x' }, ['host collector.acme.io']],
    ['an unknown bare host', { SINK: 'collector.acme.io' }, ['host collector.acme.io']],
    ['a bare host with a port', { SINK: 'collector.acme.io:4317' }, ['host collector.acme.io']],
    ['brokers', { KAFKA_BROKERS: 'a.acme.io:9092,b.acme.io:9092' }, ['host a.acme.io', 'host b.acme.io']],
    ['a public address', { U: 'http://203.0.113.9:8080' }, ['host 203.0.113.9']],
    ['an address in disguise', { U: 'http://3405803785/' }, ['host 3405803785']],
    ['base64 of a URL', { U: b64('https://api.openai.com/v1') }, ['inference api.openai.com in api.openai.com']],
    ['a bare address of IPv6', { SINK: '2001:db8::1', MAC: '00:1a:2b:3c:4d:5e', TIME: '10:20:30', LOCAL: 'fd00::1' }, ['host 2001:db8::1']],
    ['a data source name', { DATABASE_URL: 'postgres://u:p@db.acme.io:5432/x' }, ['host db.acme.io']],
    ['a region variable', { AWS_REGION: 'us-east-1' }, ['route calls through AWS_REGION in aws:us-east-1']],
    ['an ARN', { TOPIC: 'arn:aws:sns:us-east-1:111122223333:t' }, ['route calls what TOPIC names in aws:us-east-1']],
    ['a list of pairs', [{ Name: 'U', Value: 'https://x.acme.io' }, { name: 'V', value: 'https://y.acme.io' }], ['host x.acme.io', 'host y.acme.io']],
    ['an unknown address', { DB_HOST: new Answer(unknown('a parameter')) }, ['host ?']],
    ['a dynamic reference', { DB_HOST: '{{resolve:secretsmanager:x}}' }, ['host ?']],
    ['one of two', { U: new Answer({ state: 'oneOf', alternatives: [{ value: known('https://x.acme.io'), when: 'Prod' }, { value: known('http://localhost'), when: 'not Prod' }] }) }, ['host x.acme.io when Prod']],
    ['a foreign region beside a mark', { U: `https://${mark({ key: 'app#Api', attribute: 'Ref' })}.execute-api.us-east-1.amazonaws.com/prod` }, ['host execute-api.us-east-1.amazonaws.com']],
  ])('states %s', (_, value, expected) => { expect(said('environment', value)).toEqual(expected); });

  test.each<[string, unknown]>([
    ['internal names', { A: 'http://vllm.models.svc.cluster.local:8000', B: 'redis.default.svc', C: 'http://localhost:1', D: 'http://db.internal', E: 'http://vllm:8000' }],
    ['private addresses', { A: 'http://10.1.2.3', B: 'http://172.20.0.1:1', C: 'http://192.168.0.1', D: 'http://127.1:80', E: 'http://169.254.169.254/latest', F: 'http://[::1]:80', G: '0.0.0.0' }],
    ['files, handlers and versions', { A: 'index.handler', B: 'settings.prod.json', C: 'run.sh', D: '1.2.3.4.5', MODEL_VERSION: '1.2.3.4', E: 'model.gguf' }],
    ['references to resources', { A: mark({ key: 'app#Db', attribute: 'Endpoint.Address' }), B: `https://${mark({ key: 'app#Api', attribute: 'Url' })}/x` }],
    ['unknown settings', { LEVEL: new Answer(unknown('a parameter')) }],
    ['buckets of another store', { AWS_ENDPOINT_URL: 'https://objects.example.local', WEIGHTS: 's3://weights.acme.io/x' }],
    ['regions that are labels of another store', { AWS_ENDPOINT_URL: 'https://objects.example.local', AWS_REGION: 'us-east-1' }],
    ['words', { REGION: 'emea', NAME: 'us-east' }],
  ])('says nothing of %s', (_, value) => { expect(said('environment', value)).toEqual([]); });

  test('places hosts as the policy declares them', () => {
    const facts = sayText({ statement: { is: 'text', as: 'environment' }, value: known({ A: 'https://objects.example.eu', B: 'http://192.0.2.7' }), path: '', resource: it_, context });
    expect(facts.map((fact) => (fact.kind === 'host' ? shown(fact.place) : fact.kind))).toEqual(['aws:eu-west-3', 'aws:eu-west-3']);
  });

  test('names the path of the variable', () => {
    expect(sayText({ statement: { is: 'text', as: 'environment' }, value: known({ U: 'https://x.acme.io' }), path: 'Environment', resource: it_, context })[0]?.source.path).toBe('Environment.U');
  });

  test('a telemetry host is a copy of telemetry', () => {
    expect(said('environment', { DD_SITE: 'https://api.datadoghq.com' })).toEqual([expect.stringMatching(/^telemetry telemetry to api\.datadoghq\.com in /)]);
  });
});

describe('models', () => {
  test.each<[string, string, RegExp]>([
    ['a global profile', 'global.anthropic.claude-sonnet-4-20250514-v1:0', /^inference global\.anthropic\.\S+ in .*any/],
    ['a model of the region', 'anthropic.claude-3-haiku-20240307-v1:0', /in aws:eu-central-1$/],
    ['an ARN', 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0', /in aws:us-east-1$/],
  ])('%s', (_, id, expected) => { expect(said('environment', { MODEL_ID: id })).toEqual([expect.stringMatching(expected)]); });

  test.each(['eu.example.com', 'us.gcr.io', 'com.acme-tools.main', 'eu-central-1.console'])('%s is no model', (text) => {
    expect(said('script', `use ${text}`).filter((fact) => fact.startsWith('inference'))).toEqual([]);
  });
});

describe('script', () => {
  const leak = 'curl https://api.openai.com/v1/models';
  const found = ['inference api.openai.com in api.openai.com'];
  test.each<[string, unknown, string[]]>([
    ['plain text', leak, found],
    ['base64', b64(leak), found],
    ['base64 in base64', b64(`#!/bin/sh\necho ${b64(leak)} | base64 -d | sh`), found],
    ['packed text', gzipSync(leak).toString('base64'), found],
    ['a multipart message', b64(`Content-Type: multipart/mixed; boundary="=="\n\n--==\nContent-Transfer-Encoding: base64\n\n${b64(`${'# '.repeat(60)}\n${leak}`).replace(/(.{76})/g, '$1\n')}\n--==--`), found],
    ['a list', ['sh', '-c', leak], found],
    ['a region option', 'aws s3 cp a b --region us-east-1', ['route calls through the region us-east-1 in aws:us-east-1']],
    ['a region in code', "boto3.client('s3', region_name='us-east-1')", ['route calls through the region us-east-1 in aws:us-east-1']],
    ['a host put together', 'curl https://${HOST}/x', ['host ?']],
    ['an unknown script', new Answer(unknown('x')), ['unread']],
    ['too long a text', 'x'.repeat(1_048_577), ['unread']],
    ['four layers', b64(b64(b64(b64(b64(leak))))), ['unread']],
  ])('reads %s', (_, value, expected) => { expect(said('script', value)).toEqual(expected); });

  test.each<[string, string]>([
    ['comments', '# see https://api.openai.com\n  // https://api.openai.com\nREM https://api.openai.com'],
    ['metadata', 'curl http://169.254.169.254/latest/meta-data'],
    ['files', 'cat /etc/app.conf && python3 run.py > out.log'],
  ])('says nothing of %s', (_, text) => { expect(said('script', text)).toEqual([]); });

  test('is linear', () => {
    const began = process.hrtime.bigint();
    for (const text of ['a.'.repeat(100_000), 'a://'.repeat(50_000), 'region '.repeat(30_000), 'eu.a.'.repeat(40_000), 'A'.repeat(200_000), 'arn:aws:'.repeat(25_000)]) said('script', text);
    expect(Number(process.hrtime.bigint() - began) / 1e6).toBeLessThan(3000);
  });
});

describe('url and log', () => {
  test.each<['url' | 'log', string, unknown, string[]]>([
    ['url', 'a host', 'https://x.acme.io/y', ['host x.acme.io']],
    ['url', 'an internal host', 'http://x.internal', []],
    ['url', 'something unknown', new Answer(unknown('x')), ['host ?']],
    ['url', 'no host', 'http://a b', ['host ?']],
    ['url', 'a reference', mark({ key: 'app#X', attribute: 'Url' }), []],
    ['log', 'a region', { 'awslogs-region': 'us-east-1', 'awslogs-group': 'x' }, ['telemetry the log in aws:us-east-1']],
    ['log', 'a host', { 'splunk-url': 'https://splunk.acme.io:8088' }, ['telemetry the log to splunk.acme.io in ?']],
    ['log', 'an internal host', { Host: 'fluentd.local' }, []],
    ['log', 'a plugin that has a host of its own', { Name: 'datadog', apikey: 'x' }, [expect.stringMatching(/^telemetry the log to http-intake\.logs\.datadoghq\.com/)]] as never,
    ['log', 'the same plugin with a host', { Name: 'datadog', Host: 'relay.local' }, []],
  ])('%s: %s', (as, _, value, expected) => { expect(said(as, value)).toEqual(expected); });
});
