import { known, mapValue, unknown, type Value } from '../facts';
import type { Document, Resource } from './document';
import type { Handed } from './handed';
import { mark } from './reference';

const DATA_SOURCE = /(?:^|\.)data\.[^.]+\.[^.]+$/;

/** Files every parameter that a document writes into the parameter store under its name, for those who read it. */
export function fileParameters(documents: readonly Document[], parameters: Handed): void {
  for (const { resources } of documents) {
    for (const resource of resources) {
      if (resource.type === 'AWS::SSM::Parameter') fileOne(resource, ['Name', 'Type', 'Value'], parameters);
      else if (resource.type === 'aws_ssm_parameter' && !DATA_SOURCE.test(resource.id)) fileOne(resource, ['name', 'type', memberOf(resource.body, 'insecure_value') === undefined ? 'value' : 'insecure_value'], parameters);
      else if (resource.type === 'Custom::CrossRegionExportWriter') fileExports(resource, parameters);
    }
  }
}

function fileOne(resource: Resource, [name, type, value]: readonly [string, string, string], parameters: Handed): void {
  const at = { region: mapValue(resource.region, ({ code }) => code) };
  const written = (): Value<unknown> => (textOf(valueAt(resource, type)) === 'SecureString' ? unknown('the parameter is a secret, and its value is not looked at', 'keep places and hosts in parameters that are shown') : valueAt(resource, value));
  const plain = textOf(valueAt(resource, name));
  if (plain !== undefined) parameters.add(plain, at, written);
  parameters.add(mark({ key: resource.key, attribute: 'Ref' }), at, written);
}

/** What CDK hands to stacks of other regions: a custom resource writes parameters there. */
function fileExports(resource: Resource, parameters: Handed): void {
  const props = valueAt(resource, 'WriterProps');
  const plain = props.state === 'known' ? props.value : undefined;
  const written = resource.document.resolve(memberOf(plain, 'exports'));
  if (written.state !== 'known' || typeof written.value !== 'object' || written.value === null) return;
  const region = mapValue(resource.document.resolve(memberOf(plain, 'region')), String);
  for (const [name, node] of Object.entries(written.value)) parameters.add(name, { region }, () => resource.document.resolve(node));
}

function valueAt({ document, body }: Resource, key: string): Value<unknown> {
  const node = memberOf(body, key);
  return node === undefined ? known(undefined) : document.resolve(node);
}

function memberOf(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as Readonly<Record<string, unknown>>)[key] : undefined;
}

function textOf(value: Value<unknown>): string | undefined {
  return value.state === 'known' && typeof value.value === 'string' ? value.value : undefined;
}
