import { suppressionsOf } from './conflicts';
import type { AnyRule, Example } from './engine';
import { profiles } from './profiles';
import { rules } from './rules';
import { signatureOf, type Signature, type Statement } from './signatures';

/** What a rule checks and why, or what is read of a resource type; undefined for a name that is neither. */
export function explain(name: string): string | undefined {
  const rule = rules.find(({ id }) => id === name);
  if (rule !== undefined) return explainRule(rule);
  const signature = signatureOf(name);
  return signature && explainType(name, signature);
}

function explainRule(rule: AnyRule): string {
  const severities = profiles.flatMap(({ name, demands }) => (demands[rule.id] === undefined ? [] : [`${name}: ${demands[rule.id]?.severity}`]));
  return [
    `${rule.id}: ${rule.title}`,
    paragraph(rule.why),
    `fix: ${rule.fix}`,
    `severity: ${severities.join(', ') || `off in every profile (${rule.severity} when asked)`}`,
    ...otherTools(rule),
    `rejected:\n${rule.examples.rejects.map(example).join('\n')}`,
    `accepted:\n${rule.examples.accepts.map(example).join('\n')}`,
    `sources:\n${rule.references.map((url) => `  ${url}`).join('\n')}`,
  ].join('\n\n');
}

/** What other tools demand of the same documents, and how they are told not to. */
function otherTools({ id, conflicts = [] }: AnyRule): string[] {
  if (conflicts.length === 0) return [];
  const suppressions = suppressionsOf(id, conflicts).map(({ tool, instruction, code }) => `  ${tool}, ${instruction}${code === undefined ? '' : `\n${indented(code.text)}`}`);
  return [`other tools demand the opposite; suppress them with this rule as the reason:\n${suppressions.join('\n')}`];
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}

function example({ title, format, document }: Example): string {
  return `  ${title} (${format})\n${indented(JSON.stringify(document, undefined, 2))}`;
}

function paragraph(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}

const SCOPES: Readonly<Record<Signature['scope'], string>> = { regional: 'in the region of its stack or provider', global: 'in no region', none: 'in no place of its own' };

function explainType(name: string, { holds, scope, place, properties, omissions, encrypts }: Signature): string {
  return [
    `${name}: holds ${holds}; ${SCOPES[scope]}`,
    ...(place.length > 0 ? [`placed by: ${place.map(({ path }) => path).join(', ')}`] : []),
    ...(encrypts === undefined ? [] : [`asked for a key: ${typeof encrypts === 'string' ? encrypts : encrypts.what}`]),
    `read:\n${properties.map(({ path, states }) => `  ${path}: ${states.map(stated).join('; ')}`).join('\n') || '  nothing but its place'}`,
    ...(omissions.length > 0 ? [`left out:\n${omissions.map(({ without, because }) => `  ${without.join(', ') || 'always'}: ${because}`).join('\n')}`] : []),
  ].join('\n\n');
}

function stated(statement: Statement): string {
  if (statement.is === 'nothing') return statement.because === undefined ? 'names no place' : `names no place: ${statement.because}`;
  return 'what' in statement ? `${statement.is} (${statement.what})` : statement.is;
}
