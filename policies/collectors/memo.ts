/** Texts longer than this are read anew each time: they seldom come twice. */
const LONGEST = 512;

/** More answers than this are not kept. */
const MOST = 2_000;

/** A pure reading of a text that remembers what it read: the same names and values stand in many resources. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= MOST) known.clear();
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}
