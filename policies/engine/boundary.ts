import type { Place, Value } from '../facts';
import { judge } from './judge';
import { be } from './subject';
import { proven, rejected, undetermined, type Verdict } from './verdict';

/** An external host that the policy lets programs call. */
export interface AllowedHost {
  readonly host: string;
  /** Place id: `scaleway:fr-par`, or a country. */
  readonly place: string;
}

/** A service without a region that the policy accepts. */
export interface AcceptedGlobalService {
  readonly service: string;
  readonly reason: string;
}

/** A certificate that the policy declares, its review not due. */
export interface DeclaredCertificate {
  /** The scheme with version and level: `BSI C5 type 2`. */
  readonly scheme: string;
  readonly operator: string;
  /** Resource type; a trailing `*` matches any rest. */
  readonly service: string;
  /** Region code of the operator; `*` for each. */
  readonly region: string;
  readonly number: string;
  /** Last day it is valid, `YYYY-MM-DD`. */
  readonly validUntil: string;
}

/** The line that nothing may cross, resolved from profile and policy: blocs are countries by now. */
export interface Boundary {
  /** The places as the policy writes them, for messages: `EU`, `FR, aws:eu-central-1`. */
  readonly label: string;
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: ReadonlySet<string>;
  /** Place ids allowed beside the countries: `aws:eu-central-1`. */
  readonly places: ReadonlySet<string>;
  /** Countries that operators and their controllers may be of; undefined: not asked. */
  readonly controllers: ReadonlySet<string> | undefined;
  /** The controllers' countries as the policy writes them, for messages: `EU, EEA, CH`. */
  readonly controllersLabel?: string;
  /** Registry prefixes, compared on path boundaries; undefined: not asked. */
  readonly registries: readonly string[] | undefined;
  readonly hosts: readonly AllowedHost[];
  readonly globalServices: readonly AcceptedGlobalService[];
  readonly certificates?: readonly DeclaredCertificate[];
  /** False where no external host at all may be named. */
  readonly external: boolean;
}

/** Whether one place lies inside: all its countries when payload may be in each, each candidate when only one is meant. */
export function contains(boundary: Boundary, place: Place): 'inside' | 'outside' | 'either' {
  if (boundary.places.has(place.id)) return 'inside';
  if (place.countries.length === 0) return 'outside';
  const [only] = place.countries;
  if (place.countries.length === 1 && only !== undefined) return boundary.countries.has(only) ? 'inside' : 'outside';
  const inside = place.countries.filter((country) => boundary.countries.has(country)).length;
  if (inside === place.countries.length) return 'inside';
  return inside === 0 || place.reach === 'there' ? 'outside' : 'either';
}

/**
 * Judges that something is inside the boundary.
 *
 * @param what the subject of the message: `the replica`, `this bucket`
 */
export function within(boundary: Boundary, place: Value<Place>, what: string): Verdict {
  // Nearly every place is inside, and needs no words.
  if (place.state === 'known' && contains(boundary, place.value) === 'inside') return proven(place.basis);
  return judge(place, `where ${what} ${be(what)}`, ({ value, basis }) => {
    const side = contains(boundary, value);
    if (side === 'inside') return proven(basis);
    const got = (at: string) => `${what} ${at}; the boundary allows ${boundary.label}`;
    if (value.countries.length === 0) return rejected(got(value.id === 'anywhere' || what.includes(value.id) ? 'can be anywhere' : `can be anywhere (${value.id})`), value.id);
    const at = describe(value, what);
    return side === 'outside' ? rejected(got(`${be(what)} in ${at}`), value.id) : undetermined(got(`${be(what)} in one of ${at}`), undefined, value.id);
  });
}

/** A place for people: `aws:us-east-1 (US)`, `anywhere`; only its countries where the sentence names it already. */
export function describe({ id, countries }: Place, sentence = ''): string {
  const shown = countries.length > 6 ? `${countries.slice(0, 6).join(', ')} and ${countries.length - 6} more` : countries.join(', ');
  if (countries.length === 0) return id;
  return shown === id || sentence.includes(id) ? shown : `${id} (${shown})`;
}
