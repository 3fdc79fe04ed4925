import { type Hcl, HclFault, loadHcl, trusted } from '../../../../policies/documents/syntax/hcl';
import type { Expression } from '../../../../policies/documents/syntax/hcl-expression';

let hcl: Hcl;
beforeAll(async () => { hcl = await loadHcl(); });

/** An expression as text with every grouping written out, so that a table can show how it was understood. */
function shown(node: Expression): string {
  switch (node.kind) {
    case 'literal': return JSON.stringify(node.value);
    case 'template': return `<${node.parts.map(shown).join(' ')}>`;
    case 'reference': return [node.root, ...node.steps.map(shown)].join('/');
    case 'index': return `${shown(node.of)}/${shown(node.key)}`;
    case 'splat': return `${shown(node.of)}/*${node.steps.map((step) => `/${shown(step)}`).join('')}`;
    case 'call': return `${node.name}(${node.args.map(shown).join(', ')}${node.spread ? '...' : ''})`;
    case 'conditional': return `(${shown(node.condition)} ? ${shown(node.then)} : ${shown(node.otherwise)})`;
    case 'unary': return `(${node.operator}${shown(node.operand)})`;
    case 'binary': return `(${shown(node.left)} ${node.operator} ${shown(node.right)})`;
    case 'list': return `[${node.items.map(shown).join(', ')}]`;
    case 'object': return `{${node.items.map(({ key, value }) => `${shown(key)}: ${shown(value)}`).join(', ')}}`;
    case 'for': return `for(${node.keyName ?? ''} ${node.valueName} in ${shown(node.of)}: ${node.key ? `${shown(node.key)} => ` : ''}${shown(node.result)}${node.grouped ? '...' : ''}${node.condition ? ` if ${shown(node.condition)}` : ''})`;
    case 'unreadable': return `?${node.because}`;
  }
}

const expression = (text: string): string => shown(hcl.parseFile(`x = ${text}\n`).attributes[0]!.value);

test.each([
  ['1.5', '1.5'],
  ['"a"', '"a"'],
  ['""', '""'],
  ['null', 'null'],
  ['"  a ${b}  c "', '<"  a " b "  c ">'],
  ['"${b}"', 'b'],
  ['"$${b}"', '"${b}"'],
  ['"%%{b}"', '"%{b}"'],
  ['"\\n\\t\\"\\\\ \\u00e9 \\U0001F600"', JSON.stringify('\n\t"\\ é 😀')],
  ['"${~ a ~}  b"', '<a "b">'],
  ['a.b[0]["c"].*.d', 'a/"b"/0/"c"/*/"d"'],
  ['a.0.b', 'a/0/"b"'],
  ['a[*].b[1]', 'a/*/"b"/1'],
  ['f(a)[0].b', 'f(a)/0/"b"'],
  ['f(a, b...)', 'f(a, b...)'],
  ['provider::aws::f(a)', 'provider::aws::f(a)'],
  ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
  ['a ? b : (c ? d : e) ? f : g', '(a ? b : ((c ? d : e) ? f : g))'],
  ['(a ? b : c) ? d : e', '((a ? b : c) ? d : e)'],
  ['a ? b : c ? d : e ? f : g', '(a ? b : (c ? d : (e ? f : g)))'],
  ['a || b && c == d', '(a || (b && (c == d)))'],
  ['(a + b) * c.d', '((a + b) * c/"d")'],
  ['(a.b).c', 'a/"b"/"c"'],
  ['-a + !b', '((-a) + (!b))'],
  ['{ a = 1, (b) = 2, "c-${d}" : 3 }', '{"a": 1, b: 2, <"c-" d>: 3}'],
  ['[for v in a : v.b if v.c]', 'for( v in a: v/"b" if v/"c")'],
  ['{ for k, v in a : k => v... }', 'for(k v in a: k => v...)'],
  ['<<EOT\n  a ${b}\n\\n $${c}\nEOT', '<"  a " b "\\n\\\\n ${c}\\n">'],
  ['<<-EOT\n    a\n      b ${c}\n    EOT', '<"a\\n  b " c "\\n">'],
  ['"%{ if a }b%{ else }c%{ endif }"', '(a ? "b" : "c")'],
  ['"x%{ if a }${b}%{ endif }"', '<"x" (a ? b : "")>'],
  ['"%{ for v in a }${v}%{ endfor }"', '?a loop in a template is not evaluated'],
  ['9007199254740993', '?a number too large to hold exactly'],
])('%s is read as %s', (text, expected) => {
  expect(expression(text)).toBe(expected);
});

test.each([
  ['${var.a}', 'var/"a"'],
  ['arn:${a}:"${b["c"]}"\n\\n', '<"arn:" a ":\\"" b/"c" "\\"\\n\\\\n">'],
  ['$${a}', '"${a}"'],
  ['${join(",", [for k in x : "${k}-y"])}', 'join(",", for( k in x: <k "-y">))'],
  ['  TEMPLATE ${a}', '<"  TEMPLATE " a>'],
  ['${', '?the expression does not parse'],
  ['${a} ${', '?the expression does not parse'],
  ['a\nTEMPLATE\nb = "${c}"', '<"a\\nTEMPLATE\\nb = \\"" c "\\"">'],
])('the JSON string %j is read as %s', (text, expected) => {
  expect(shown(hcl.parseTemplate(text))).toBe(expected);
});

test('blocks keep labels, nesting and order', () => {
  const { blocks } = hcl.parseFile('# note\nresource "a" "b" {\n  /* x */ c = 1\n  d {\n    e = 2\n  }\n  d {}\n}\n');
  expect(blocks).toMatchObject([{ type: 'resource', labels: ['a', 'b'], at: 7, body: { attributes: [{ name: 'c' }], blocks: [{ type: 'd', body: { attributes: [{ name: 'e' }] } }, { type: 'd' }] } }]);
});

test('a name such as __proto__ is an argument like any other', () => {
  expect(hcl.parseFile('__proto__ = 1\n').attributes.map(({ name }) => name)).toEqual(['__proto__']);
});

test.each([
  ['an argument twice', 'a {\n  b = 1\n  b = 2\n}\n', 14],
  ['an argument and a block of one name', 'b = 1\nb {}\n', 6],
  ['a missing value', 'a = 1\nb = \n', 9],
  ['an unterminated string', 'a = "x\n', undefined],
  ['an unterminated heredoc', 'a = <<EOT\nabc', undefined],
  ['a NUL byte', 'a = "\0"', 5],
  ['a forged mark', 'a = "\uE000"', 5],
  ['a forged mark as an escape', 'a = "\\uE000"', 5],
  ['200,000 open brackets', `a = ${'['.repeat(200_000)}`, undefined],
  ['brackets that close, but too many', `a = ${'['.repeat(2_000)}${']'.repeat(2_000)}`, undefined],
  ['more than 2 MB', `# ${'x'.repeat(2_000_000)}`, 0],
])('%s is a fault', (_, text, offset) => {
  let fault: unknown;
  try {
    hcl.parseFile(text);
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(HclFault);
  if (offset !== undefined) expect((fault as HclFault).offset).toBe(offset);
});

test('brackets nested 150 deep are read', () => {
  expect(expression(`${'['.repeat(150)}${']'.repeat(150)}`)).toHaveLength(300);
});

test('the parser is of use after a fault', () => {
  expect(() => hcl.parseFile('a = [')).toThrow(HclFault);
  expect(expression('1')).toBe('1');
});

test('a grammar of other bytes is refused', () => {
  expect(() => trusted(Buffer.from('\0asm'))).toThrow(/^the HCL grammar has digest sha256:[0-9a-f]{64}, not sha256:[0-9a-f]{64}: install freehold again$/);
});

describe('a large file', () => {
  const block = (index: number): string => `b "n${index}" {\n  a = <<EOT\n}\n${'x'.repeat(80)}\nEOT\n}\n`;
  const text = Array.from({ length: 5_000 }, (_, index) => block(index)).join('');

  test('is read whole, with offsets into the whole', () => {
    const { blocks } = hcl.parseFile(text);
    expect(blocks).toHaveLength(5_000);
    expect(blocks.every(({ at, labels: [label] }) => text.startsWith(`b "${label}"`, at))).toBe(true);
  });

  test('with an error late in it says where', () => {
    expect(() => hcl.parseFile(`${text}b {\n  c = \n}\n`)).toThrow(expect.objectContaining({ offset: text.length + 6 }) as Error);
  });
});
