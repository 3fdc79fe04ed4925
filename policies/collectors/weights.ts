import type { Fact } from '../facts';
import type { WeightsStatement } from '../signatures';
import { taggedPins } from './model-servers/containers';
import type { Met } from './statements/statement';
import { weightsFacts } from './weights-of';

/** The model weights that a property names. */
export function sayWeights(met: Met<WeightsStatement>): readonly Fact[] {
  return weightsFacts(met.value, met, taggedPins(met.resource));
}
