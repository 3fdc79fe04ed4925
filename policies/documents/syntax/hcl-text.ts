/** What a backslash stands before in a quoted string, and what the two stand for. */
const ESCAPES: ReadonlyMap<string, string> = new Map([['n', '\n'], ['r', '\r'], ['t', '\t'], ['"', '"'], ['\\', '\\']]);
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs;
const DOUBLED = /([$%])\1\{/g;

/** The text between quotes, as the string it stands for. */
export function unquoted(raw: string): string {
  const plain = raw.includes('\\') ? raw.replace(ESCAPE, unescape) : raw;
  return undoubled(plain);
}

/** The text of a heredoc or JSON string: only `$${` and `%%{` are escapes there. */
export function undoubled(raw: string): string {
  return raw.includes('{') ? raw.replace(DOUBLED, '$1{') : raw;
}

/** Whether text holds an interpolation or directive, or the escape of one. */
export function isTemplate(text: string): boolean {
  return text.includes('${') || text.includes('%{');
}

/** How many blanks `<<-` takes from the front of every line, given the heredoc's literal pieces in order. */
export function commonIndent(pieces: readonly string[]): number {
  let least = Infinity;
  pieces.forEach((piece, index) => {
    const lines = piece.split('\n');
    const last = index === pieces.length - 1;
    lines.forEach((line, row) => {
      if (row === 0 && index > 0) return;
      const blank = line.length - line.trimStart().length;
      const open = row === lines.length - 1 && !last;
      if (line.trim() !== '' || open) least = Math.min(least, blank);
    });
  });
  return Number.isFinite(least) ? least : 0;
}

/** A literal piece without `indent` blanks at each line start; `first` says whether the piece itself starts a line. */
export function outdented(piece: string, indent: number, first: boolean): string {
  return piece.split('\n').map((line, row) => (row === 0 && !first ? line : line.slice(Math.min(indent, line.length - line.trimStart().length)))).join('\n');
}

function unescape(whole: string, short?: string, long?: string, plain?: string): string {
  const code = parseInt(short ?? long ?? '', 16);
  if (plain !== undefined) return ESCAPES.get(plain) ?? whole;
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
