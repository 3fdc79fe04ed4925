import type { Render } from './report';

/** The stable JSON of `schemas/report.schema.json`. */
export const renderJson: Render = (report) => `${JSON.stringify(report, undefined, 2)}\n`;
