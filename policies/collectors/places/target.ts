import { readable, type Resource } from '../../documents';
import { unknownCalled, type Place, type Value } from '../../facts';
import { isDataSource, literalName } from '../../linking';
import { callable } from './declared';
import { printable } from './place';

/** The name of the bucket that a data source only reads, which is where it is declared; undefined for everything else. */
export function bucketRead(target: Resource): string | undefined {
  const read = isDataSource(target) ? literalName(target) : undefined;
  return read?.kind === 'bucket' || read?.kind === 'gcs-bucket' ? read.text : undefined;
}

/** The place of what a reference names that leads nowhere: its value only exists after deployment. */
export function madeUp(text: string): Value<Place> {
  return unknownCalled(callable(text), `${printable(readable(text))} is a value that is made up at deployment`, 'write it into the document');
}

/** A place with the name by which a policy can declare it, where it is unknown. */
export function calledBy(place: Value<Place>, text: string): Value<Place> {
  if (place.state !== 'unknown' || place.called !== undefined) return place;
  const settle = `declare its place: declared.places with match ${printable(callable(text))}`;
  return { ...place, called: callable(text), settle: place.settle === undefined ? settle : `${place.settle}, or ${settle}` };
}
