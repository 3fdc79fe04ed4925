import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { Held } from '../../../../policies/documents/files/held';
import { folderOf } from '../../../support/inputs';

const folder = folderOf({ 'a.json': '{"a":1}', 'b.json': '{"b":1}' });
const path = (name: string) => join(folder, name);
const textOf = (held: Held, name: string) => {
  const content = held.read(path(name), name);
  return 'text' in content ? content.text : content.why;
};

describe('texts that are kept', () => {
  test('are the same for everybody who asks', () => {
    const held = new Held();
    expect(held.read(path('a.json'), 'a.json')).toBe(held.read(path('a.json'), 'a.json'));
    writeFileSync(path('a.json'), '{"a":2}');
    expect(textOf(held, 'a.json')).toBe('{"a":1}');
  });

  test('are read again beyond what may be kept', () => {
    const held = new Held(10);
    expect([textOf(held, 'a.json'), textOf(held, 'b.json'), textOf(held, 'b.json')]).toEqual(['{"a":2}', '{"b":1}', '{"b":1}']);
  });

  test('are nothing that can be read when the file has changed meanwhile', () => {
    const held = new Held(10);
    textOf(held, 'a.json');
    textOf(held, 'b.json');
    writeFileSync(path('b.json'), '{"b":2}');
    expect(() => JSON.parse(textOf(held, 'b.json')) as unknown).toThrow(SyntaxError);
  });

  test('say why they are not there', () => {
    expect(textOf(new Held(), 'c.json')).toContain('does not exist');
  });
});
