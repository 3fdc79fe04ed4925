import type { Render } from './report';

export type { Render, Rendering } from './report';
export { plain } from './escape';

/** Report formats by name; each is loaded when it is asked for. */
export const FORMATS: ReadonlyMap<string, () => Render> = new Map<string, () => Render>([
  ['text', () => (require('./text') as typeof import('./text')).renderText],
  ['json', () => (require('./json') as typeof import('./json')).renderJson],
  ['sarif', () => (require('./sarif') as typeof import('./sarif')).renderSarif],
  ['github', () => (require('./github') as typeof import('./github')).renderGithub],
]);
