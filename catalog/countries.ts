import type { CompiledAdequacy } from './compiled';
import { compiled, once } from './load';

/** A decision of the European Commission that a country or organisation protects personal data as the EU does. */
export type Adequacy = CompiledAdequacy;

const names = once(() => new Map(Object.entries(compiled().countries)));
const blocs = once(() => new Map(Object.entries(compiled().blocs).map(([name, members]) => [name, new Set(members)])));
const decisions = once(() => new Map(compiled().adequacy.map((decision) => [decision.country, decision])));

/** Whether this is an ISO 3166-1 alpha-2 code, in upper case. */
export function isCountry(code: string): boolean {
  return names().has(code);
}

/** Every ISO 3166-1 alpha-2 code of the catalog. */
export function countryCodes(): readonly string[] {
  return [...names().keys()];
}

/** The English short name; the code itself when it is none. */
export function countryName(code: string): string {
  return names().get(code) ?? code;
}

/**
 * The ISO codes of a bloc: `EU`, `EEA`, `EFTA`, `GDPR_ADEQUATE`, `APPI`, `FIVE_EYES`.
 *
 * EU and EEA hold the outermost regions that have a code of their own (RE, GP, …) and AX, and
 * leave out territories that EU law does not reach (GL, NC, …). GDPR_ADEQUATE holds every
 * decision whatever its scope or expiry: see `adequacy`.
 */
export function bloc(name: string): ReadonlySet<string> | undefined {
  return blocs().get(name);
}

/** Names that `bloc` knows. */
export function blocNames(): readonly string[] {
  return [...blocs().keys()];
}

/** The adequacy decision for a country, with its scope and expiry. */
export function adequacy(country: string): Adequacy | undefined {
  return decisions().get(country);
}
