import { all, alternatives, atBest, known, mapValue, MOST_ALTERNATIVES, oneOf, then, unknown, weaker } from '../../../policies/facts';

const either = oneOf([{ value: known('a'), when: 'P is true' }, { value: known('b'), when: 'P is false' }]);

test.each([
  ['document', 'catalog', 'catalog'],
  ['assumed', 'document', 'assumed'],
  ['flag', 'declared', 'flag'],
] as const)('%s and %s rest on %s', (a, b, expected) => {
  expect(weaker(a, b)).toBe(expected);
});

test('a conclusion from an assumption is an assumption', () => {
  expect(then(known(1, 'assumed'), (n) => known(n + 1, 'document'))).toEqual(known(2, 'assumed'));
  expect(mapValue(atBest(known(1), 'flag'), String)).toEqual(known('1', 'flag'));
});

test('alternatives carry their conditions through, and unknown ones stay unknown', () => {
  const result = then(either, (text) => (text === 'a' ? known(1) : unknown('no b')));
  expect(alternatives(result)).toEqual([{ value: known(1), when: 'P is true' }, { value: unknown('no b'), when: 'P is false' }]);
});

test('combinations that contradict themselves are dropped', () => {
  expect(alternatives(all([either, either])).map(({ value }) => (value.state === 'known' ? value.value.join('') : ''))).toEqual(['aa', 'bb']);
});

test('the same choice made twice is no contradiction, and two choices are independent', () => {
  const other = oneOf([{ value: known('x'), when: 'Env is dev' }, { value: known('y'), when: 'Env is prod' }]);
  expect(alternatives(all([other, other]))).toHaveLength(2);
  expect(alternatives(all([either, other]))).toHaveLength(4);
});

test('one unknown makes the list unknown', () => {
  expect(all([known(1), unknown('why')])).toEqual(unknown('why'));
});

test(`more than ${MOST_ALTERNATIVES} alternatives are unknown`, () => {
  const many = Array.from({ length: MOST_ALTERNATIVES + 1 }, (_, at) => ({ value: known(at), when: `${at}` }));
  expect(oneOf(many).state).toBe('unknown');
  expect(oneOf(many.slice(1)).state).toBe('oneOf');
});

test('a value under one condition keeps it', () => {
  const conditional = { state: 'oneOf', alternatives: [{ value: known('eu-west-1'), when: 'Prod is true' }] } as const;
  expect(mapValue(conditional, (code) => code.toUpperCase())).toEqual({ state: 'oneOf', alternatives: [{ value: known('EU-WEST-1'), when: 'Prod is true' }] });
});
