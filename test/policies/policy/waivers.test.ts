import type { OpenJudgement } from '../../../policies/engine';
import { applyWaivers, composePolicy, policyOf, PolicyError, type Waiver, type WrittenWaiver } from '../../../policies/policy';
import placement from '../../../policies/rules/residency/placement';
import { at, VIRGINIA } from '../../support/facts';

const TODAY = '2026-11-21';
const BASE: Waiver = { rule: 'residency/placement', resource: 'Weights', to: 'aws:us-east-1', reason: 'agreed', owner: 'platform@example.eu', approver: 'dpo@example.eu', expires: '2027-03-31' };

interface Found { readonly id?: string; readonly stack?: string; readonly file?: string; readonly got?: string | undefined; readonly construct?: string }
const open = ({ id = 'Weights', stack = 'App', file = 'app.json', construct, ...rest }: Found = {}): OpenJudgement => {
  const got = 'got' in rest ? rest.got : 'aws:us-east-1';
  const subject = { id, type: 'AWS::S3::Bucket', file, stack, ...(construct !== undefined && { origin: { construct } }) };
  return {
    rule: placement, severity: 'fatal', fact: { kind: 'placement', holds: 'data', place: at(VIRGINIA), source: { subject, path: '' } },
    verdict: { verdict: 'rejected', message: 'outside', ...(got !== undefined && { got }) },
  };
};
const without = (): Waiver => {
  const { to: _to, ...rest } = BASE;
  return rest;
};
const written = (...waivers: readonly Waiver[]): readonly WrittenWaiver[] => composePolicy({ file: policyOf({ profile: 'eu-residency', waivers }), today: TODAY }).waivers;

test.each<[string, readonly OpenJudgement[], Waiver, number, readonly string[]]>([
  ['one resource and its value', [open()], BASE, 1, []],
  ['one of two resources', [open(), open({ id: 'Other' })], BASE, 1, []],
  ['the same resource twice', [open(), open()], BASE, 2, []],
  ['the resource of the stack it names', [open(), open({ stack: 'Other' })], { ...BASE, stack: 'App' }, 1, []],
  ['a construct path', [open({ construct: 'App/Weights/Resource' })], { ...BASE, resource: 'App/Weights/Resource' }, 1, []],
  ['a finding without a value', [open({ got: undefined })], without(), 1, []],
  ['another resource', [open({ id: 'Weight' })], BASE, 0, ['the waiver of residency/placement for Weights to aws:us-east-1 matches nothing']],
  ['another rule', [open()], { ...BASE, rule: 'residency/copies' }, 0, ['the waiver of residency/copies for Weights to aws:us-east-1 matches nothing']],
  ['another value', [open({ got: 'aws:us-west-2' })], BASE, 0, ['the waiver of residency/placement for Weights to aws:us-east-1 no longer applies: the value is aws:us-west-2']],
  ['no value where there is one', [open()], without(), 0, ['the waiver of residency/placement for Weights no longer applies: the value is aws:us-east-1']],
  ['a value where there is none', [open({ got: undefined })], BASE, 0, ['the waiver of residency/placement for Weights to aws:us-east-1 no longer applies: the value is no value']],
  ['its last day', [open()], { ...BASE, expires: TODAY }, 1, []],
  ['the day after', [open()], { ...BASE, expires: '2026-11-20' }, 0, ['not waived: the waiver of residency/placement for Weights to aws:us-east-1; it expired on 2026-11-20']],
  ['a day that is none', [open()], { ...BASE, expires: '2027-02-29' }, 0, ['not waived: the waiver of residency/placement for Weights to aws:us-east-1; 2027-02-29 is no day as YYYY-MM-DD']],
  ['a glob is no name', [open()], { ...BASE, resource: '*' }, 0, ['the waiver of residency/placement for * to aws:us-east-1 matches nothing']],
])('%s', (_what, judgements, waiver, count, notices) => {
  const waived = applyWaivers(judgements, written(waiver), TODAY);
  expect([waived.by.size, waived.notices]).toEqual([count, notices]);
});

test.each<[string, Found]>([['stack', { stack: 'Other' }], ['file', { file: 'other.json' }]])('one that matches a resource of another %s as well is refused', (_what, other) => {
  expect(() => applyWaivers([open(), open(other)], written(BASE), TODAY)).toThrow(PolicyError);
});

test.each<[string, Partial<Waiver>, string]>([
  ['owner and approver are one', { approver: BASE.owner }, 'the approver is the owner'],
  ['more than a year', { expires: '2027-11-22' }, 'at most 365 days ahead'],
  ['an unknown rule', { rule: 'residency/place' }, 'unknown rule residency/place'],
])('%s is refused', (_what, changes, message) => {
  expect(() => written({ ...BASE, ...changes })).toThrow(message);
});
