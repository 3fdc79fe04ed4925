import { alternatives, type Known, type Value } from '../facts';
import { proven, rejected, undetermined, type Verdict } from './verdict';

/**
 * Judges every way a value can turn out and answers for the worst: one alternative outside rejects
 * and names its condition, one that cannot be told leaves the whole undetermined.
 *
 * @param what names the value in the message of an unknown: `the region of the replica`
 */
export function judge<T>(value: Value<T>, what: string, verdictOf: (known: Known<T>) => Verdict): Verdict {
  if (value.state === 'known') return verdictOf(value);
  if (value.state === 'unknown') return undetermined(`${what} cannot be told: ${value.because}`, value.settle);
  return alternatives(value)
    .map(({ value: option, when }) => conditional(judge(option, what, verdictOf), when))
    .reduce(worse);
}

const RANK: Readonly<Record<Verdict['verdict'], number>> = { 'not-applicable': 0, 'not-asked': 0, proven: 1, undetermined: 2, rejected: 3 };

/** The graver of two verdicts; the first when they weigh the same. */
export function worse(a: Verdict, b: Verdict): Verdict {
  return RANK[b.verdict] > RANK[a.verdict] ? b : a;
}

/** The verdict as one alternative's, its message saying when. */
function conditional(verdict: Verdict, when: string): Verdict {
  if (when === '' || !('message' in verdict)) return verdict;
  return { ...verdict, message: `${verdict.message}, when ${when}` };
}

/** A yes-or-no value judged: `good` proves, the other answer rejects with `message`. */
export function expectValue<T extends string | boolean>(value: Value<T>, good: T, what: string, message: string): Verdict {
  return judge(value, what, ({ value: got, basis }) => (got === good ? proven(basis) : rejected(message, String(got))));
}

/** A list of objections judged: an empty one proves, any other rejects and names them. */
export function expectNone(value: Value<readonly string[]>, what: string, message: (objections: string) => string): Verdict {
  return judge(value, what, ({ value: objections, basis }) => (objections.length === 0 ? proven(basis) : rejected(message(objections.join(', ')))));
}
