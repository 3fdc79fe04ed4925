import { requiredPaths } from '../../../../coverage/cloudformation/required';
import { REQUIRED } from '../../../../policies/signatures/cloudformation/required';

test('what has to be there is what the specification says: node scripts/required.mjs', () => {
  expect([...REQUIRED]).toEqual(requiredPaths());
});
