import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROWS } from './rows';

const TEST = dirname(__dirname);
const source = new Map([...new Set(ROWS.map(({ file }) => file))].map((file) => [file, readFileSync(join(TEST, file), 'utf8')]));

test.each(ROWS.map(({ threat, file, title }) => [threat, file, title]))('%s is answered in %s', (_threat, file, title) => {
  expect(source.get(file)?.includes(title)).toBe(true);
});

test('no threat stands here twice', () => {
  expect(new Set(ROWS.map(({ threat }) => threat)).size).toBe(ROWS.length);
});

test.each([...source.keys()])('%s skips nothing, and every known defect has a name', (file) => {
  const text = source.get(file) ?? '';
  expect(text).not.toMatch(/\b(?:test|it|describe)\.(?:skip|only|todo)\b|\bx(?:test|it|describe)\(/);
  for (const { index } of text.matchAll(/^(?:test|it)\.failing/gm)) expect(text.slice(0, index)).toMatch(/\/\/ Defect: .*\n$/);
});
