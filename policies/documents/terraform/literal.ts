import { isTemplate } from '../syntax/hcl-text';
import { Written } from './blocks';

/** The text of an argument that Terraform reads before it evaluates anything; undefined when it is no literal. */
export function literalText(raw: unknown): string | undefined {
  const plain = raw instanceof Written && raw.expression.kind === 'literal' ? raw.expression.value : raw;
  return typeof plain === 'string' && (raw instanceof Written || !isTemplate(plain)) ? plain : undefined;
}

/** Whether a module source is a folder beside the caller's. */
export function isLocalSource(source: string): boolean {
  return /^\.\.?(?:\/|$)/.test(source);
}
