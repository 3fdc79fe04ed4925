import { known, unknown, type Unknown, type Value } from '../../facts';
import { isOpen, plainOf, valueOf } from '../held';

/** Gathers what is wrong with something; what the document leaves open makes the answer unknown unless something is surely wrong. */
export class Objections {
  private readonly found = new Set<string>();
  private open: Unknown | undefined;

  /** Objects when the node is there, or not, as it should not be. */
  expect(node: unknown, good: (plain: unknown) => boolean, objection: string): void {
    if (isOpen(node)) this.leave(node);
    else if (!good(plainOf(node))) this.found.add(objection);
  }

  add(objection: string): void {
    this.found.add(objection);
  }

  /** Remembers that a node is left open. */
  leave(node: unknown): void {
    const value = valueOf(node);
    this.open ??= value.state === 'unknown' ? value : unknown('a value depends on a condition');
  }

  get value(): Value<readonly string[]> {
    return this.found.size === 0 && this.open !== undefined ? this.open : known([...this.found]);
  }
}
