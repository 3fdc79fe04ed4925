import fc from 'fast-check';
import { RUNS, some, templateOf, text, verdictsOf } from './given';
import { fileOf, FORMATS, reordered, way } from './writing';

/** How a template is written changes nothing of what is said about it. */
describe('the same verdicts', () => {
  test('whatever the order of keys', async () => {
    await fc.assert(fc.asyncProperty(some, fc.nat(), async (parts, seed) => {
      const tree = templateOf(parts);
      expect(await verdictsOf(fileOf(reordered(tree, seed), 'json'))).toEqual(await verdictsOf(fileOf(tree, 'json')));
    }), RUNS);
  });

  test.each(FORMATS.slice(1))('in %s as in JSON', async (format) => {
    await fc.assert(fc.asyncProperty(some, fc.array(way, { minLength: 6, maxLength: 6 }), async (parts, ways) => {
      const tree = templateOf(parts, (one, at) => text(one, ways[at]));
      expect(await verdictsOf(fileOf(tree, format))).toEqual(await verdictsOf(fileOf(tree, 'json')));
    }), RUNS);
  });

  test('wherever the file is', async () => {
    await fc.assert(fc.asyncProperty(some, fc.array(way, { minLength: 6, maxLength: 6 }), fc.constantFrom('a/b-c/stack', 'a|b/stack', 'a:b/stack', 'us-east-1/arn:aws:s3:::x/stack'), async (parts, ways, name) => {
      const tree = templateOf(parts, (one, at) => text(one, ways[at]));
      expect(await verdictsOf(fileOf(tree, 'json', name))).toEqual(await verdictsOf(fileOf(tree, 'json')));
    }), { ...RUNS, numRuns: 4 * RUNS.numRuns });
  });

  test('whatever intrinsic a text is written with', async () => {
    await fc.assert(fc.asyncProperty(some, fc.array(way, { minLength: 6, maxLength: 6 }), async (parts, ways) => {
      const tree = templateOf(parts, (one, at) => text(one, ways[at]));
      expect(await verdictsOf(fileOf(tree, 'json'))).toEqual(await verdictsOf(fileOf(templateOf(parts), 'json')));
    }), { ...RUNS, numRuns: 4 * RUNS.numRuns });
  });
});
