import type { Expression } from '../syntax/hcl-expression';

const LONGEST = 80;
const PLAIN = /^[\w.:/-]{0,40}$/;

/** An expression in words, for the condition of an alternative: `var.prod`, `var.env == "prod"`. */
export function shown(expression: Expression): string {
  const text = written(expression);
  return text === undefined || text.length > LONGEST ? 'the condition' : text;
}

/** Undefined for what is too long or too odd to print. */
function written(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'literal': return typeof expression.value === 'string' && !PLAIN.test(expression.value) ? undefined : JSON.stringify(expression.value);
    case 'reference': return joined([expression.root, ...expression.steps.map(stepped)], '');
    case 'unary': return joined([expression.operator, written(expression.operand)], '');
    case 'binary': return joined([written(expression.left), expression.operator, written(expression.right)], ' ');
    case 'call': return joined([`${expression.name}(`, joined(expression.args.map(written), ', '), ')'], '');
    default: return undefined;
  }
}

function stepped(key: Expression): string | undefined {
  if (key.kind === 'literal' && typeof key.value === 'string' && /^[\w-]{1,64}$/.test(key.value)) return `.${key.value}`;
  return joined(['[', written(key), ']'], '');
}

function joined(parts: readonly (string | undefined)[], by: string): string | undefined {
  return parts.every((part) => part !== undefined) ? parts.join(by) : undefined;
}
