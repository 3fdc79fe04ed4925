import { mark, parseEmbedded } from '../../../policies/documents';

const MARK = mark({ key: 'app#aws_ecr_repository.llm["a"]', attribute: 'repository_url' });

test.each<[string, string, unknown]>([
  ['a tree', '[{"image":"a"}]', [{ image: 'a' }]],
  ['a mark that jsonencode wrote', JSON.stringify({ image: `${MARK}:1` }), { image: `${MARK}:1` }],
  ['a mark that a template wrote', `{"image":"${MARK}:1"}`, { image: `${MARK}:1` }],
  ['a key of the prototype', '{"__proto__":{"image":"a"}}', JSON.parse('{"__proto__":{"image":"a"}}')],
])('%s', (_, text, tree) => { expect(parseEmbedded(text)).toEqual({ state: 'known', value: tree, basis: 'document' }); });

test.each<[string, string]>([
  ['no JSON', '{'],
  ['a forged mark', '{"image":"\\uE000app#x\\nid\\ue001"}'],
  ['too many levels', `${'['.repeat(201)}${']'.repeat(201)}`],
  ['too long a text', `"${'a'.repeat(1_000_000)}"`],
])('%s is not read', (_, text) => { expect(parseEmbedded(text).state).toBe('unknown'); });
