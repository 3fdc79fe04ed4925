import Ajv from 'ajv/dist/2020';
import { policySchema } from '../../../policies/policy';

const validate = new Ajv({ strict: false }).compile(policySchema());
const APPROVAL = { reason: 'r', owner: 'o', approver: 'p', expires: '2027-01-01' };

test.each<[string, unknown, boolean]>([
  ['a profile', { version: 1, profile: 'eu-residency' }, true],
  ['several', { profile: ['eu-residency', 'eu-sovereign'] }, true],
  ['everything', {
    version: 1, extends: '../org.yaml', profile: 'eu-residency', locked: ['rules'], assumptions: { mode: 'accept', ...APPROVAL }, ignore: ['x'], expects: { stacks: ['A'] },
    boundary: { places: ['EU'], operators: { controllers: ['EU'] }, registries: ['r'], hosts: [{ host: 'h', place: 'FR' }], globalServices: [{ service: 's', reason: 'r' }], widens: APPROVAL },
    classes: { health: { places: ['FR'] } }, scopes: [{ match: { stage: 'A' }, profile: 'eu-residency' }], rules: { 'a/b': { severity: 'off', options: {}, ...APPROVAL } },
    declared: { places: [{ match: 'm', place: 'FR', owner: 'o', source: 's', review: '2027-01-01' }], certifications: [] }, waivers: [{ rule: 'a/b', resource: 'R', ...APPROVAL }],
  }, true],
  ['an unknown key', { profiles: 'x' }, false],
  ['an unknown severity', { rules: { 'a/b': { severity: 'high' } } }, false],
  ['an empty boundary', { boundary: { places: [] } }, false],
])('%s: %j', (_what, policy, valid) => {
  expect([validate(policy), validate.errors?.[0]?.message]).toEqual([valid, valid ? undefined : expect.any(String)]);
});

test('is not loaded for a policy in code that only names a profile', () => {
  jest.isolateModules(() => {
    jest.doMock('zod', () => { throw new Error('loaded'); });
    const { composePolicy } = require('../../../policies/policy') as typeof import('../../../policies/policy');
    expect(composePolicy({ object: { profile: 'eu-residency' }, today: '2026-11-21' }).name).toBe('eu-residency');
    expect(() => composePolicy({ object: { profile: ['eu-residency'] }, today: '2026-11-21' })).toThrow('loaded');
  });
});
