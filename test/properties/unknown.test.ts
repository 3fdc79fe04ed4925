import fc from 'fast-check';
import { judge } from '../support/inputs';
import { chosen, PIECES, RUNS, templateOf, text, type Chosen } from './given';
import { way } from './writing';

/** Values that nobody knows before deployment, and what a template needs beside them. */
const UNKNOWN: readonly (readonly [name: string, node: unknown])[] = [
  ['a parameter without default', { Ref: 'Open' }],
  ['a parameter inside a text', { 'Fn::Sub': '${Open}' }],
  ['a parameter joined from nothing else', { 'Fn::Join': ['', [{ Ref: 'Open' }, '']] }],
  ['a parameter of the parameter store', { Ref: 'Stored' }],
  ['a parameter that is not shown', { Ref: 'Hidden' }],
  ['a dynamic reference', '{{resolve:ssm:/place/of/it}}'],
  ['an import from elsewhere', { 'Fn::ImportValue': 'elsewhere' }],
  ['a row that the mapping lacks', { 'Fn::FindInMap': ['Places', { Ref: 'Open' }, 'place'] }],
  ['a function that nobody knows', { 'Fn::Elsewhere': 'x' }],
  ['a resource that is not declared', { Ref: 'Nothing' }],
  ['the name of the stack', { Ref: 'AWS::StackName' }],
  ['the account', { Ref: 'AWS::AccountId' }],
];
const DECLARED = {
  Parameters: { Open: { Type: 'String' }, Stored: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/place' }, Hidden: { Type: 'String', NoEcho: true, Default: 'eu-central-1' } },
  Mappings: { Places: { here: { place: 'eu-central-1' } } },
};

const inside: fc.Arbitrary<Chosen> = chosen.map(({ piece }) => ({ piece, region: 'eu-west-3' }));
const unknown = fc.constantFrom(...UNKNOWN);

/** How the resource stands and what the rule says of it. */
async function outcome(decided: Chosen, node: unknown): Promise<{ readonly ledger: string | undefined; readonly verdicts: readonly string[] }> {
  const { ledger, findings } = await judge({ 'stack.json': templateOf([decided], () => node, DECLARED) });
  const own = findings.filter(({ rule, source }) => source.resource === 'R0' && rule === decided.piece.rule);
  return { ledger: ledger.find(({ resource }) => resource === 'R0')?.verdict, verdicts: own.map(({ verdict }) => verdict) };
}

describe('a place that nobody knows', () => {
  test.each(PIECES.map((piece) => [`${piece.rule} of ${piece.type}`, piece] as const))('%s is decided by its text alone', async (_name, piece) => {
    const at = async (region: string) => (await outcome({ piece, region }, text({ piece, region }))).verdicts;
    if (typeof piece.deciding[0] === 'object' && piece.deciding[0].is === 'resource') return expect(await at('eu-west-3')).toEqual([]);
    expect(await at('us-east-1')).toEqual(['rejected']);
    if (piece.type !== 'AWS::Bedrock::Agent') expect(await at('eu-west-3')).toEqual([]);
  });

  test('is undetermined, never proven', async () => {
    await fc.assert(fc.asyncProperty(inside, unknown, async (decided, [, node]) => {
      const { ledger, verdicts } = await outcome(decided, node);
      expect(verdicts).toEqual(['undetermined']);
      expect(ledger).toBe('undetermined');
    }), { ...RUNS, numRuns: 4 * RUNS.numRuns });
  });

  test('is undetermined when part of the text is unknown', async () => {
    const withRegion = inside.filter(({ piece: { deciding } }) => deciding.length > 1 && typeof deciding[1] === 'object');
    await fc.assert(fc.asyncProperty(withRegion, unknown, async (decided, [, node]) => {
      const parts = decided.piece.deciding.map((part) => (typeof part === 'string' ? part : node));
      expect((await outcome(decided, { 'Fn::Join': ['', parts] })).verdicts).toContain('undetermined');
    }), RUNS);
  });

  test('is undetermined under a condition that may not hold', async () => {
    await fc.assert(fc.asyncProperty(inside.filter(({ piece }) => piece.type !== 'AWS::Bedrock::Agent'), unknown, way, async (decided, [, node], written) => {
      const maybe = { 'Fn::If': ['Perhaps', text(decided, written), node] };
      const { findings } = await judge({ 'stack.json': templateOf([decided], () => maybe, { ...DECLARED, Conditions: { Always: { 'Fn::Equals': ['a', 'a'] }, Perhaps: { 'Fn::Equals': [{ Ref: 'Open' }, 'x'] } } }) });
      expect(findings.filter(({ rule, source }) => source.resource === 'R0' && rule === decided.piece.rule).map(({ verdict }) => verdict)).toEqual(['undetermined']);
    }), RUNS);
  });

  test('is undetermined when a text that has to be there is not', async () => {
    await fc.assert(fc.asyncProperty(inside.filter(({ piece }) => piece.required === true), async (decided) => {
      expect((await outcome(decided, undefined)).verdicts).toEqual(['undetermined']);
      expect((await outcome(decided, { Ref: 'AWS::NoValue' })).verdicts).toEqual(['undetermined']);
    }), RUNS);
  });
});
