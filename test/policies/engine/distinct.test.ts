import { distinct, rejected, undetermined, type OpenJudgement } from '../../../policies/engine';
import { rules } from '../../../policies/rules';

const [rule, other] = rules;
const judgement = (path: string, verdict: OpenJudgement['verdict'], by = rule): OpenJudgement => ({ rule: by, severity: 'error', fact: { source: { path } }, verdict }) as unknown as OpenJudgement;
const paths = (judgements: readonly OpenJudgement[]) => distinct(judgements).map(({ fact }) => fact.source.path);
const us = rejected('the host is in US', 'aws') as OpenJudgement['verdict'];

it.each<[title: string, judgements: readonly OpenJudgement[], left: readonly string[]]>([
  ['nothing', [], []],
  ['the same said twice', [judgement('a', us), judgement('b', us)], ['a']],
  ['another message', [judgement('a', us), judgement('b', rejected('the host is in CN', 'aws') as OpenJudgement['verdict'])], ['a', 'b']],
  ['another value', [judgement('a', us), judgement('b', rejected('the host is in US', 'gcp') as OpenJudgement['verdict'])], ['a', 'b']],
  ['another verdict', [judgement('a', us), judgement('b', undetermined('the host is in US', undefined, 'aws') as OpenJudgement['verdict'])], ['a', 'b']],
  ['another rule', [judgement('a', us), judgement('b', us, other)], ['a', 'b']],
])('%s', (_title, judgements, left) => {
  expect(paths(judgements)).toEqual(left);
});
