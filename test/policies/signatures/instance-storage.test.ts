import { takesCustomerKey } from '../../../constructs/aws/instance-storage';
import { TAKES_KEY } from '../../../policies/signatures/instance-storage';

const asked = (type: string) => 'matches' in TAKES_KEY && TAKES_KEY.matches.test(type);

const WITHOUT = ['c5', 'c6i', 'c6in', 'c7g', 'm5', 'm6g', 'm7i', 'r6i', 'r7g', 't2', 'g5g', 'inf1', 'inf2', 'p2', 'p3'];
const WITH = ['c5d', 'c6gd', 'c6id', 'm5d', 'm5dn', 'm6idn', 'r5d', 'r7gd', 'g4dn', 'g5', 'g6', 'g6e', 'gr6', 'g7e', 'p3dn', 'p4d', 'p4de', 'p5', 'p5e', 'p5en', 'p6-b200', 'trn1', 'trn1n', 'trn2', 'i3en', 'x2idn', 'dl1'];

test.each(WITHOUT)('%s is asked for a key, and the construct gives one', (family) => { expect([asked(`ml.${family}.xlarge`), takesCustomerKey(`ml.${family}.xlarge`)]).toEqual([true, true]); });
test.each(WITH)('%s can have none', (family) => { expect([asked(`ml.${family}.xlarge`), takesCustomerKey(`ml.${family}.xlarge`)]).toEqual([false, false]); });
