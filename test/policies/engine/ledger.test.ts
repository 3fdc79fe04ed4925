import { granted, Ledger, proven } from '../../../policies/engine';
import { rules } from '../../../policies/rules';
import { resource } from '../collectors/given';

const [rule] = rules;
if (rule === undefined) throw new Error('there is no rule');

test.each([
  ['a proof', proven(), 'document', '1 rule holds'],
  ['an assumption', proven('assumed'), 'assumed', '1 rule holds, resting on what is assumed'],
  ['a note', granted('the state is kept somewhere'), 'assumed', '1 rule holds, resting on what is assumed: the state is kept somewhere'],
] as const)('%s is in the ledger', (_title, verdict, basis, because) => {
  const subject = resource('terraform', {});
  const ledger = new Ledger([subject]);
  ledger.note(subject, rule, verdict);
  expect(ledger.entries([], [], 'error')).toMatchObject([{ verdict: 'proven', basis, because }]);
});
