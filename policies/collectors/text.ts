import type { Fact } from '../facts';
import type { TextStatement } from '../signatures';
import { factsOfValue } from './qualified';
import { sourceOf } from './spot';
import type { Met } from './statements/statement';
import { defaultFacts } from './text/defaults';
import { environmentFacts, type Variable } from './text/environment';
import { logFacts } from './text/log';
import { scriptFacts } from './text/script';
import { urlFacts } from './text/url';
import { variablesOf } from './text/variables';

/** The hosts, regions and models in a text that programs read. */
export function sayText(met: Met<TextStatement>): readonly Fact[] {
  const { as } = met.statement;
  if (as === 'script') return scriptFacts(met.value, met);
  if (as === 'url') return urlFacts(met.value, met);
  return factsOfValue(met.value, {
    plain: (plain) => (typeof plain === 'string' ? scriptFacts(met.value, met) : (as === 'log' ? logFacts : surroundings)(variablesOf(plain, met))),
    unknown: ({ because }) => [{ kind: 'unread', source: sourceOf(met), because: `the ${as === 'log' ? 'log options' : 'environment'} cannot be told: ${because}` }],
  });
}

/** What a program finds around it, and calls of its own accord where it finds no address. */
function surroundings(variables: readonly Variable[]): readonly Fact[] {
  return [...environmentFacts(variables), ...defaultFacts(variables)];
}
