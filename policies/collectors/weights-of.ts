import { hasMark, readable } from '../documents';
import { known, unknown, type Fact, type Place, type Value } from '../facts';
import { parseImage } from './image-reference';
import { hostOf } from './places/host';
import { placeNamed } from './places/resolve';
import { factsOfValue } from './qualified';
import { sourceOf, type Spot } from './spot';

/** What is known of weights beside where they are. */
export interface Pins {
  /** Known `''` when there is none. */
  readonly revision: Value<string>;
  readonly digest: Value<string>;
  /** Where files on a mounted volume are. */
  readonly local?: Value<Place>;
  /** Host that ids of a hub are fetched from, where it is not Hugging Face itself. */
  readonly hub?: string;
}

const HUGGING_FACE = 'huggingface.co';
const HUB_ID = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}(?::[\w.-]{1,64}|@[\w.-]{1,64})?$/;

/** Weights at a URI, a path, a bucket or an id of a hub. */
export function weightsFacts(value: Value<unknown>, spot: Spot, pins: Pins): readonly Fact[] {
  return factsOfValue(value, {
    plain: (plain) => [typeof plain === 'string' ? ofUri(plain, spot, pins) : weights(unknown('the weights are named by no text'), unknown('the weights are named by no text'), spot, pins)],
    unknown: (reason) => [weights(reason, reason, spot, pins)],
  });
}

function ofUri(text: string, spot: Spot, pins: Pins): Fact {
  return weights(known(withoutSecrets(readable(text))), placeOf(text, spot, pins), spot, { ...pinnedInside(text, pins), ...(pins.local && { local: pins.local }) });
}

/** A URI without the user and the query, which may hold credentials. */
function withoutSecrets(uri: string): string {
  return uri.replace(/:\/\/[^/?#]*@/, '://').replace(/[?#].*$/, '');
}

function weights(uri: Value<string>, place: Value<Place>, spot: Spot, { revision, digest }: Pins): Fact {
  return { kind: 'weights', source: sourceOf(spot), uri, place, revision, digest };
}

function placeOf(text: string, spot: Spot, { local, hub = HUGGING_FACE }: Pins): Value<Place> {
  const named = (as: 'bucket' | 'host' | 'arn', what: string) => placeNamed(as, known(what), spot.resource, spot.context);
  if (/^(?:s3|gs):\/\//.test(text) || /^arn:[^:]*:s3:::/.test(text)) return named('bucket', text);
  if (text.startsWith('arn:')) return named('arn', text);
  if (/^(?:hf|huggingface):\/\//.test(text)) return named('host', hub);
  if (text.startsWith('oci://')) return named('host', parseImage(text)?.host ?? text);
  if (/^(?:file:\/\/)?[./~]/.test(text) || text.startsWith('pvc://')) return local ?? unknown('a path tells no place', 'declare where the volume is, or give the weights as a URI');
  if (text.includes('://') && hostOf(text) !== undefined) return named('host', text);
  if (hasMark(text)) return named('bucket', text);
  return HUB_ID.test(text) ? named('host', hub) : unknown('it is neither a URI, a path nor an id of a hub', 'give the weights as a path or a URI');
}

/** A revision or digest that the reference carries itself. */
function pinnedInside(text: string, { revision, digest }: Pins): Pick<Pins, 'revision' | 'digest'> {
  const sha256 = /@(sha256:[0-9a-f]{64})$/.exec(text)?.[1];
  if (sha256 !== undefined) return { revision: known(sha256), digest: known(sha256) };
  const commit = /[@:]([0-9a-f]{40})$/.exec(text)?.[1];
  return { revision: commit === undefined ? revision : known(commit), digest };
}
