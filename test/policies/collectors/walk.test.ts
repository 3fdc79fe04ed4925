import { look, lookBelow } from '../../../policies/collectors/walk';
import { known, unknown } from '../../../policies/facts';
import { Answer, resource, shown } from './given';

const task = (definitions: unknown) => resource('aws_ecs_task_definition', { container_definitions: definitions });
const found = (body: unknown, path: string) => look(task(body), path).found.map(({ value, path: at }) => `${at}: ${shown(value)}`);
const IMAGE = 'container_definitions<json>[].image';

test.each<[string, unknown, string[]]>([
  ['JSON in a text', '[{"image":"a"},{"image":"b"}]', ['container_definitions[0].image: a', 'container_definitions[1].image: b']],
  ['keys in any case', '[{"Image":"a"}]', ['container_definitions[0].Image: a']],
  ['a tree where a text is expected', [{ image: 'a' }], ['container_definitions[0].image: a']],
  ['a text that is no JSON', '[', ['container_definitions: ?']],
  ['a text that cannot be told', new Answer(unknown('x')), ['container_definitions: ?']],
  ['nothing', undefined, []],
])('%s', (_, body, expected) => { expect(found(body, IMAGE)).toEqual(expected); });

test('what is inside of an assumed text is assumed', () => {
  expect(look(task(new Answer(known('[{"image":"a"}]', 'assumed'))), IMAGE).found[0]?.value).toEqual(known('a', 'assumed'));
});

test('looks on from what was found', () => {
  const [container] = look(task('[{"command":["a","b"]}]'), 'container_definitions<json>[]').found;
  expect(container && lookBelow(task(''), container, 'command[]').found.map(({ path }) => path)).toEqual(['container_definitions[0].command[0]', 'container_definitions[0].command[1]']);
});
