import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InputProperty, InputType, ValueType } from '../input';

/** What a provider takes, as far as this project keeps it. */
export interface Schema {
  /** The prefix of its types: `google`. */
  readonly prefix: string;
  /** `hashicorp/google`. */
  readonly provider: string;
  readonly version: string;
  /** What it was read from. */
  readonly source: string;
  /** `schema`: generated from the provider's own schema, complete. `documentation`: types and places from its documentation, other arguments missing. */
  readonly confidence: 'schema' | 'documentation';
  readonly asOf: string;
  /** What a `provider` block takes. */
  readonly configuration: readonly InputProperty[];
  readonly resources: readonly InputType[];
  /** Types of data sources; what they take is not kept. */
  readonly data: readonly string[];
}

interface Written extends Omit<Schema, 'prefix' | 'configuration' | 'resources'> {
  readonly configuration: string;
  readonly resources: Readonly<Record<string, string>>;
}

const FOLDER = join(__dirname, 'schemas');

/** The schemas of all providers, by prefix. */
export function schemas(): readonly Schema[] {
  return readdirSync(FOLDER).filter((file) => file.endsWith('.json')).sort().map((file) => {
    const { configuration, resources, ...head } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Written;
    const types = Object.entries(resources).map(([type, text]) => ({ type, properties: properties(text) }));
    return { ...head, prefix: file.slice(0, -'.json'.length), configuration: properties(configuration), resources: types };
  });
}

/** A name with its marks, the bracket that opens a block, or the one that closes it. */
const WORD = /([^\s()?*]+)([?*]?)(\(?)|\)/g;
const TYPES: Readonly<Record<string, ValueType>> = { '': 'string', '?': 'boolean', '*': 'json' };

/**
 * What a type takes, from the text that `scripts/import-terraform-schema.mjs` writes: names apart by blanks; `[]` a list or set, `{}` a map,
 * `?` true or false, `*` anything, `(…)` what is inside a block. Everything else is a text.
 */
export function properties(text: string): readonly InputProperty[] {
  const found: InputProperty[] = [];
  const within: string[] = [];
  for (const [word, name, mark = '', opens] of text.matchAll(WORD)) {
    if (word === ')') within.pop();
    else {
      const path = [...within, name].join('.');
      found.push({ path, types: [opens === '(' ? 'object' : TYPES[mark] ?? 'string'], values: [] });
      if (opens === '(') within.push(name ?? '');
    }
  }
  return found;
}
