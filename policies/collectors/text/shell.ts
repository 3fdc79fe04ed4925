const ASSIGNED = /(?:^|[;&|\s])([A-Za-z_]\w{0,63})=(["']?)([^\s"'$`;&|()<>]{1,256})\2(?=[\s;&|]|$)/gm;
const SETS = /\b([A-Za-z_]\w{0,63})(?:\+?=)|\b(?:read|for)[ \t]+(?:-\w+[ \t]+)?([A-Za-z_]\w{0,63})/g;
const USED = /\$(?:\{([A-Za-z_]\w{0,63})\}|([A-Za-z_]\w{0,63}))/g;

/** A script with the variables filled in that it sets once, and to plain text. */
export function filledIn(script: string): string {
  if (!script.includes('$') || !script.includes('=')) return script;
  const times = new Map<string, number>();
  for (const [, name = '', read = ''] of script.matchAll(SETS)) times.set(name || read, (times.get(name || read) ?? 0) + 1);
  const values = new Map([...script.matchAll(ASSIGNED)].flatMap(([, name = '', , value = '']) => (times.get(name) === 1 ? [[name, value] as const] : [])));
  return values.size === 0 ? script : script.replace(USED, (whole, braced?: string, bare?: string) => values.get(braced ?? bare ?? '') ?? whole);
}
