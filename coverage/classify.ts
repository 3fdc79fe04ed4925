import type { Signature, Statement } from '../policies/signatures';
import { carriedBy } from './carriers';
import { matcher } from './glob';
import { nameOf, plain, type InputProperty, type InputType } from './input';
import type { Irrelevance } from './irrelevance';

/** `read`: a signature states something. `nothing`: it states that there is nothing. `irrelevant`: the table says so. `open`: nobody says anything. */
export type Class = 'read' | 'nothing' | 'irrelevant' | 'open';

/** A property that may carry a place, and what is done about it. */
export interface Carried {
  readonly property: InputProperty;
  readonly carries: string;
  readonly class: Class;
  /** The reason, of those that are not read; undefined for a `nothing` without one. */
  readonly because?: string;
}

/** A resource type, and whether anything is known of it. */
export interface Classified {
  readonly type: string;
  readonly signature: Signature | undefined;
  readonly carried: readonly Carried[];
}

/** Paths of resource types that carry a place without a name that says so; `*` and `**` as in an irrelevance. */
export interface Unnamed {
  readonly type: string;
  readonly path: string | readonly string[];
  readonly carries: string;
}

export interface Classifier {
  readonly signatureOf: (type: string) => Signature | undefined;
  readonly irrelevant: readonly Irrelevance[];
  readonly unnamed?: readonly Unnamed[];
}

type Matches = (path: string) => boolean;

/** What the tables say of one type. */
interface Tables {
  readonly grounds: readonly { readonly matches: Matches; readonly because: string }[];
  readonly carriers: readonly { readonly matches: Matches; readonly carries: string }[];
}

/** Says of every property that may carry a place what is done about it. */
export function classify(types: readonly InputType[], { signatureOf, irrelevant, unnamed = [] }: Classifier): readonly Classified[] {
  const grounds = irrelevant.map(({ type = '**', path, because }) => ({ of: matcher(type), matches: matcher(path), because }));
  const carriers = unnamed.map(({ type, path, carries }) => ({ of: matcher(type), matches: matcher(path), carries }));
  return types.map(({ type, properties }) => {
    const signature = signatureOf(type);
    const of = { grounds: grounds.filter((one) => one.of(type)), carriers: carriers.filter((one) => one.of(type)) };
    return { type, signature, carried: new Judged(properties, signature, of).all() };
  });
}

/** Whether something is left to say of a type: it has no signature, or a property is open. */
export function isOpen({ signature, carried }: Classified): boolean {
  return signature === undefined || carried.some((one) => one.class === 'open');
}

class Judged {
  readonly #states: ReadonlyMap<string, readonly Statement[]>;
  /** What is missed when it is left out: it is read, what is below it is not. */
  readonly #asked: ReadonlySet<string>;

  public constructor(private readonly properties: readonly InputProperty[], signature: Signature | undefined, private readonly tables: Tables) {
    this.#states = statedBy(signature);
    this.#asked = new Set(signature?.omissions.flatMap(({ without }) => without.map(plain)));
  }

  public all(): readonly Carried[] {
    const first = this.properties.filter(({ repeats }) => repeats === undefined).flatMap((property) => this.#judge(property, this.#carries(property)));
    return [...first, ...this.properties.flatMap((property) => this.#repeated(property, first))];
  }

  #carries({ path, types }: InputProperty): string | undefined {
    return carriedBy(nameOf(path), types) ?? this.tables.carriers.find(({ matches }) => matches(path))?.carries;
  }

  #judge(property: InputProperty, carries: string | undefined): readonly Carried[] {
    if (carries === undefined) return [];
    const states = this.#statesOn(property);
    if (states !== undefined) return [{ property, carries, ...stated(states) }];
    const ground = this.tables.grounds.find(({ matches }) => matches(property.path));
    return [{ property, carries, ...(ground === undefined ? { class: 'open' } : { class: 'irrelevant', because: ground.because }) }];
  }

  /** What begins once more carries what it carried the first time; where none of that is relevant, it is not either. */
  #repeated(property: InputProperty, first: readonly Carried[]): readonly Carried[] {
    if (property.repeats === undefined) return [];
    const again = first.filter((one) => one.property.path.startsWith(`${property.repeats}.`) && (one.class === 'read' || one.class === 'open'));
    return again.length === 0 ? [] : this.#judge(property, 'repetition');
  }

  /** The statements on the property, on what it stands in, or, of a text or a map that is free, on keys below it. */
  #statesOn({ path, types }: InputProperty): readonly Statement[] | undefined {
    const names = plain(path).split('.');
    if (this.#asked.has(plain(path))) return this.#states.get(plain(path)) ?? [];
    for (let count = names.length; count > 0; count -= 1) {
      const states = this.#states.get(names.slice(0, count).join('.'));
      if (states !== undefined) return states;
    }
    const inside = types.includes('json') || path.endsWith('{}') ? `${plain(path)}.` : `${plain(path)}.<json>`;
    const below = [...this.#states].filter(([stated]) => stated.startsWith(inside));
    return below.length === 0 ? undefined : below.flatMap(([, states]) => states);
  }
}

function stated(states: readonly Statement[]): Pick<Carried, 'class' | 'because'> {
  const silent = states.filter((state) => state.is === 'nothing');
  if (silent.length === 0 || silent.length < states.length) return { class: 'read' };
  const [because] = silent.flatMap((state) => state.because ?? []);
  return { class: 'nothing', ...(because !== undefined && { because }) };
}

/** The statements of a signature by plain path; a place is read without stating anything. */
function statedBy(signature: Signature | undefined): ReadonlyMap<string, readonly Statement[]> {
  const stated = new Map<string, readonly Statement[]>();
  if (signature === undefined) return stated;
  const add = (path: string, states: readonly Statement[]) => stated.set(stepped(path), [...(stated.get(stepped(path)) ?? []), ...states]);
  for (const { path } of signature.place) add(path, []);
  for (const { path, states } of signature.properties) add(path, states);
  return stated;
}

/** A signature's path without marks; the JSON in a text is below it. */
function stepped(path: string): string {
  return plain(path.replaceAll('<json>', '.<json>')).replaceAll('..', '.');
}
