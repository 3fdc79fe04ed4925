/**
 * Where something physically is, or may turn up.
 *
 * A code alone names no place: it is read together with its operator.
 */
export interface Place {
  /** `aws:eu-central-1`, a host, or words such as `anywhere`; what messages print. */
  readonly id: string;
  /** ISO 3166-1 alpha-2 codes; empty when the place can be anywhere in the world. */
  readonly countries: readonly string[];
  /**
   * `there`: in all of the countries together, payload may turn up in each of them (one country being the usual case);
   * `one`: in one of the countries, and the documents do not say which.
   */
  readonly reach: 'there' | 'one';
  /** Ids of the operators that run it, as the catalog has them; empty when not known. */
  readonly operators: readonly string[];
  /** Countries of its operator and of the operator's owners, where that is all the catalog has. */
  readonly seats?: readonly string[];
}

/** What a resource keeps or does, which decides the rule that judges where it is. */
export type Holds = 'data' | 'compute' | 'network' | 'keys' | 'telemetry' | 'state' | 'control' | 'nothing';
