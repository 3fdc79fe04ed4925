/**
 * References to resources inside strings.
 *
 * `!Sub 'arn:aws:s3:::${Weights}/*'` has no text before deployment, yet which resource it names is known.
 * A resolver writes such a reference as a mark between two private-use characters, so strings stay strings:
 * they can be joined, split and parsed like any other. Readers refuse these characters in input.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = /\uE000([^\uE001]*)\uE001/g;

/** What a mark names: a resource of this analysis, and the attribute asked of it. */
export interface Reference {
  /** Key of the resource: see `keyOf`. */
  readonly key: string;
  /** `Arn`, `Ref`, `id`, …; as the document writes it. */
  readonly attribute: string;
}

/** The key by which a resource is found across documents. */
export function keyOf(scope: string, id: string): string {
  return `${scope}#${id}`;
}

export function mark({ key, attribute }: Reference): string {
  return `${OPEN}${key}\n${attribute}${CLOSE}`;
}

/** The key of the account that is deployed to, where nothing names it. */
export const ACCOUNT_KEY = keyOf('', 'AccountId');

/** An account that nothing names: a mark, so that what stands around it in an ARN or a host can still be read. */
export const SOME_ACCOUNT = mark({ key: ACCOUNT_KEY, attribute: 'Ref' });

/** Whether the text holds any mark. */
export function hasMark(text: string): boolean {
  return text.includes(OPEN);
}

/** The references inside a text, in order. */
export function references(text: string): Reference[] {
  if (!hasMark(text)) return [];
  return [...text.matchAll(MARK)].map(([, inner = '']) => split(inner));
}

/** The one reference that the whole text is, if it is nothing else. */
export function soleReference(text: string): Reference | undefined {
  return text.startsWith(OPEN) && text.indexOf(CLOSE) === text.length - 1 ? split(text.slice(1, -1)) : undefined;
}

/** A text in pieces, as `split` makes them; what a reference is written with separates nothing. */
export function splitOutside(text: string, separator: string): readonly string[] {
  if (!hasMark(text)) return text.split(separator);
  const marks = text.match(MARK) ?? [];
  let next = 0;
  return text.replace(MARK, OPEN).split(separator).map((piece) => piece.replaceAll(OPEN, () => marks[next++] ?? ''));
}

/** The text for people: a mark reads `${Weights.Arn}`. */
export function readable(text: string): string {
  return text.replace(MARK, (_, inner: string) => {
    const { key, attribute } = split(inner);
    const id = key.slice(key.lastIndexOf('#') + 1);
    return attribute === 'Ref' || attribute === '' ? `\${${id}}` : `\${${id}.${attribute}}`;
  });
}

/** JSON text in which marks may stand inside strings: `jsonencode` escapes what they are made of, templates do not. */
export function withMarksEscaped(json: string): string {
  return json.replace(MARK, (whole, inner: string) => (inner.includes('\n') ? OPEN + JSON.stringify(inner).slice(1, -1) + CLOSE : whole));
}

/** Whether input holds the characters that marks are made of. */
export function forgesMark(text: string): boolean {
  return text.includes(OPEN) || text.includes(CLOSE);
}

function split(inner: string): Reference {
  const at = inner.indexOf('\n');
  return { key: inner.slice(0, at), attribute: inner.slice(at + 1) };
}
