import fc from 'fast-check';
import { type Hcl, loadHcl, readTerraform } from '../../../../policies/documents/terraform';

let hcl: Hcl;
beforeAll(async () => { hcl = await loadHcl(); });

const WORDS = ['resource', '"aws_x"', '"y"', '{', '}', '[', ']', '(', ')', '=', '\n', '"', '${', '%{', 'if', 'endif', '<<EOT\n', 'EOT', 'var.a', 'local.a', 'for', 'in', ':', '?', '...', 'dynamic', 'count', 'for_each', 'each.key', 'module', '\\', '\u0000', '\uE000', '🙂', '__proto__', 'locals', 'provider', '1', ',', '.', '*', '"a"', 'content'];

/** Everything a consumer would look at. */
function exhaust(path: string, text: string): void {
  const { documents } = readTerraform([{ path, text }], { hcl });
  for (const document of documents) {
    for (const { body, at, region } of document.resources) {
      expect(region.state).toBeDefined();
      for (const [key, node] of Object.entries(body as object)) {
        expect(document.resolve(node).state).toBeDefined();
        document.locate([...at, key, 0, 'x']);
      }
    }
  }
}

test('no sequence of HCL tokens makes the reader throw', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => exhaust('main.tf', words.join(' '))), { numRuns: 400 });
});

test('no body of arguments and expressions makes the reader throw', () => {
  const expression = fc.array(fc.constantFrom(...WORDS.slice(3)), { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(fc.property(expression, expression, (a, b) => exhaust('main.tf', `locals {\n  a = ${a}\n}\nresource "aws_x" "y" {\n  for_each = ${b}\n  v = local.a\n}\n`)), { numRuns: 400 });
});

test('no JSON value makes the reader throw', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('${', '${a.b}', '${f(x)}', '${each.key}', '%{if x}', '$${'));
  const tree = fc.letrec((tie) => ({ any: fc.oneof({ maxDepth: 4 }, text, fc.integer(), fc.constant(null), fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('resource', 'aws_x', 'y', '//', 'dynamic', 'content', 'for_each', 'count', 'provider', 'module', 'source', 'locals', 'terraform', '__proto__', 'required_providers', 'variable', 'default', 'validation', 'providers'), tie('any'), { maxKeys: 4 })) })).any;
  fc.assert(fc.property(tree, fc.constantFrom('resource', 'provider', 'module', 'terraform', 'variable', 'locals', 'check', 'data', 'output'), (value, kind) => exhaust('main.tf.json', JSON.stringify({ [kind]: value, resource: { aws_x: { y: value } } }))), { numRuns: 600 });
});

test('a template nested a thousand deep ends', () => {
  exhaust('main.tf', `locals {\n  a = ${'"${'.repeat(1_000)}1${'}"'.repeat(1_000)}\n}\n`);
  exhaust('main.tf.json', JSON.stringify({ resource: { aws_x: { y: { v: `${'${"'.repeat(1_000)}1${'"}'.repeat(1_000)}` } } } }));
});

test('messages never hold what a broken file holds', () => {
  const { problems } = readTerraform([{ path: 'main.tf', text: 'password = "hunter2" "hunter2" {\n' }], { hcl });
  expect(problems).toHaveLength(1);
  expect(JSON.stringify(problems)).not.toContain('hunter2');
});
