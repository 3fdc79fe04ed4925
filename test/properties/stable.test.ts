import fc from 'fast-check';
import { check } from '../../policies';
import { everyOutput, folderOf, judge } from '../support/inputs';
import { TODAY } from '../support/policies';
import { PIECES, RUNS, some, templateOf, verdictsOf, type Chosen } from './given';

const COMPLIANT: readonly Chosen[] = PIECES.filter(({ type }) => type !== 'AWS::Bedrock::Agent').map((piece) => ({ piece, region: 'eu-west-3' }));

/** Templates with resources of their own, by name of the file; the others name what the first exports and has a name for. */
const files = fc.array(some, { minLength: 2, maxLength: 4 }).map((stacks) => Object.fromEntries(stacks.map((parts, at) => [`stack-${at}.json`, at === 0 ? giving(parts) : taking(parts)])));

function giving(parts: readonly Chosen[]): object {
  const { Resources, ...rest } = templateOf(parts);
  return { ...rest, Resources: { ...(Resources as object), Named: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'named-by-all' } } }, Outputs: { Logs: { Value: { Ref: 'Logs' }, Export: { Name: 'logs-of-all' } } } };
}

function taking(parts: readonly Chosen[]): object {
  const { Resources, ...rest } = templateOf(parts);
  const trail = (bucket: unknown) => ({ Type: 'AWS::CloudTrail::Trail', Properties: { IsLogging: true, S3BucketName: bucket } });
  return { ...rest, Resources: { ...(Resources as object), Imports: trail({ 'Fn::ImportValue': 'logs-of-all' }), Names: trail('named-by-all') } };
}

describe('verdicts', () => {
  test('stay as they are beside a compliant resource that is nobody’s business', async () => {
    await fc.assert(fc.asyncProperty(some, fc.constantFrom(...COMPLIANT), async (parts, more) => {
      const before = await verdictsOf({ 'stack.json': templateOf(parts) });
      const beside = await verdictsOf({ 'stack.json': templateOf([...parts, more]) });
      expect(beside.filter((line) => !line.includes(`R${parts.length} `))).toEqual(before);
    }), RUNS);
  });

  test('stay as they are beside another file', async () => {
    await fc.assert(fc.asyncProperty(some, fc.constantFrom(...COMPLIANT), async (parts, more) => {
      const alone = await judge({ 'stack.json': templateOf(parts) });
      const beside = await judge({ 'stack.json': templateOf(parts), 'other.json': templateOf([more]) });
      expect(beside.findings.filter(({ source }) => source.file === 'stack.json')).toEqual(alone.findings);
    }), RUNS);
  });

  test('are the same bytes on every run', async () => {
    await fc.assert(fc.asyncProperty(files, async (stacks) => {
      expect(everyOutput(await judge(stacks))).toBe(everyOutput(await judge(stacks)));
    }), { ...RUNS, numRuns: 30 });
  });

  test('do not depend on the order of inputs', async () => {
    await fc.assert(fc.asyncProperty(files, fc.nat(), async (stacks, turn) => {
      const cwd = folderOf(stacks);
      const names = Object.keys(stacks);
      const at = turn % names.length;
      const judged = async (inputs: readonly string[]) => {
        const { findings, ledger, summary } = await check(inputs, { profile: 'eu-residency' }, { now: TODAY, region: 'eu-central-1', cwd });
        return { summary, findings: lines(findings), ledger: lines(ledger) };
      };
      const expected = await judged(names);
      expect(await judged([...names.slice(at), ...names.slice(0, at)].reverse())).toEqual(expected);
      expect(await judged(['.'])).toEqual(expected);
    }), RUNS);
  });
});

const lines = (list: readonly object[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort();
