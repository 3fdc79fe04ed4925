import type { Boundary } from '../../policies/engine';
import { known, type Basis, type Place, type Source, type Value } from '../../policies/facts';

/** Where facts of tests are read: a bucket of the stack App. */
export const SOURCE: Source = { subject: { id: 'Weights', type: 'AWS::S3::Bucket', file: 'app.json', stack: 'App' }, path: '' };

export const FRANKFURT: Place = { id: 'aws:eu-central-1', countries: ['DE'], reach: 'there', operators: ['aws'] };
export const PARIS: Place = { id: 'scaleway:fr-par', countries: ['FR'], reach: 'there', operators: ['scaleway'] };
export const VIRGINIA: Place = { id: 'aws:us-east-1', countries: ['US'], reach: 'there', operators: ['aws'] };
export const ANYWHERE: Place = { id: 'anywhere', countries: [], reach: 'there', operators: [] };
export const LONDON_OR_PARIS: Place = { id: 'eu-west-2', countries: ['GB', 'FR'], reach: 'one', operators: [] };

export const at = (place: Place, basis: Basis = 'document'): Value<Place> => known(place, basis);

/** France and Germany; every list empty, what is not asked undefined. */
export function boundary(changes: Partial<Boundary> = {}): Boundary {
  return {
    label: 'FR, DE', countries: new Set(['FR', 'DE']), places: new Set(), controllers: undefined, registries: undefined, hosts: [], globalServices: [], external: true, ...changes,
  };
}
