import type { Context } from '../context';

/** Texts that name nothing, as far as it was seen; it takes short ones only, and not without end. */
export class PlainTexts {
  private static readonly longest = 80;
  private static readonly most = 20_000;
  private readonly texts = new Set<string>();

  has(text: string): boolean {
    return text.length <= PlainTexts.longest && this.texts.has(text);
  }

  add(text: string): void {
    if (text.length <= PlainTexts.longest && this.texts.size < PlainTexts.most) this.texts.add(text);
  }
}

const seen = new WeakMap<Context, Map<string, PlainTexts>>();

/** The plain texts met in an analysis, where codes belong to an operator. */
export function plainTexts(context: Context, operator: string): PlainTexts {
  let byOperator = seen.get(context);
  if (byOperator === undefined) seen.set(context, (byOperator = new Map()));
  let texts = byOperator.get(operator);
  if (texts === undefined) byOperator.set(operator, (texts = new PlainTexts()));
  return texts;
}
