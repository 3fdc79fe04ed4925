import { parseEmbedded, type Resource } from '../../documents';
import type { Signature } from '../../signatures';
import { below } from '../walk';
import { coveredBy, insideText, step, type Covered } from './covered';

/** Called for every string that no entry of the signature reads, with what writes its path out. */
export type OnString = (text: string, path: () => string) => void;

/** Properties that only name, describe or select, and principals, whose hosts are nobody's address. */
const NAMING = /^(?:.*tags(?:_?all)?|.*labels|.*description|metadata|comments?|principal|.*prefix|.*subject|.*message|search_?string|s3_?key|path_?part|route_?key|filter_?rules?|.*pattern|.*filter_?(?:policy|criteria)|name.*|.*name)$/i;
const named = new Map<string, boolean>();

interface Walk {
  readonly resource: Resource;
  readonly onString: OnString;
  /** Keys and indexes on the way here; a path is only written out for a string that somebody asks about. */
  readonly trail: (string | number)[];
}

/** Walks every string of a resource's body that its signature leaves unread. */
export function unreadStrings(resource: Resource, signature: Signature, onString: OnString): void {
  visit(resource.body, coveredBy(signature), { resource, onString, trail: [] });
}

function visit(node: unknown, covered: Covered | undefined, walk: Walk): void {
  if (typeof node === 'string') inText(node, insideText(covered), walk);
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (let index = 0; index < node.length; index++) into(node[index], index, covered, walk);
    return;
  }
  const value = walk.resource.document.resolve(node);
  if (value.state === 'oneOf') for (const { value: option } of value.alternatives) settled(option.state === 'known' ? option.value : undefined, covered, walk);
  else if (value.state === 'known') settled(value.value, covered, walk);
}

function inText(text: string, covered: Covered | undefined, walk: Walk): void {
  const tree = covered && parseEmbedded(text);
  if (tree?.state === 'known' && typeof tree.value === 'object') visit(tree.value, covered, walk);
  else walk.onString(text, () => written(walk));
}

function settled(plain: unknown, covered: Covered | undefined, walk: Walk): void {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
    visit(plain, covered, walk);
    return;
  }
  for (const key in plain) {
    const inner = step(covered, key);
    if (!Object.hasOwn(plain, key) || inner?.read === true) continue;
    const naming = onlyNames(key);
    if (!naming || /name$/i.test(key)) into((plain as Readonly<Record<string, unknown>>)[key], key, inner, naming ? arnsOf(walk) : walk);
  }
}

/** A name may say anything, but the ARN of something is more than a name. */
function arnsOf(walk: Walk): Walk {
  return { ...walk, onString: (text, path) => (text.startsWith('arn:') ? walk.onString(text, path) : undefined) };
}

function into(node: unknown, key: string | number, covered: Covered | undefined, walk: Walk): void {
  walk.trail.push(key);
  visit(node, covered, walk);
  walk.trail.pop();
}

function written({ resource, trail }: Walk): string {
  return trail.reduce<string>((path, key) => (typeof key === 'number' ? `${path}[${key}]` : below(path, key)), resource.root);
}

/** Few names of properties occur, and they occur often. */
function onlyNames(key: string): boolean {
  let answer = named.get(key);
  if (answer === undefined) {
    answer = NAMING.test(key);
    if (named.size < 10_000) named.set(key, answer);
  }
  return answer;
}
