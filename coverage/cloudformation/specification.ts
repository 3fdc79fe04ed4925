import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { PropertyType, ResourceProperties, SpecDatabase } from '@aws-cdk/service-spec-types';
import { plain, type InputProperty, type InputType, type ValueType } from '../input';

/** Every resource type of the pinned CloudFormation specification with every property it takes; what it returns is left out. */
export function specification(database: SpecDatabase = loadAwsServiceSpecSync()): readonly InputType[] {
  return database
    .all('resource')
    .map(({ cloudFormationType, properties, attributes }) => ({
      type: cloudFormationType,
      properties: taken(new Expansion(database).of(properties), Object.keys(attributes)),
    }))
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}

/** Without what the resource returns: attributes inside of a property are listed as properties, too. Those at the top are not. */
function taken(properties: readonly InputProperty[], attributes: readonly string[]): readonly InputProperty[] {
  const returned = attributes.filter((path) => path.includes('.')).map(plain);
  return properties.filter(({ path }) => !returned.some((attribute) => plain(path) === attribute || plain(path).startsWith(`${attribute}.`)));
}

interface Found {
  readonly types: Set<ValueType>;
  readonly values: Set<string>;
  readonly documentation?: string;
  repeats?: string;
}

/** Where the walk stands: definitions that are being expanded, by id, with the path at which they began. */
interface At {
  readonly path: string;
  readonly open: ReadonlyMap<string, string>;
  readonly documentation?: string | undefined;
}

/** Definitions expanded into paths; a union puts several types on one path. */
class Expansion {
  readonly #found = new Map<string, Found>();

  public constructor(private readonly database: SpecDatabase) {}

  public of(properties: ResourceProperties): readonly InputProperty[] {
    this.#expand(properties, { path: '', open: new Map() });
    return [...this.#found].map(([path, { types, values, documentation, repeats }]) => ({
      path,
      types: [...types],
      values: [...values],
      ...(documentation !== undefined && { documentation }),
      ...(repeats !== undefined && { repeats }),
    }));
  }

  #expand(properties: ResourceProperties, { path, open }: At): void {
    for (const [name, { type, documentation }] of Object.entries(properties)) {
      this.#walk(type, { path: path === '' ? name : `${path}.${name}`, open, documentation });
    }
  }

  #walk(type: PropertyType, at: At): void {
    switch (type.type) {
      case 'array': return this.#walk(type.element, { ...at, path: `${at.path}[]` });
      case 'map': return this.#walk(type.element, { ...at, path: `${at.path}{}` });
      case 'union': return type.types.forEach((one) => this.#walk(one, at));
      case 'ref': return this.#define(type.reference.$ref, at);
      case 'string': return void this.#note(at, type.allowedValues === undefined ? 'string' : 'enum', type.allowedValues);
      default: return void this.#note(at, type.type);
    }
  }

  #define(id: string, at: At): void {
    const began = at.open.get(id);
    if (began !== undefined) {
      this.#note(at, 'repeat').repeats = began;
      return;
    }
    const { properties } = this.database.get('typeDefinition', id);
    this.#note(at, Object.keys(properties).length === 0 ? 'empty' : 'object');
    this.#expand(properties, { ...at, open: new Map([...at.open, [id, at.path]]) });
  }

  #note({ path, documentation }: At, type: ValueType, values: readonly string[] = []): Found {
    let found = this.#found.get(path);
    if (found === undefined) this.#found.set(path, (found = { types: new Set(), values: new Set(), ...(documentation !== undefined && { documentation }) }));
    found.types.add(type);
    for (const value of values) found.values.add(value);
    return found;
  }
}
