/** How firmly a row is known: `low` is a lead, not evidence. */
export type Confidence = 'high' | 'medium' | 'low';

/** Who has a say in an operator; `share` in percent of capital or votes, `since` an ISO date. */
export interface Controller {
  readonly name: string;
  readonly country: string;
  readonly share?: number;
  readonly since?: string;
  readonly note?: string;
}

/** How far US law may reach an operator; the same test is put to the whole group of each. */
export type Exposure = 'direct-parent' | 'subsidiary-or-nexus' | 'technology-only' | 'none-known' | 'not-assessed';

/** Who answers at a host, and where. */
export interface HostRow {
  readonly kind: 'ai' | 'registry' | 'model-hub' | 'package' | 'telemetry' | 'cloud' | 'other';
  readonly name: string;
  /** Operator id of the catalog, where it has one. */
  readonly operator?: string;
  /** Seat and controllers of whoever runs it. */
  readonly operatorCountries: readonly string[];
  /** Where payload is processed; empty and `located` means anywhere in the world. */
  readonly countries: readonly string[];
  /** False when the host does not settle where it is; `countries` is then a lead at best. */
  readonly located: boolean;
  readonly asOf: string;
  /** Days after `asOf` for which the row holds. */
  readonly life?: number;
  readonly confidence: Confidence;
  readonly note?: string;
  /** Settings that keep software from calling it. */
  readonly off?: readonly string[];
}
