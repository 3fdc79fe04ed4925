import fc from 'fast-check';
import { stringify } from 'yaml';

/** A stretch of a text: as it stands, the region of whatever decides, or an attribute of a resource. */
export type Part = string | { readonly is: 'region' } | { readonly is: 'resource'; readonly id: string; readonly attribute: string };

/** A way of writing one text down in CloudFormation. */
export interface Way {
  readonly form: 'plain' | 'sub' | 'sub with names' | 'join' | 'join at colons' | 'select' | 'split' | 'if' | 'join of subs';
  /** Where texts are cut in two, as a share of their length in percent. */
  readonly cut: number;
  /** Whether the deploy region is written as `AWS::Region`. */
  readonly pseudo: boolean;
  /** Whether attributes are written with a dot. */
  readonly dotted: boolean;
}

export const way: fc.Arbitrary<Way> = fc.record({
  form: fc.constantFrom<Way['form']>('plain', 'sub', 'sub with names', 'join', 'join at colons', 'select', 'split', 'if', 'join of subs'),
  cut: fc.nat(100),
  pseudo: fc.boolean(),
  dotted: fc.boolean(),
});

const PLAIN: Way = { form: 'plain', cut: 0, pseudo: false, dotted: false };

/** A node of a template that means the parts, with `region` in place of the region. */
export function written(parts: readonly Part[], region: string, home: string, asked: Way = PLAIN): unknown {
  const nodes = parts.map((part) => (typeof part === 'string' ? part : part.is === 'region' ? regionNode(region, home, asked) : attribute(part, asked)));
  const merged = nodes.every((node) => typeof node === 'string') ? [nodes.join('')] : nodes;
  return FORMS[asked.form](merged, asked);
}

const FORMS: Readonly<Record<Way['form'], (nodes: readonly unknown[], asked: Way) => unknown>> = {
  plain: joined,
  sub: (nodes) => ({ 'Fn::Sub': nodes.map(hole).join('') }),
  'sub with names': (nodes, { cut }) => {
    const names = Object.fromEntries(halves(nodes, cut).map((node, at) => [`n${at}`, node]));
    return { 'Fn::Sub': [Object.keys(names).map((name) => `\${${name}}`).join(''), names] };
  },
  join: (nodes, { cut }) => ({ 'Fn::Join': ['', halves(nodes, cut)] }),
  'join at colons': (nodes, asked) => (nodes.length === 1 && typeof nodes[0] === 'string' ? { 'Fn::Join': [':', nodes[0].split(':')] } : joined(nodes, asked)),
  select: (nodes, asked) => ({ 'Fn::Select': [1, ['elsewhere', joined(nodes, asked)]] }),
  split: (nodes, asked) => {
    const separator = nodes.some((node) => typeof node === 'string' && node.includes('/')) ? '|' : '/';
    return { 'Fn::Select': [1, { 'Fn::Split': [separator, { 'Fn::Join': ['', [`before${separator}`, joined(nodes, asked), `${separator}after`]] }] }] };
  },
  if: (nodes, asked) => ({ 'Fn::If': ['Always', joined(nodes, asked), { Ref: 'AWS::NoValue' }] }),
  'join of subs': (nodes, { cut }) => ({ 'Fn::Join': ['', halves(nodes, cut).map((node) => ({ 'Fn::Sub': hole(node) }))] }),
};

function regionNode(region: string, home: string, { pseudo }: Way): unknown {
  return pseudo && region === home ? { Ref: 'AWS::Region' } : region;
}

function attribute({ id, attribute: name }: { readonly id: string; readonly attribute: string }, { dotted }: Way): unknown {
  if (name === 'Ref') return { Ref: id };
  return { 'Fn::GetAtt': dotted ? `${id}.${name}` : [id, name] };
}

function joined(nodes: readonly unknown[], _asked: Way): unknown {
  return nodes.length === 1 ? nodes[0] : { 'Fn::Join': ['', nodes] };
}

/** The nodes, each text in two pieces. */
function halves(nodes: readonly unknown[], cut: number): readonly unknown[] {
  return nodes.flatMap((node) => {
    if (typeof node !== 'string') return [node];
    const at = Math.floor((node.length * cut) / 100);
    return [node.slice(0, at), node.slice(at)];
  });
}

/** A node inside the text of `Fn::Sub`. */
function hole(node: unknown): string {
  if (typeof node === 'string') return node;
  const [name, argument] = Object.entries(node as Readonly<Record<string, unknown>>)[0] ?? [];
  return name === 'Ref' ? `\${${String(argument)}}` : `\${${[argument].flat().join('.')}}`;
}

/** The same tree, with the keys of every object in another order. */
export function reordered(node: unknown, seed: number): unknown {
  if (Array.isArray(node)) return node.map((item) => reordered(item, seed));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, reordered(value, seed)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a, seed) - rank(b, seed)));
}

function rank(key: string, seed: number): number {
  return [...key].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619), seed | 1);
}

export const FORMATS = ['json', 'json, indented', 'yaml', 'yaml, in one line', 'yaml, short forms'] as const;
export type Format = (typeof FORMATS)[number];

/** A file of one name that holds the tree in a format. */
export function fileOf(tree: unknown, format: Format, name = 'stack'): Readonly<Record<string, string>> {
  if (format === 'json') return { [`${name}.json`]: JSON.stringify(tree) };
  if (format === 'json, indented') return { [`${name}.json`]: JSON.stringify(tree, null, '\t') };
  if (format === 'yaml') return { [`${name}.yaml`]: stringify(tree) };
  return { [`${name}.yaml`]: format === 'yaml, short forms' ? short(tree) : JSON.stringify(tree) };
}

/** YAML whose intrinsics are tags: `!Sub …`; a tag directly below a tag is not YAML's, so that one stays long. */
function short(node: unknown, belowTag = false): string {
  if (Array.isArray(node)) return `[${node.map((item) => short(item)).join(', ')}]`;
  if (typeof node !== 'object' || node === null) return JSON.stringify(node);
  const entries = Object.entries(node);
  const [name = '', argument] = entries[0] ?? [];
  if (entries.length === 1 && !belowTag && /^(?:Ref$|Fn::)/.test(name)) return `!${name.replace('Fn::', '')} ${short(argument, true)}`;
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}: ${short(value)}`).join(', ')}}`;
}
