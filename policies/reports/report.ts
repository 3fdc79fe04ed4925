import type { Report } from '../engine';

/** How a report is rendered. */
export interface Rendering {
  readonly color: boolean;
  /** Also list what is proven. */
  readonly showProven: boolean;
  readonly failOn: 'error' | 'warning' | 'info';
}

/** Turns a report into one text; knows findings and the ledger, and nothing else. */
export type Render = (report: Report, rendering: Rendering) => string;
