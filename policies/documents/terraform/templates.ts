import type { Hcl } from '../syntax/hcl';
import { type Expression, literal } from '../syntax/hcl-expression';

const TRAVERSAL = /^\$\{([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)\}$/;
const CONSTANTS: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/** Whether a string of Terraform JSON can only be read with the HCL parser. */
export function needsParser(text: string): boolean {
  return simple(text) === undefined;
}

/** Parses strings of Terraform JSON, each text once; plain references, which are most, without the HCL parser. */
export class Templates {
  private readonly parsed = new Map<string, Expression>();

  constructor(private readonly hcl: Hcl | undefined) {}

  read(text: string): Expression {
    const known = this.parsed.get(text);
    if (known !== undefined) return known;
    const expression = simple(text) ?? this.hcl?.parseTemplate(text) ?? { kind: 'unreadable', because: 'an expression that was not parsed', at: 0 };
    this.parsed.set(text, expression);
    return expression;
  }
}

function simple(text: string): Expression | undefined {
  const [root, ...steps] = TRAVERSAL.exec(text)?.[1]?.split('.') ?? [];
  if (root === undefined || CONSTANTS.has(root)) return undefined;
  return { kind: 'reference', root, steps: steps.map((name) => literal(name, 0)), at: 0 };
}
