import { MOST_BYTES } from '../../../../policies/documents/syntax/limits';
import { parseYaml } from '../../../../policies/documents/syntax/yaml';

const MARKER = 'zq7marker';
const parse = (text: string, tags: 'cloudformation' | 'none' = 'cloudformation') => parseYaml(text, 'in.yaml', { tags });
const values = (text: string) => {
  const { documents, problems } = parse(text);
  expect(problems).toEqual([]);
  return documents.map(({ value }) => value);
};

test.each([
  ['booleans of YAML 1.1', '[yes, NO, on, Off, true]', [true, false, true, false, true]],
  ['letters that are no booleans', '[y, N]', ['y', 'N']],
  ['dates as text', '[2010-09-09, 2010-09-09T10:00:00Z]', ['2010-09-09', '2010-09-09T10:00:00Z']],
  ['base-60 numbers as text', '[22:22, 1:30.5]', ['22:22', '1:30.5']],
  ['an account number that begins with zero as text', '[012345678901, 123456789012]', ['012345678901', 123456789012]],
  ['octal, hexadecimal and grouped numbers', '[0777, 0x1F, 1_000]', [511, 31, 1000]],
  ['nothing', '[null, ~, "", ]', [null, null, '']],
  ['keys as they are written', '{012: a, yes: b, 1.50: c, "": d}', { '012': 'a', yes: 'b', '1.50': 'c', '': 'd' }],
  ['tags of YAML itself', '[!!str 5, !!int "7", ! 12, !!seq [], !!map {}]', ['5', 7, '12', [], {}]],
  ['block text', 'a: |\n  [[[{{{\n  - - -\n', { a: '[[[{{{\n- - -\n' }],
  ['a YAML 1.2 directive, which changes nothing', '%YAML 1.2\n---\n[yes]', [true]],
  ['template actions in quotes', 'a: "{{ inputs.x }}"', { a: '{{ inputs.x }}' }],
])('reads %s', (_, text, value) => {
  expect(values(text)).toEqual([value]);
});

test.each([
  ['!Ref X', { Ref: 'X' }],
  ['!Condition X', { Condition: 'X' }],
  ['!Sub "${A}"', { 'Fn::Sub': '${A}' }],
  ['!GetAtt A.B.C', { 'Fn::GetAtt': ['A', 'B.C'] }],
  ['!GetAtt [A, !Ref B]', { 'Fn::GetAtt': ['A', { Ref: 'B' }] }],
  ['!If [X, !Join ["", [a, !Ref Y]], !Base64 {Ref: Z}]', { 'Fn::If': ['X', { 'Fn::Join': ['', ['a', { Ref: 'Y' }]] }, { 'Fn::Base64': { Ref: 'Z' } }] }],
  ['!Transform {Name: N}', { 'Fn::Transform': { Name: 'N' } }],
  ['!GetAZs ""', { 'Fn::GetAZs': '' }],
  ['!Sub 12', { 'Fn::Sub': '12' }],
])('the short form %s becomes its long form', (text, value) => {
  expect(values(text)).toEqual([value]);
});

test.each([
  ['an alias', 'a: &x {k: 1}\nb: *x', { a: { k: 1 }, b: { k: 1 } }],
  ['its own members before merged ones', 'a: &x {k: 1, j: 2}\nb: {k: 3, <<: *x}', { a: { k: 1, j: 2 }, b: { k: 3, j: 2 } }],
  ['earlier sources before later ones', 'a: {<<: [{k: 1}, {k: 2, j: 3}]}', { a: { k: 1, j: 3 } }],
  ['a quoted merge key as a key', '{"<<": 1}', { '<<': 1 }],
  ['an anchor that is set again', 'a: &x 1\nb: *x\nc: &x 2\nd: *x', { a: 1, b: 1, c: 2, d: 2 }],
])('merges and aliases: %s', (_, text, value) => {
  expect(values(text)).toEqual([value]);
});

test.each([
  ['an unknown tag', 'a: !Foo x', 1, 9],
  ['a binary', 'a: !!binary aGk=', 1, 13],
  ['a tag that does not fit', 'a: !!int x', 1, 10],
  ['a duplicate key', 'a: 1\r\nb:\r\n  c: 1\r\n  c: 2\r\n', 4, 3],
  ['a duplicate key in another quote', '{a: 1, "a": 2}', 1, 8],
  ['a duplicate __proto__', '__proto__: 1\n__proto__: 2', 2, 1],
  ['a key that is a list', '[a, b]: c', 1, 1],
  ['an alias without an anchor', 'a: *x', 1, 4],
  ['an alias to an anchor of another document', '&x a\n---\n*x', 3, 1],
  ['an alias inside its anchor', 'a: &x [*x]', 1, 8],
  ['a merge of no mapping', '<<: 1', 1, 1],
  ['a forged mark', 'a:\n  "\uE000"', 2, 4],
  ['a forged mark by escape', 'a:\n  "\\uE001"', 2, 3],
  ['a forged mark in a key', '"\\uE001": a', 1, 1],
  ['a tab', 'a:\n\tb: 1', 2, 1],
  ['a bracket that is not closed', 'a: [1,\n 2', 2, 3],
  ['a template action', 'a: 1\nb: {{ .Values.b }}', 2, 4],
  ['a template block', '{{- if .Values.a }}\na: 1\n{{- end }}', 1, 1],
])('refuses %s, and says where', (_, text, line, column) => {
  const { documents, problems } = parse(text);
  expect(problems).toEqual([{ file: 'in.yaml', line, column, message: expect.stringMatching(/^[a-zU][^\n]+$/) }]);
  expect(documents.at(-1)).toMatchObject({ value: undefined });
});

test('a short form is an unknown tag where no tags are used', () => {
  expect(parse('a: !Ref x', 'none').problems).toHaveLength(1);
});

test.each(['[', '{', '- ', '? ', '[a: ', '- ? ', '{a: [', 'a: ', ': '])('2 kB and 200,000 × %j neither throw nor overflow', (part) => {
  for (const times of [2_000 / part.length, 200_000]) {
    expect(parse(part.repeat(times)).problems).toEqual([expect.objectContaining({ message: expect.stringContaining('nested deeper than 200 levels') })]);
  }
});

test.each([
  ['brackets', `${'['.repeat(200)}${']'.repeat(200)}`, 0],
  ['one bracket more', `${'['.repeat(201)}${']'.repeat(201)}`, 1],
  ['aliases in aliases', Array.from({ length: 9 }, (_, at) => `a${at}: &a${at} ${'['.repeat(30)}${at === 0 ? '' : `*a${at - 1}`}${']'.repeat(30)}`).join('\n'), 1],
])('nesting is measured through %s', (_, text, problems) => {
  expect(parse(text).problems).toHaveLength(problems);
});

test('a bomb of aliases is not unpacked', () => {
  const lines = Array.from({ length: 9 }, (_, at) => `a${at}: &a${at} [${Array(9).fill(at === 0 ? 'lol' : `*a${at - 1}`).join(', ')}]`);
  expect(parse(lines.join('\n')).problems).toEqual([expect.objectContaining({ message: 'more than 100 aliases: write the values out' })]);
});

test('a hundred aliases are followed, one more is not', () => {
  const text = (aliases: number) => `a: &a 1\nb: [${Array(aliases).fill('*a').join(', ')}]`;
  expect(parse(text(100)).problems).toEqual([]);
  expect(parse(text(101)).problems).toHaveLength(1);
});

test('keys of the prototype are members like any other', () => {
  const [value] = values('__proto__: {polluted: true}\nconstructor: 1\nb: {<<: {__proto__: 2}}') as [Record<string, object>];
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'b']);
  expect(Object.getPrototypeOf(value['b'])).toBe(Object.prototype);
  expect(Object.keys(value['b'] ?? {})).toEqual(['__proto__']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('a broken document does not hide the others', () => {
  const { documents, problems } = parse('a: 1\n---\nb: !Foo 1\n---\n---\nc: 2\n');
  expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, undefined, null, { c: 2 }]);
  expect(problems).toEqual([expect.objectContaining({ line: 3, column: 9 })]);
});

test('10,000 documents are read, each with its position in the file', () => {
  const { documents, problems } = parse(Array.from({ length: 10_000 }, (_, at) => `a: ${at}\n`).join('---\n'));
  expect(problems).toEqual([]);
  expect(documents).toHaveLength(10_000);
  expect(documents.at(-1)?.locate(['a'])).toEqual({ line: 19_999, column: 1 });
});

test('YAML cut off anywhere does not throw', () => {
  const sample = 'a: &x {k: "v\\n", l: [1, !Ref b]}\nc: |-\n  text\n? d\n: *x\n<<: *x\n---\n- "e"\n- - \'f\'\n';
  for (let length = 0; length <= sample.length; length++) {
    for (const { value, problems } of parse(sample.slice(0, length)).documents) expect(value === undefined).toBe(problems.length > 0);
  }
});

test('no message quotes the input', () => {
  const texts = [`a: !${MARKER} 1`, `${MARKER}: 1\n${MARKER}: 2`, `*${MARKER}`, `%${MARKER}\n---\n"`, `["${MARKER}`, `"\\${MARKER}"`, `a: b: ${MARKER}`, `a: '${MARKER}' ${MARKER}`, `{{ ${MARKER} }}`];
  for (const text of texts) {
    const { problems } = parse(text);
    expect(problems).not.toEqual([]);
    expect(JSON.stringify(problems)).not.toContain(MARKER);
  }
});

test('text beyond the size limit is not parsed', () => {
  expect(parse(' '.repeat(MOST_BYTES.yaml + 1)).problems).toEqual([{ file: 'in.yaml', message: 'larger than 10 MB: split the file' }]);
});

test.each([
  [['a', 'k'], 2, 11],
  [['b'], 3, 1],
  [['b', 'k'], 2, 11],
  [['c', 'k'], 2, 11],
  [['c', 'own'], 4, 15],
  [['d', 0], 6, 5],
  [['d', 1, 'Fn::Sub'], 7, 10],
  [['d', 1, 'Fn::Sub', 0], 7, 11],
  [['e', 'Fn::GetAtt', 0], 8, 1],
  [['e', 'missing'], 8, 1],
  [[], 2, 1],
])('locates %j at %d:%d, byte order mark and CRLF or not', (path, line, column) => {
  const text = '---\na:   &x { k: 1 }\nb: *x\nc: { <<: *x,  own: 1 }\nd:\n  - one\n  - !Sub [two, {}]\ne: !GetAtt A.B\n';
  for (const variant of [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n')]) {
    expect(parse(variant).documents[0]?.locate(path)).toEqual({ line, column });
  }
});

describe('the core schema of YAML 1.2', () => {
  test.each([['NO', 'NO'], ['yes', 'yes'], ['on', 'on'], ['true', true], ['22:22', '22:22'], ['2027-03-31', '2027-03-31'], ['012', 12], ['0o12', 10], ['~', null]])('reads %s', (text, value) => {
    expect(parseYaml(`a: ${text}`, 'in.yaml', { tags: 'none', schema: 'core' }).documents[0]?.value).toEqual({ a: value });
  });

  test.each(['a: 1\na: 2', 'a: !Ref x', 'a: !!timestamp 2027-03-31'])('refuses %j as the other does', (text) => {
    expect(parseYaml(text, 'in.yaml', { tags: 'none', schema: 'core' }).problems).toHaveLength(1);
  });
});
