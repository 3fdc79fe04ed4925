import { known, unknown, type FactOf, type Holds, type Payload, type Place, type Value } from '../../../policies/facts';
import type { Verdict } from '../../../policies/engine';
import copies from '../../../policies/rules/residency/copies';
import globalServices from '../../../policies/rules/residency/global-services';
import inference from '../../../policies/rules/residency/inference';
import placement from '../../../policies/rules/residency/placement';
import retention from '../../../policies/rules/residency/retention';
import routes from '../../../policies/rules/residency/routes';
import state from '../../../policies/rules/residency/state';
import telemetry from '../../../policies/rules/residency/telemetry';
import location from '../../../policies/rules/keys/location';
import { ANYWHERE, at, boundary, FRANKFURT, LONDON_OR_PARIS, SOURCE, VIRGINIA } from '../../support/facts';

const context = { boundary: boundary(), options: undefined, today: '2026-11-21' };
const placed = (holds: Holds, place: Value<Place> = at(VIRGINIA)): FactOf<'placement'> => ({ kind: 'placement', source: SOURCE, holds, place });
const copied = (payload: Payload, to: Value<Place> = at(VIRGINIA)): FactOf<'copy'> => ({ kind: 'copy', source: SOURCE, payload, what: 'the replica', to });

describe('each placement and copy outside is one rule\'s to reject', () => {
  const rules: Readonly<Record<string, (fact: FactOf<'placement' | 'copy'>) => Verdict>> = {
    'residency/placement': (fact) => (fact.kind === 'placement' ? placement.check(fact, context) : { verdict: 'not-applicable' }),
    'residency/copies': (fact) => (fact.kind === 'copy' ? copies.check(fact, context) : { verdict: 'not-applicable' }),
    'residency/telemetry': (fact) => telemetry.check(fact, context),
    'residency/state': (fact) => state.check(fact, context),
    'keys/location': (fact) => location.check(fact, context),
  };

  test.each<[string, FactOf<'placement' | 'copy'>, string | undefined]>([
    ['data', placed('data'), 'residency/placement'],
    ['compute', placed('compute'), 'residency/placement'],
    ['network', placed('network'), 'residency/placement'],
    ['keys', placed('keys'), 'keys/location'],
    ['telemetry', placed('telemetry'), 'residency/telemetry'],
    ['state', placed('state'), 'residency/state'],
    ['control', placed('control'), 'residency/state'],
    ['nothing', placed('nothing'), undefined],
    ['a copy of data', copied('data'), 'residency/copies'],
    ['a copy of keys', copied('keys'), 'keys/location'],
    ['a copy of telemetry', copied('telemetry'), 'residency/telemetry'],
    ['a copy of state', copied('state'), 'residency/state'],
  ])('%s', (_what, fact, owner) => {
    const rejecting = Object.entries(rules).filter(([, check]) => check(fact).verdict === 'rejected').map(([id]) => id);
    const speaking = Object.entries(rules).filter(([, check]) => check(fact).verdict !== 'not-applicable').map(([id]) => id);
    expect(rejecting).toEqual(owner === undefined ? [] : [owner]);
    expect(speaking).toEqual(rejecting);
  });
});

test.each<[string, Value<Place>, Partial<Verdict & { message: string; got: string }>]>([
  ['inside', at(FRANKFURT), { verdict: 'proven', basis: 'document' } as never],
  ['inside, assumed', at(FRANKFURT, 'assumed'), { verdict: 'proven', basis: 'assumed' } as never],
  ['outside', at(VIRGINIA), { verdict: 'rejected', message: 'this bucket is in aws:us-east-1 (US); the boundary allows FR, DE', got: 'aws:us-east-1' }],
  ['anywhere', at(ANYWHERE), { verdict: 'rejected', message: 'this bucket can be anywhere; the boundary allows FR, DE' }],
  ['one of two', at(LONDON_OR_PARIS), { verdict: 'undetermined' }],
  ['unknown', unknown('the stack names no region'), { verdict: 'undetermined', message: 'where this bucket is cannot be told: the stack names no region' }],
  ['one alternative outside', { state: 'oneOf', alternatives: [{ value: known(FRANKFURT), when: 'Stage is prod' }, { value: known(VIRGINIA), when: 'Stage is test' }] },
    { verdict: 'rejected', message: 'this bucket is in aws:us-east-1 (US); the boundary allows FR, DE, when Stage is test' }],
])('a bucket that is %s', (_what, place, verdict) => {
  expect(placement.check(placed('data', place), context)).toMatchObject(verdict);
});

test('a place that the boundary names is inside whatever its country', () => {
  expect(placement.check(placed('data'), { ...context, boundary: boundary({ places: new Set(['aws:us-east-1']) }) })).toEqual({ verdict: 'proven', basis: 'document' });
});

test('routes and inference name what leaves', () => {
  expect(routes.check({ kind: 'route', source: SOURCE, what: 'the topic', to: at(VIRGINIA) }, context)).toMatchObject({ verdict: 'rejected', got: 'aws:us-east-1' });
  expect(inference.check({ kind: 'inference', source: SOURCE, model: 'us.acme.large', where: at(VIRGINIA) }, context)).toMatchObject({
    verdict: 'rejected', message: 'inference with us.acme.large is in aws:us-east-1 (US); the boundary allows FR, DE',
  });
});

test.each([[known(true), 'rejected'], [known(false), 'proven'], [unknown('a parameter'), 'undetermined']] as const)('a service that keeps content: %j', (keeps, verdict) => {
  expect(retention.check({ kind: 'retention', source: SOURCE, what: 'the service', keeps }, context).verdict).toBe(verdict);
});

test.each<[string, boolean, readonly string[], readonly string[], string]>([
  ['named by the policy', false, ['AWS::X::Y'], [], 'proven'],
  ['tolerated, metadata only', true, [], ['AWS::X::Y'], 'proven'],
  ['tolerated, with content', false, [], ['AWS::X::Y'], 'rejected'],
  ['metadata only, not tolerated', true, [], ['AWS::X::Z'], 'rejected'],
  ['a family is no type', true, [], ['AWS::X::*'], 'rejected'],
  ['a prefix is no name', false, ['AWS::X::YZ', 'AWS::X'], [], 'rejected'],
])('a service without a region: %s', (_what, metadataOnly, accepted, tolerated, verdict) => {
  const globals = accepted.map((service) => ({ service, reason: 'public' }));
  const result = globalServices.check({ kind: 'global', source: SOURCE, service: 'AWS::X::Y', metadataOnly }, { ...context, boundary: boundary({ globalServices: globals }), options: { tolerated } });
  expect(result.verdict).toBe(verdict);
});
