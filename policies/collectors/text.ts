import type { Fact } from '../facts';
import type { TextStatement } from '../signatures';
import { factsOfValue } from './qualified';
import { sourceOf } from './spot';
import type { Met } from './statements/statement';
import { environmentFacts } from './text/environment';
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
    plain: (plain) => (typeof plain === 'string' ? scriptFacts(met.value, met) : (as === 'log' ? logFacts : environmentFacts)(variablesOf(plain, met))),
    unknown: ({ because }) => [{ kind: 'unread', source: sourceOf(met), because: `the ${as === 'log' ? 'log options' : 'environment'} cannot be told: ${because}` }],
  });
}
