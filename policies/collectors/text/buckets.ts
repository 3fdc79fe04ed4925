import { known, type Fact } from '../../facts';
import { printable } from '../places/place';
import { placeNamed } from '../places/resolve';
import { sourceOf, type Spot } from '../spot';

/** Buckets of Amazon and Google as clients write them, whole: what a shell or a template completes is left out. */
const BUCKET = /(?:(?<![a-z0-9])(?:s3[an]?|gs):\/\/|arn:aws[a-z-]{0,12}:s3:::)([a-z0-9][a-z0-9._-]{1,61}[a-z0-9])(?![A-Za-z0-9$%{}*?<>\uE000_-]|\.[a-z0-9$%{])/g;
const NAMES_BUCKET = /(?:^|[_-])BUCKET(?:[_-]NAME)?$/i;
const WHOLE = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** The fact that a program reads or writes the buckets that a text names. */
export function calledBuckets(text: string, spot: Spot): readonly Fact[] {
  if (!text.includes('://') && !text.includes(':s3:::')) return [];
  const names = new Set([...text.matchAll(BUCKET)].map(([whole, name = '']) => (whole.startsWith('gs:') ? `gs://${name}` : name)));
  return [...names].map((name) => called(name, spot));
}

/** The same, for a variable that is named for the bucket it holds. */
export function namedBucket(name: string, text: string, spot: Spot): readonly Fact[] {
  return NAMES_BUCKET.test(name) && WHOLE.test(text) ? [called(text, spot)] : [];
}

function called(name: string, spot: Spot): Fact {
  return { kind: 'route', source: sourceOf(spot), what: `the bucket ${printable(name)} that is called`, to: placeNamed('bucket', known(name), spot.resource, spot.context) };
}
