import { Handed } from '../../../policies/documents/handed';
import { known, unknown, type Value } from '../../../policies/facts';

const at = (region: string | undefined, account?: string) => ({ region: region === undefined ? unknown('nobody says') : known(region), ...(account !== undefined && { account: known(account) }) });
const plain = (value: Value<unknown> | undefined) => (value?.state === 'known' ? value.value : value?.state);

const handed = new Handed();
handed.add('twice', at('eu-central-1'), () => known('frankfurt'));
handed.add('twice', at('us-east-1'), () => known('virginia'));
handed.add('once', at('us-east-1'), () => known('virginia'));
handed.add('staged', at('eu-west-1', '111122223333'), () => known('test'));
handed.add('staged', at('eu-west-1', '444455556666'), () => known('live'));
handed.add('circle', at(undefined), () => handed.find('circle', at(undefined)) ?? known('never'));

test.each<[string, string, ReturnType<typeof at>, unknown]>([
  ['what the region has', 'twice', at('eu-central-1'), 'frankfurt'],
  ['what no other region has', 'once', at('eu-central-1'), undefined],
  ['one of several, where nobody knows the region', 'twice', at(undefined), 'unknown'],
  ['what the account has', 'staged', at('eu-west-1', '444455556666'), 'live'],
  ['one of several accounts', 'staged', at('eu-west-1'), 'unknown'],
  ['what leads to itself', 'circle', at('eu-west-1'), 'unknown'],
  ['a name that nobody hands over', 'nothing', at('eu-west-1'), undefined],
])('%s', (_, name, reader, expected) => {
  expect(plain(handed.find(name, reader))).toBe(expected);
});

test('a name that is handed over once is found from anywhere, where that is asked for', () => {
  expect(plain(handed.findAnywhere('once', at('eu-central-1')))).toBe('virginia');
  expect(plain(handed.findAnywhere('twice', at('eu-west-1')))).toBeUndefined();
});
