import { NO_DECLARATIONS, type Context } from '../../../../policies/collectors';
import { factsOf } from '../../../../policies/collectors/signed';
import { loneEnvironment, readTemplate } from '../../../../policies/documents/cloudformation';
import { parseJson } from '../../../../policies/documents/syntax/json';
import { alternatives, type Fact, type Value } from '../../../../policies/facts';
import { linkResources } from '../../../../policies/linking';
import { signatureOf, type Signature } from '../../../../policies/signatures';

export type Properties = Readonly<Record<string, unknown>>;

/** What signatures state about one resource of a stack in Frankfurt, beside a bucket `near`; one line a fact: `copy the replica > aws:us-east-1`. */
export function stated(type: string, properties: Properties): readonly string[] {
  const text = JSON.stringify({ Resources: { It: { Type: type, Properties: properties }, Near: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'near' } } } });
  const { document } = readTemplate({ file: 'it.json', parsed: parseJson(text, 'it.json'), environment: loneEnvironment('eu-central-1') });
  const context: Context = { resources: document.resources, links: linkResources(document.resources), declared: NO_DECLARATIONS, cache: new Map() };
  return document.resources.filter(({ id }) => id === 'It').flatMap((resource) => factsOf(resource, signatureOf(type) as Signature, context)).map(line);
}

function line(fact: Fact): string {
  switch (fact.kind) {
    case 'placement': return `placement ${fact.holds} > ${places(fact.place)}`;
    case 'copy': return `${fact.payload === 'data' ? '' : `${fact.payload} `}copy ${fact.what} > ${places(fact.to)}`;
    case 'route': return `route ${fact.what} > ${places(fact.to)}`;
    case 'inference': return `inference ${fact.model} > ${places(fact.where)}`;
    case 'key': return `key ${fact.what} > ${places(fact.where)}`;
    case 'global': return `global ${fact.service}${fact.metadataOnly ? ', metadata only' : ''}`;
    case 'exposure': return `exposure ${fact.what} > ${plain(fact.public)}`;
    case 'egress': return `egress ${fact.what} > ${plain(fact.open)}`;
    case 'retention': return `retention ${fact.what} > ${plain(fact.keeps)}`;
    case 'encryption': return `encryption ${fact.what} > ${plain(fact.by)}`;
    case 'endpoint-policy': return `endpoint policy > ${plain(fact.own)}`;
    case 'unread': return `unread ${fact.because}`;
    case 'host': return `host ${plain(fact.host)}`;
    case 'weights': return `weights ${plain(fact.uri)}`;
    case 'artifact': return `${fact.artifact} ${plain(fact.reference)}`;
    default: return fact.kind;
  }
}

function places(value: Value<{ readonly id: string }>): string {
  return alternatives(value).map(({ value: option }) => (option.state === 'known' ? option.value.id : '?')).join(' | ');
}

function plain(value: Value<unknown>): string {
  return alternatives(value).map(({ value: option }) => (option.state === 'known' ? String(option.value) : '?')).join(' | ');
}
