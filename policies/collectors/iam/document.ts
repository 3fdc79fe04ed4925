import { hasMark, type Resource } from '../../documents';
import { unknown } from '../../facts';
import { isRecord, own } from '../record';
import { below } from '../walk';
import { SOURCES, statementOf } from './blocks';
import { entriesOf, WrittenPermission, type Entries, type Permission } from './permission';

/** The statements of a policy document, an object, the JSON of one, or blocks of Terraform; undefined for what is no policy. */
export function permissionsOf(plain: unknown, resource: Resource, path: string): readonly Permission[] | undefined {
  const document = typeof plain === 'string' ? parsed(plain) : plain;
  if (!isRecord(document)) return undefined;
  const blocks = Object.hasOwn(document, 'statement') || SOURCES.some((source) => Object.hasOwn(document, source));
  const key = blocks ? 'statement' : 'Statement';
  const statements = resource.document.resolve(own(document, key));
  if (statements.state !== 'known') return undefined;
  const many = Array.isArray(statements.value);
  const permissions = [statements.value].flat().flatMap((node, index) => {
    const statement = resource.document.resolve(node);
    if (statement.state !== 'known') return opaque(statement.state === 'unknown' ? statement.because : 'it depends on a condition', path);
    if (!isRecord(statement.value)) return [];
    return new WrittenPermission(blocks ? statementOf(statement.value, resource) : statement.value, resource, `${below(path, key)}${many ? `[${index}]` : ''}`);
  });
  return blocks ? [...permissions, ...SOURCES.flatMap((source) => fromTexts(entriesOf(own(document, source), resource), resource, below(path, source)))] : permissions;
}

/** The statements of policies that others are made of; data sources among them are read on their own. */
function fromTexts(texts: Entries, resource: Resource, path: string): readonly Permission[] {
  return texts.flatMap((text) => {
    if (text.state !== 'known') return [opaque(text.state === 'unknown' ? text.because : 'it depends on a condition', path)];
    return isReference(text.value) ? [] : permissionsOf(text.value, resource, path) ?? [opaque('it is no policy document', path)];
  });
}

/** Whether all that a policy says stands where it refers to. */
export function isReference(plain: unknown): plain is string {
  return typeof plain === 'string' && hasMark(plain) && !plain.includes('{');
}

/** A statement that cannot be told may allow anything it likes. */
function opaque(because: string, path: string): Permission {
  return { allows: true, everybody: unknown(because), principals: undefined, actions: [unknown(because)], notActions: [], resources: [unknown(because)], notResources: [], conditions: [], path };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
