import { findOperator, type Operator } from '../../catalog';
import { daysBetween, type Boundary, type RuleContext } from '../engine';

/** Days after which a row of the catalog about an operator is no evidence any more. */
const LIFE = 180;

/** How an operator stands to the countries that operators and their controllers may be of. */
export interface Standing {
  readonly side: 'inside' | 'outside' | 'unknown';
  /** Its name, for messages. */
  readonly name: string;
  /** Follows the name in a message: `seated in US`; `''` for one that is inside. */
  readonly because: string;
}

/** How the operator with this id stands, as far as its row of the catalog is evidence. */
export function standingOf(id: string, { boundary, today }: Pick<RuleContext, 'boundary' | 'today'>): Standing {
  const operator = findOperator(id);
  if (operator === undefined) return { side: 'unknown', name: id, because: 'which the catalog does not know' };
  const { name } = operator;
  const doubt = doubtOf(operator, today);
  if (doubt !== undefined) return { side: 'unknown', name, because: doubt };
  const outside = outsideOf(operator, boundary);
  return outside === undefined ? { side: 'inside', name, because: '' } : { side: 'outside', name, because: outside };
}

/** Whether a row of the catalog about an operator is still evidence on a day. */
export function isCurrent(asOf: string, today: string): boolean {
  const age = daysBetween(asOf, today);
  return age !== undefined && age <= LIFE;
}

/** The countries among these that operators may not be of. */
export function foreignSeats(seats: readonly string[], { controllers }: Boundary): readonly string[] {
  return seats.filter((country) => controllers?.has(country) !== true);
}

/** The countries that operators may be of, for messages. */
export function controllersOf({ controllers, controllersLabel }: Boundary): string {
  return controllersLabel ?? [...(controllers ?? [])].sort().join(', ');
}

/** Why the row is no evidence; undefined when it is. */
function doubtOf({ asOf, confidence }: Operator, today: string): string | undefined {
  if (confidence === 'low') return 'whose owners are not known for sure';
  return isCurrent(asOf, today) ? undefined : `whose owners were last looked up on ${asOf}`;
}

function outsideOf({ seat, controllers }: Operator, { controllers: allowed }: Boundary): string | undefined {
  if (allowed?.has(seat) !== true) return `seated in ${seat}`;
  const controller = controllers.find(({ country }) => !allowed.has(country));
  return controller && `controlled by ${controller.name} in ${controller.country}`;
}
