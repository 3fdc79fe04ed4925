import { at, isOpen, itemsOf, membersOf, plainOf, textOf } from '../held';
import { own } from '../record';

type Labels = Readonly<Record<string, unknown>>;

/** Labels that controllers add, so that a manifest does not show whether a pod has them. */
const ADDED = /^(?:(?:batch|statefulset|apps)\.kubernetes\.io\/|io\.|job-name$|controller-uid$|pod-template-hash$|controller-revision-hash$|serving\.kserve\.io\/|leaderworkerset\.sigs\.k8s\.io\/|jobset\.sigs\.k8s\.io\/|ray\.io\/|training\.kubeflow\.org\/)/;

/** Whether a label selector selects; undefined when it cannot be told. */
export function selected(selector: unknown, labels: Labels): boolean | undefined {
  if (isOpen(selector)) return undefined;
  const equal = membersOf(at(selector, 'matchLabels')).map(([name, value]) => same(bare(name), value, labels));
  const expressions = itemsOf(at(selector, 'matchExpressions')).map((expression) => fits(expression, labels));
  const answers = [...equal, ...expressions];
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}

/** Cilium writes where a label comes from in front of it. */
function bare(name: string): string {
  return name.replace(/^(?:k8s|any):/, '');
}

function same(name: string, value: unknown, labels: Labels): boolean | undefined {
  const label = own(labels, name);
  if (label === undefined) return ADDED.test(name) ? undefined : false;
  return isOpen(label) || isOpen(value) ? undefined : String(plainOf(label)) === String(plainOf(value));
}

function fits(expression: unknown, labels: Labels): boolean | undefined {
  const name = bare(textOf(at(expression, 'key')) ?? '');
  const label = own(labels, name);
  if (isOpen(label) || isOpen(at(expression, 'values')) || (label === undefined && ADDED.test(name))) return undefined;
  const among = itemsOf(at(expression, 'values')).map(plainOf).includes(plainOf(label));
  switch (textOf(at(expression, 'operator'))) {
    case 'In': return among;
    case 'NotIn': return !among;
    case 'Exists': return label !== undefined;
    case 'DoesNotExist': return label === undefined;
    default: return undefined;
  }
}
