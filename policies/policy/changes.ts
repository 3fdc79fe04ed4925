import type { AnyRule, Severity } from '../engine';
import { PLANNED_RULES, type Asked } from '../profiles';
import type { Layer } from './layer';
import { mayLoosen } from './layer';
import type { Notes } from './notes';
import type { RuleChange } from './policy';
import { shown } from './shape';
import { isTighter, isWeaker, type Find, type Stand } from './stand';

/** The stand with what a layer changes about rules and assumptions. */
export function changed(stand: Stand, layer: Layer, find: Find, notes: Notes): Stand {
  const demands = new Map(stand.demands);
  for (const [id, change] of Object.entries(layer.policy.rules ?? {})) {
    const rule = find(id);
    if (rule === undefined && !PLANNED_RULES.includes(id)) {
      notes.problem(layer, ['rules', id], `unknown rule ${shown(id)}; allowed: the ids that \`freehold rules\` prints`);
      continue;
    }
    const asked = next({ id, rule, change, before: demands.get(id) }, layer, notes);
    if (asked === undefined) demands.delete(id);
    else demands.set(id, asked);
  }
  return { ...stand, demands, rejectAssumptions: rejects(stand.rejectAssumptions, layer, notes) };
}

interface Change {
  readonly id: string;
  readonly rule: AnyRule | undefined;
  readonly change: RuleChange;
  readonly before: Asked | undefined;
}

/** The demand after a change; undefined when the rule is off. */
function next(rule: Change, layer: Layer, notes: Notes): Asked | undefined {
  const severity = severityOf(rule, layer, notes);
  if (severity === 'off') return undefined;
  const options = optionsOf(rule, layer, notes);
  return options === undefined ? { severity } : { severity, options };
}

function severityOf({ id, rule, change, before }: Change, layer: Layer, notes: Notes): Severity | 'off' {
  const was = before?.severity ?? 'off';
  const wanted = change.severity ?? (was === 'off' ? rule?.severity ?? 'error' : was);
  if (!isWeaker(wanted, was)) return wanted;
  const path = ['rules', id];
  return mayLoosen(layer, { lock: 'rules', path, what: `${id} is ${wanted} instead of ${was}`, approval: change, approvalPath: path }, notes) ? wanted : was;
}

function optionsOf({ id, rule, change, before }: Change, layer: Layer, notes: Notes): unknown {
  if (change.options === undefined) return before?.options;
  const path = ['rules', id, 'options'];
  if (rule?.options === undefined) {
    notes.problem(layer, path, `${id} takes no options: take them out`);
    return before?.options;
  }
  // Loaded here because only a policy that sets options needs it.
  const { z } = require('zod') as typeof import('zod');
  const result = rule.options.schema(z).safeParse(change.options);
  if (!result.success) {
    for (const issue of result.error.issues) notes.problem(layer, [...path, ...(issue.path as string[])], `options of ${id}: ${issue.message.toLowerCase()}`);
    return before?.options;
  }
  if (before === undefined || isTighter(result.data, before.options, rule)) return result.data;
  return mayLoosen(layer, { lock: 'rules', path, what: `${id} has wider options`, approval: change, approvalPath: ['rules', id] }, notes) ? result.data : before.options;
}

function rejects(before: boolean, layer: Layer, notes: Notes): boolean {
  const { assumptions } = layer.policy;
  if (assumptions === undefined) return before;
  if (assumptions === 'reject') return true;
  const approval = assumptions === 'accept' ? undefined : assumptions;
  return before && !mayLoosen(layer, { lock: 'assumptions', path: ['assumptions'], what: 'assumptions are accepted', approval, approvalPath: ['assumptions'] }, notes);
}
