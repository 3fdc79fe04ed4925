import { compose, messages, TODAY } from '../../support/policies';

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
