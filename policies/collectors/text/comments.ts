/** Lines that are comments in shells, YAML, Python, settings, HCL and batch files. */
const LINE = /^[ \t]*(?:#(?!cloud-config|include|!)|\/\/|;|REM[ \t]|::)/i;
const CODE_LINE = /^[ \t]*\/\//;

/** Code in which `//` starts a comment, and `#` a private name. */
const SLASHES = /^[ \t]*(?:import [^\n]{1,200} from ['"]|export (?:const|default|async|function|class)|(?:const|let|var) [\w{[$]|(?:async )?function[ *]|module\.exports|exports\.)/m;
const SCRIPT = /^\s*(?:#!|#cloud-config|<)/;
const PYTHON = /^[ \t]*(?:(?:async )?def \w[^\n{]{0,500}:|class \w[^\n{]{0,500}:|import \w+[ \t]*$|from [\w.]+ import )/m;
const BATCH = /@echo off|<script>/i;
const XML = /^\s*<(?:\?xml|!--|[a-z][\w:-]*[\s>])/i;
const POWERSHELL = /<powershell>|\b(?:Write|Set|Invoke|New|Get|Start)-[A-Z]/;

const DOCSTRING = /^[ \t]*[rRbBuU]{0,2}("""|''')/;
const DESCRIBES = /^([ \t]*)(?:- )?["']?(?:description|comment|summary|title|x-\w{1,40}-description)["']?:[ \t]*([|>][+-]?\d?[ \t]*$)?/i;

/** A text without its comments, in whatever language it seems to be. What may be none stays. Linear in its length. */
export function withoutComments(text: string): string {
  if (!/#|\/\/|\/\*|<!--|"""|'''|REM|::|;|description|comment|summary|title/i.test(text)) return text;
  const isCode = SLASHES.test(text) && !SCRIPT.test(text) && !PYTHON.test(text);
  if (isCode) return between(text, '/*', '*/', startsLine).split('\n').map((line) => (CODE_LINE.test(line) ? '' : cut(line, /(?<=\s)\/\//g))).join('\n');
  const blocks = POWERSHELL.test(text) ? between(text, '<#', '#>', startsLine) : XML.test(text) ? between(text, '<!--', '-->') : text;
  const trailing = BATCH.test(blocks) ? undefined : /(?<=\s)#/g;
  return undescribed(PYTHON.test(blocks) ? undocumented(blocks) : blocks).split('\n').map((line) => (LINE.test(line) ? '' : trailing === undefined ? line : cut(line, trailing))).join('\n');
}

/** A line up to where a comment starts outside of quotes. */
function cut(line: string, start: RegExp): string {
  for (const { index } of line.matchAll(start)) {
    if (isBalanced(line.slice(0, index))) return line.slice(0, index);
    if (index > 2_000) return line;
  }
  return line;
}

function isBalanced(text: string): boolean {
  return ['"', "'", '`'].every((quote) => text.split(quote).length % 2 === 1);
}

/** The text without what stands between two marks; a mark that is never closed takes nothing out. */
function between(text: string, open: string, close: string, counts: (text: string, at: number) => boolean = () => true): string {
  let [kept, from] = ['', 0];
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
    if (at < from || !counts(text, at)) continue;
    const end = text.indexOf(close, at + open.length);
    if (end < 0) break;
    kept += text.slice(from, at);
    from = end + close.length;
  }
  return kept + text.slice(from);
}

function startsLine(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at) + 1, at).trim() === '';
}

/** Python without the texts that only document a module, a class or a function. */
function undocumented(text: string): string {
  let before = ':';
  let end: string | undefined;
  return text.split('\n').filter((line) => {
    if (end !== undefined) {
      if (line.includes(end)) end = undefined;
      return false;
    }
    const quotes = before.endsWith(':') ? DOCSTRING.exec(line)?.[1] : undefined;
    if (line.trim() !== '') before = line.trim();
    if (quotes === undefined) return true;
    const [, , after] = line.split(quotes);
    if (after === undefined) end = quotes;
    return after !== undefined && after.trim() !== '';
  }).join('\n');
}

/** Settings without their descriptions. */
function undescribed(text: string): string {
  let deeper = -1;
  return text.split('\n').filter((line) => {
    const indent = line.length - line.trimStart().length;
    if (deeper >= 0 && (line.trim() === '' || indent > deeper)) return false;
    const [found, , block] = DESCRIBES.exec(line) ?? [];
    deeper = found !== undefined && block !== undefined ? indent : -1;
    return found === undefined;
  }).join('\n');
}
