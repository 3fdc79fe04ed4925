import type { CompiledPattern } from './compiled';

const REGION = '{region}';

/** What a pattern captured: the region label when it has one, else `''`. */
export interface HostMatch {
  readonly region: string;
}

/** Compares the labels left of a pattern's literal end with those of a host, from the right. */
export function matchHost({ labels, extra }: CompiledPattern, host: readonly string[]): HostMatch | undefined {
  const spare = host.length - labels.length;
  if (spare < 0 || (extra === 'none' && spare > 0) || (extra === 'some' && spare === 0)) return undefined;
  let region = '';
  for (const [index, label] of labels.entries()) {
    const captured = matchLabel(label, host[spare + index] ?? '');
    if (captured === undefined) return undefined;
    if (label.includes(REGION)) region = captured;
  }
  return { region };
}

/** Where the label after the one at `at` starts; the end of the host when there is none. */
export function nextLabel(host: string, at: number): number {
  const dot = host.indexOf('.', at);
  return dot === -1 ? host.length : dot + 1;
}

/** The text that stands for `*` or `{region}` in one label; `''` for a literal one; undefined when they differ. */
function matchLabel(pattern: string, label: string): string | undefined {
  const wildcard = pattern.includes(REGION) ? REGION : '*';
  const at = pattern.indexOf(wildcard);
  if (at === -1) return pattern === label ? '' : undefined;
  const before = pattern.slice(0, at);
  const after = pattern.slice(at + wildcard.length);
  const long = label.length > before.length + after.length;
  return long && label.startsWith(before) && label.endsWith(after) ? label.slice(before.length, label.length - after.length) : undefined;
}
