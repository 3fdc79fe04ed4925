import { parseJson } from '../../../../policies/documents/syntax/json';
import { MOST_BYTES } from '../../../../policies/documents/syntax/limits';

const SAMPLE = JSON.stringify(
  {
    Resources: {
      'Bucket "one"': { Type: 'AWS::S3::Bucket', Properties: { Names: ['a\\', 'b', { c: -1.5e3 }], Empty: {}, None: null } },
      Other: { Type: 'AWS::SNS::Topic', Properties: { Text: 'a: {b} [c], "d" \\" \n', Yes: true, List: [[], [1, [2]]] } },
    },
  },
  null,
  2,
);
const MARKER = 'zq7marker';

const first = (text: string) => {
  const { value, problems } = parseJson(text, 'in.json');
  return { value, ...problems[0] };
};

test.each([
  ['an object', SAMPLE],
  ['a scalar', ' 12 '],
  ['escapes before quotes', String.raw`{"a\\":"b\"","c":"\\\\\""}`],
  ['colons and brackets inside strings', '{"a:b":"[[{{::"}'],
  ['an escaped backslash before u', String.raw`{"a":"\\ue000"}`],
])('reads %s as JSON.parse does', (_, text) => {
  expect(parseJson(text, 'in.json')).toMatchObject({ value: JSON.parse(text), problems: [] });
});

test.each([
  ['nothing', '', 1, 1, 'expected a value'],
  ['a comment', '{\n  // why\n  "a": 1\n}', 2, 3, 'comments are not JSON: remove them'],
  ['a trailing comma', '{"a": 1,\r\n}', 2, 1, 'expected a key in double quotes'],
  ['a second value', '{}\n{}', 2, 1, 'more text after the value'],
  ['a string with a line break', '["\n[[[[', 1, 2, 'a string is not closed'],
  ['a missing bracket', '[1, [2]', 1, 8, 'a list is not closed'],
  ['a duplicate key', '{"a": {"b": 1,\n "c": 2, "b": 3}}', 2, 10, 'duplicate key: keep one of the two'],
  ['a duplicate key by escape', String.raw`{"b": 1, "\u0062": 3}`, 1, 10, 'duplicate key: keep one of the two'],
  ['a duplicate __proto__', '{"__proto__": 1, "__proto__": 3}', 1, 18, 'duplicate key: keep one of the two'],
  ['a duplicate key in a list', '[[{"a": 1, "a": 1}]]', 1, 12, 'duplicate key: keep one of the two'],
  ['a forged mark', '{"a":\n "\uE000x\uE001"}', 2, 3, 'U+E000 and U+E001 are reserved: remove the character'],
  ['a forged mark by escape', '{"a": "\\uE001"}', 1, 8, 'U+E000 and U+E001 are reserved: remove the character'],
  ['nesting', `[\n${'['.repeat(2000)}`, 2, 200, 'nested deeper than 200 levels: flatten the file'],
])('refuses %s, and says where', (_, text, line, column, message) => {
  expect(first(text)).toEqual({ value: undefined, file: 'in.json', line, column, message });
});

test.each(['[', '{"a":', '[{"a":'])('200,000 × %s neither throws nor overflows', (text) => {
  expect(first(text.repeat(200_000))).toMatchObject({ value: undefined, message: expect.stringContaining('nested deeper') });
});

test('nesting is allowed up to the limit', () => {
  expect(first(`${'['.repeat(200)}${']'.repeat(200)}`).message).toBeUndefined();
});

test('JSON cut off anywhere is a problem with a position', () => {
  for (let length = 0; length < SAMPLE.length; length += 7) {
    expect(first(SAMPLE.slice(0, length))).toMatchObject({ value: undefined, line: expect.any(Number), column: expect.any(Number) });
  }
});

test('no message quotes the input', () => {
  const texts = [`{"${MARKER}": 1, "${MARKER}": 2}`, `{"a": ${MARKER}}`, `{"${MARKER}`, `["\\${MARKER}"]`, `[1 "${MARKER}"]`, MARKER, `/*${MARKER}`];
  for (const text of texts) {
    const { message } = first(text);
    expect(message).toEqual(expect.any(String));
    expect(message).not.toContain(MARKER);
  }
});

test('a __proto__ key is a member like any other', () => {
  const { value } = parseJson('{"__proto__": {"polluted": true}}', 'in.json');
  expect(Object.keys(value as object)).toEqual(['__proto__']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('a byte order mark is no part of the text', () => {
  const { value, locate } = parseJson('\uFEFF{"a": 1}', 'in.json');
  expect(value).toEqual({ a: 1 });
  expect(locate(['a'])).toEqual({ line: 1, column: 2 });
});

test('text beyond the size limit is not parsed', () => {
  expect(first(' '.repeat(MOST_BYTES.json + 1))).toMatchObject({ message: 'larger than 512 MB: split the file' });
});

describe('locate', () => {
  const text = '\r\n{\r\n  "a": [\r\n    10, {"b\\"c": "],"}\r\n  ],\r\n  "d": {"e": {}, "f": [ ]}\r\n}';
  const { locate } = parseJson(text, 'in.json');

  test.each([
    [[], 2, 1],
    [['a'], 3, 3],
    [['a', 0], 4, 5],
    [['a', 1], 4, 9],
    [['a', 1, 'b"c'], 4, 10],
    [['d'], 6, 3],
    [['d', 'f'], 6, 18],
  ])('%j is at %d:%d', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });

  test.each([
    ['a missing member', ['d', 'x'], 6, 3],
    ['a member of a scalar', ['a', 0, 'x', 'y'], 4, 5],
    ['an inherited name', ['d', 'constructor'], 6, 3],
    ['an index that is not there', ['d', 'f', 0], 6, 18],
  ])('%s is where its nearest ancestor is', (_, path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });

  test('a file that was not read has no positions', () => {
    expect(parseJson('{', 'in.json').locate([])).toBeUndefined();
  });

  test('every one of 50,000 siblings is found without reading the object again', () => {
    const members = Array.from({ length: 50_000 }, (_, at) => `"k${at}": {"v": ${at}}`);
    const many = parseJson(`{\n${members.join(',\n')}\n}`, 'in.json');
    const lines = members.map((_, at) => many.locate([`k${at}`, 'v'])?.line);
    expect(lines).toEqual(members.map((_, at) => at + 2));
  });
});

describe('positions in a text that is asked for again', () => {
  const text = '{"a":\n{"b": [1,\n2]}}';

  test('are those in the text itself', () => {
    let asked = 0;
    const { locate } = parseJson(text, 'a.json', () => { asked += 1; return text; });
    expect(asked).toBe(0);
    const paths = [['a'], ['a', 'b', 1], []];
    expect(paths.map(locate)).toEqual(paths.map(parseJson(text, 'a.json').locate));
    expect(asked).toBe(1);
  });

  test('of two files are not mixed up', () => {
    const one = parseJson(text, 'a.json', () => text).locate;
    const other = parseJson(`\n\n${text}`, 'b.json', () => `\n\n${text}`).locate;
    expect([one(['a'])?.line, other(['a'])?.line, one(['a'])?.line]).toEqual([1, 3, 1]);
  });
});
