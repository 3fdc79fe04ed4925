import type { Origin } from '../document';
import { isObject, member } from './node';

/** One entry of a stack's metadata: construct path to what the framework noted about it. */
interface Noted {
  readonly path: string;
  readonly logicalId?: string;
  readonly templateFile?: string;
  readonly created?: Pick<Origin, 'file' | 'line'>;
}

/**
 * Construct paths and source lines by logical id, one map per template file of the stack.
 * A nested stack's ids are its own, so they go to its own template.
 */
export function originsOf(metadata: unknown): ReadonlyMap<string, ReadonlyMap<string, Origin>> {
  const notes = isObject(metadata) ? Object.entries(metadata).map(([path, entries]) => note(path, entries)) : [];
  const stacks = notes.filter((one): one is Noted & { templateFile: string } => one.templateFile !== undefined).sort((a, b) => b.path.length - a.path.length);
  const byTemplate = new Map<string, Map<string, Origin>>(stacks.map(({ templateFile }) => [templateFile, new Map()]));
  for (const { path, logicalId, created } of notes) {
    if (logicalId === undefined) continue;
    const owner = stacks.find((stack) => path.startsWith(`${stack.path}/`));
    byTemplate.get(owner?.templateFile ?? '')?.set(logicalId, { construct: path.slice(1), ...created });
  }
  return byTemplate;
}

function note(path: string, entries: unknown): Noted {
  const list = Array.isArray(entries) ? (entries as unknown[]) : [];
  const data = (type: string) => member(list.find((entry) => member(entry, 'type') === type), 'data');
  const logicalId = data('aws:cdk:logicalId');
  const templateFile = data('aws:cdk:templateFile');
  const created = frame(data('aws:cdk:creationStack'));
  return {
    path,
    ...(typeof logicalId === 'string' && { logicalId }),
    ...(typeof templateFile === 'string' && { templateFile }),
    ...(created && { created }),
  };
}

const FRAME = /\(?([^\s()]+):(\d{1,9}):\d{1,9}\)?$/;

/** The first frame of the user's own code in a creation stack. */
function frame(stack: unknown): Pick<Origin, 'file' | 'line'> | undefined {
  for (const line of Array.isArray(stack) ? (stack as unknown[]) : []) {
    const [, file, number] = FRAME.exec(String(line).slice(0, 1024)) ?? [];
    if (file !== undefined && !file.startsWith('node:')) return { file, line: Number(number) };
  }
  return undefined;
}
