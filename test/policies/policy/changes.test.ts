import { APPROVAL, compose, demand, inCode, messages, severityOf } from '../../support/policies';

describe('rules', () => {
  test('tighten freely', () => {
    const effective = compose({ profile: 'eu-residency', rules: { 'egress/exposure': { severity: 'fatal' }, 'models/safe-loading': {} } });
    expect([severityOf(demand(effective), 'egress/exposure'), severityOf(demand(effective), 'models/safe-loading')]).toEqual(['fatal', 'error']);
    expect(effective.loosened).toEqual([]);
  });

  test.each<[string, object, readonly string[]]>([
    ['nothing approved', {}, ['reason, owner, approver, expires']],
    ['half approved', { reason: 'agreed', owner: 'a' }, ['approver, expires']],
    ['approved by the owner', { ...APPROVAL, approver: 'Platform@Example.eu ' }, ['the approver is the owner']],
    ['approved for longer than a year', { ...APPROVAL, expires: '2027-11-22' }, ['allowed: at most 365 days ahead']],
    ['approved for ever', { ...APPROVAL, expires: '9999-12-31' }, ['allowed: at most 365 days ahead']],
    ['approved for a year', { ...APPROVAL, expires: '2027-11-21' }, []],
  ])('turned off: %s', (_what, approval, expected) => {
    const found = messages(() => compose({ profile: 'eu-residency', rules: { 'egress/closed': { severity: 'off', ...approval } } }));
    expect(found).toEqual(expected.map((message) => expect.stringContaining(message)));
  });

  test.each([['2026-11-21', 'off'], ['2026-11-20', 'warning'], ['2026-02-30', 'warning'], ['soon', 'warning']])('an approval that expires on %s: %s', (expires, severity) => {
    const effective = compose({ profile: 'eu-residency', rules: { 'egress/closed': { severity: 'off', ...APPROVAL, expires } } });
    expect(severityOf(demand(effective), 'egress/closed')).toBe(severity);
    expect(effective.notices).toHaveLength(severity === 'off' ? 0 : 1);
    expect(effective.loosened).toEqual(severity === 'off' ? ['egress/closed is off instead of warning'] : []);
  });

  test('unknown ids and options are refused, all at once', () => {
    expect(messages(() => compose({ profile: 'eu-residency', rules: { 'residency/copy': {}, 'egress/closed': { options: {} }, 'residency/global-services': { options: { tolerate: [] } } } }))).toEqual([
      expect.stringContaining('unknown rule residency/copy'), expect.stringContaining('egress/closed takes no options'), expect.stringContaining('options of residency/global-services'), expect.stringContaining('options of residency/global-services'),
    ]);
  });

  test('a rule that is not built yet can be asked, and is said to be planned', () => {
    expect(compose({ profile: 'eu-residency', rules: { 'models/license': { severity: 'fatal' } } }).planned).toEqual(['models/license']);
  });

  test('options tighten freely and widen with an approval', () => {
    const change = (tolerated: readonly string[], approval = {}) => compose({ profile: 'eu-residency', rules: { 'residency/global-services': { options: { tolerated }, ...approval } } });
    expect(change(['AWS::IAM::Role']).loosened).toEqual([]);
    expect(messages(() => change(['AWS::IAM::Role', 'AWS::CloudFront::Distribution']))).toHaveLength(1);
    expect(change(['AWS::CloudFront::Distribution'], APPROVAL).loosened).toEqual(['residency/global-services has wider options']);
  });

  test('a rule of the user\'s own is asked at its own severity', () => {
    const own = { ...demand(inCode({ profile: 'eu-residency' })).requirements[0]?.rule, id: 'acme/own', severity: 'error' } as never;
    expect(severityOf(demand(inCode({ profile: 'eu-residency' }, { rules: [own] })), 'acme/own')).toBe('error');
    expect(messages(() => inCode({ profile: 'eu-residency' }, { rules: [{ ...(own as object), id: 'egress/closed' } as never] }))).toEqual([expect.stringContaining('is taken')]);
  });

  test('only some are asked', () => {
    expect(demand(inCode({ profile: 'eu-residency' }, { only: ['egress/closed'] })).requirements.map(({ rule }) => rule.id)).toEqual(['egress/closed']);
  });
});

test('assumptions are rejected freely, and accepted with an approval', () => {
  expect(demand(compose({ profile: 'eu-residency', assumptions: 'reject' })).rejectAssumptions).toBe(true);
  expect(demand(compose({ profile: 'eu-residency', assumptions: 'accept' })).rejectAssumptions).toBe(false);
  expect(messages(() => compose({ profile: 'eu-sovereign', assumptions: 'accept' }))).toEqual([expect.stringContaining('assumptions are accepted')]);
  const effective = compose({ profile: 'eu-sovereign', assumptions: { mode: 'accept', ...APPROVAL } });
  expect([demand(effective).rejectAssumptions, effective.name]).toEqual([false, 'custom (from eu-sovereign)']);
});
