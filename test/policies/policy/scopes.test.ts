import type { Effective, Policy } from '../../../policies/policy';
import { APPROVAL, compose, demand, messages, severityOf, SUBJECT } from '../../support/policies';

describe('scopes and classes', () => {
  const policy: Policy = {
    profile: 'eu-residency',
    classes: { health: { places: ['FR'] } },
    scopes: [
      { match: { stage: 'Secret-*' }, profile: 'eu-sovereign' },
      { match: { stack: 'Prod/Paris*' }, boundary: { places: ['FR'] } },
      { match: { file: '**/berlin/*.yaml' }, boundary: { places: ['DE'] } },
      { match: { class: 'citizen-*' }, boundary: { places: ['NL'] } },
    ],
  };
  const label = (changes: { readonly stack?: string; readonly file?: string }, dataClass?: string) => compose(policy).demandOf({ ...SUBJECT, ...changes }, dataClass).boundary.label;

  test.each<[string, object, string | undefined, string]>([
    ['no scope', {}, undefined, 'EU'],
    ['a stack', { stack: 'Prod/ParisInference' }, undefined, 'FR'],
    ['a stack nested in it', { stack: 'Prod/ParisInference/Nested' }, undefined, 'FR'],
    ['a stack of another stage', { stack: 'Test/ParisInference' }, undefined, 'EU'],
    ['a file', { file: 'k8s/berlin/llm.yaml' }, undefined, 'DE'],
    ['a class', {}, 'citizen-eu', 'NL'],
    ['a class with places of its own', {}, 'health', 'FR'],
    ['a class in a scope of another place', { stack: 'Prod/ParisInference' }, 'health', 'FR'],
    ['a class that is not listed', {}, '__proto__', 'EU'],
  ])('%s', (_what, changes, dataClass, expected) => {
    expect(label(changes, dataClass)).toBe(expected);
  });

  test('a class outside its scope leaves nothing that is inside', () => {
    const { countries, places } = compose(policy).demandOf({ ...SUBJECT, file: 'k8s/berlin/llm.yaml' }, 'health').boundary;
    expect([countries.size, places.size]).toEqual([0, 0]);
  });

  test('a stage has a profile of its own, which is named', () => {
    const effective = compose(policy);
    expect(effective.profiles).toEqual(['eu-residency@1', 'eu-sovereign@1']);
    expect(severityOf(effective.demandOf({ ...SUBJECT, stack: 'Secret-1/App' }), 'egress/closed')).toBe('fatal');
    expect(severityOf(effective.demandOf({ ...SUBJECT, stack: 'Secret-1' }), 'egress/closed')).toBe('warning');
    expect(effective.loosened).toEqual(['stage Secret-* is judged by eu-sovereign instead of eu-residency']);
  });

  test('the same scope and class is the same demand', () => {
    const effective = compose(policy);
    expect(effective.demandOf({ ...SUBJECT, id: 'Other' })).toBe(effective.demandOf(SUBJECT));
    expect(effective.demandOf({ ...SUBJECT, stack: 'Prod/ParisB' })).toBe(effective.demandOf({ ...SUBJECT, stack: 'Prod/ParisA' }));
  });

  test('a scope that reaches beyond its profile is refused', () => {
    expect(messages(() => compose({ profile: 'eu-residency', scopes: [{ match: { stack: 'A' }, boundary: { places: ['US'] } }] }))).toEqual([expect.stringContaining('US reaches beyond EU')]);
  });

  test('what a policy says of a rule never weakens the profile of a scope by accident', () => {
    const scopes = [{ match: { stack: '**' }, profile: 'eu-sovereign' }];
    const weaker = (change: object) => severityOf(demand(compose({ profile: 'eu-residency', scopes, rules: { 'egress/closed': { severity: 'error', ...change } } })), 'egress/closed');
    expect(weaker({})).toBe('fatal');
    expect(weaker(APPROVAL)).toBe('error');
  });

  test('a scope cannot drop the profile that an extended policy locks, nor what code and command line ask', () => {
    const scope: Policy = { scopes: [{ match: { stack: '**' }, profile: 'eu-residency' }] };
    const closed = (effective: Effective) => severityOf(demand(effective), 'egress/closed');
    expect(closed(compose([{ profile: 'eu-sovereign' }, scope]))).toBe('warning');
    expect(compose([{ profile: 'eu-residency', boundary: { places: ['FR'] } }, scope]).loosened).toEqual(['stack ** leaves the places of the policy that it extends']);
    expect(demand(compose([{ profile: 'eu-residency', boundary: { places: ['FR'] }, locked: ['boundary'] }, scope])).boundary.label).toBe('FR');
    expect(closed(compose([{ profile: 'eu-sovereign', locked: ['profile'] }, scope]))).toBe('fatal');
    expect(closed(compose({ profile: 'eu-residency', ...scope }, { profiles: ['eu-sovereign'] }))).toBe('fatal');
    expect(closed(compose({ profile: 'eu-residency', ...scope }, { object: { profile: 'eu-sovereign' } }))).toBe('fatal');
  });
});
