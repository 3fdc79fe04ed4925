import { compose, demand, messages, TODAY } from '../../support/policies';

describe('declarations', () => {
  const row = { owner: 'platform@example.eu', source: 'inventory', review: '2027-01-31' };
  const declare = (match: string, place: string, changes = {}) => compose({ profile: 'eu-residency', declared: { places: [{ match, place, ...row, ...changes }] } });

  test('are handed to the collectors', () => {
    const { declarations } = compose({
      profile: 'eu-residency',
      boundary: { hosts: [{ host: 'objects.example.eu', place: 'scaleway:fr-par' }] },
      declared: {
        places: [{ match: 'arn:aws:s3:::archive', place: 'aws:eu-west-1', ...row }],
        clusters: [{ match: 'llm', nodes: 'scaleway:fr-par', controlPlane: 'FR', ...row }],
        networks: [{ cidr: '192.0.2.0/24', host: 's3.fr-par.scw.cloud', place: 'scaleway:fr-par', ...row }],
      },
    });
    expect(declarations).toEqual({
      accounts: [],
      places: [{ match: 'arn:aws:s3:::archive', place: 'aws:eu-west-1' }],
      clusters: [{ match: 'llm', nodes: 'scaleway:fr-par', controlPlane: 'FR' }],
      networks: [{ cidr: '192.0.2.0/24', host: 's3.fr-par.scw.cloud', place: 'scaleway:fr-par' }],
      hosts: [{ match: 'objects.example.eu', place: 'scaleway:fr-par' }],
    });
  });

  test('count until the day of their review', () => {
    expect(declare('archive', 'FR', { review: TODAY }).declarations.places).toHaveLength(1);
    expect(declare('archive', 'FR', { review: '2026-11-20' })).toMatchObject({ declarations: { places: [] }, notices: ['not counted: declared.places.0; its review was due on 2026-11-20'] });
    expect(messages(() => declare('archive', 'FR', { review: 'soon' }))).toEqual([expect.stringContaining('is no day')]);
  });

  test.each([
    ['archive', 'EU', 'EU is no place'],
    ['archive', 'aws:eu-nowhere-1', 'is no place'],
    ['arn:aws:sns:us-east-1:111122223333:topic', 'aws:eu-west-1', 'the catalog knows it to be in aws:us-east-1'],
    ['s3.us-east-1.amazonaws.com', 'aws:eu-west-1', 'the catalog knows it to be in US'],
  ])('%s in %s is refused', (match, place, message) => {
    expect(messages(() => declare(match, place))).toEqual([expect.stringContaining(message)]);
  });

  test('a host that the catalog knows to be outside cannot be named inside', () => {
    const name = (host: string, place: string) => messages(() => compose({ profile: 'eu-residency', boundary: { hosts: [{ host, place }] } }));
    expect(name('s3.us-east-1.amazonaws.com', 'FR')).toEqual([expect.stringContaining('cannot be in FR')]);
    expect(name('https://a.example.eu/', 'FR')).toEqual([expect.stringContaining('is no host')]);
    expect(name('s3.eu-west-3.amazonaws.com', 'FR')).toEqual([]);
  });
});

describe('accounts', () => {
  const row = { owner: 'platform@example.eu', source: 'inventory', review: '2027-03-31' };

  test.each(['111122223333', 'o-a1b2c3d4e5', '0e5bc55e-0000-4000-8000-000000000000', 'acme-llm'])('%s is one', (match) => {
    expect(compose({ profile: 'eu-residency', declared: { accounts: [{ match, ...row }] } }).declarations.accounts).toEqual([match]);
  });

  test.each(['11112222333', '*', 'arn:aws:iam::111122223333:root', 'O-A1B2C3D4E5'])('%s is none', (match) => {
    expect(messages(() => compose({ profile: 'eu-residency', declared: { accounts: [{ match, ...row }] } }))).toEqual([expect.stringMatching(/is no account/)]);
  });

  test('one whose review is due does not count', () => {
    expect(compose({ profile: 'eu-residency', declared: { accounts: [{ match: '111122223333', ...row, review: '2026-11-20' }] } }).declarations.accounts).toEqual([]);
  });
});

describe('certificates', () => {
  const row = { scheme: 'BSI C5 type 2', operator: 'scaleway', service: 'scaleway_*', region: '*', number: '1', validUntil: '2027-01-31', owner: 'o@example.eu', source: 'register', review: '2027-03-31' };
  const held = (more: Partial<typeof row> = {}) => demand(compose({ profile: 'eu-residency', declared: { certifications: [{ ...row, ...more }] } })).boundary.certificates;

  test('reach the rule that asks for them', () => {
    expect(held()).toEqual([{ scheme: 'BSI C5 type 2', operator: 'scaleway', service: 'scaleway_*', region: '*', number: '1', validUntil: '2027-01-31' }]);
    expect(held({ review: '2026-11-20' })).toEqual([]);
  });

  test.each<[string, Partial<typeof row>, RegExp]>([['an operator', { operator: 'acme' }, /is no operator/], ['a day', { validUntil: '2027-02-30' }, /is no day/]])('%s that is none is refused', (_what, more, message) => {
    expect(messages(() => held(more))).toEqual([expect.stringMatching(message)]);
  });
});
