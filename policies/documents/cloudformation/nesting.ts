import type { Resource } from '../document';
import { guarded } from '../handed';
import { member, section, type JsonObject } from './node';
import type { Scope } from './scope';
import type { Template } from './template';

/** A nested stack of a template, and the file its template is in. */
export interface Nested {
  readonly resource: Resource;
  readonly file: string;
}

const ASSET_HASH = /([0-9a-f]{64})\.(?:json|yaml|yml|template)/;

/**
 * The nested stacks whose templates belong to the same assembly. What is left out has a template somewhere else,
 * and the resource itself is then all that can be judged.
 *
 * @param files the `files` of the stack's asset manifest
 */
export function nestedStacks(parent: Template, files: () => JsonObject): Nested[] {
  const nested = parent.document.resources.filter(({ type }) => type === 'AWS::CloudFormation::Stack');
  return nested.flatMap((resource) => {
    const url = parent.scope.evaluate(member(resource.body, 'TemplateURL'));
    const hash = url.state === 'known' ? ASSET_HASH.exec(String(url.value))?.[1] : undefined;
    const file = hash === undefined ? undefined : member(section(section(files(), hash), 'source'), 'path');
    return typeof file === 'string' ? [{ resource, file }] : [];
  });
}

/** The parameters that a parent passes to a nested stack. */
export function passedTo({ body }: Resource, { scope }: Template): Scope['passed'] {
  return new Map(Object.entries(section(body, 'Parameters')).map(([name, node]) => [name, guarded(() => scope.evaluate(node))]));
}

/** Lets a parent see the outputs of a nested stack. */
export function adopt(parent: Template, id: string, { scope }: Template): void {
  const outputs = new Map(Object.entries(scope.outputs).map(([name, output]) => [name, guarded(() => scope.evaluate(member(output, 'Value')))]));
  parent.scope.nested.set(id, (name) => outputs.get(name)?.());
}
