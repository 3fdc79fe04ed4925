import { unknown, type Fact, type Value } from '../../facts';
import { hasMark } from '../../documents';
import { hostOf } from '../places/host';
import { factsOfValue } from '../qualified';
import type { Spot } from '../spot';
import { calledHosts, unknownHost } from './called';
import { hostsIn } from './find-hosts';
import { plainText } from './plain';
import { isInternal } from './public-host';
import { regionsOfArns } from './regions';

/** The host that a property names as something to call. */
export function urlFacts(value: Value<unknown>, spot: Spot): readonly Fact[] {
  return factsOfValue(value, {
    plain: (plain) => (typeof plain === 'string' && plain !== '' ? addressFacts(plainText(plain) ?? '', spot) : []),
    unknown: (reason) => [unknownHost(reason, spot)],
  });
}

function addressFacts(text: string, spot: Spot): readonly Fact[] {
  if (text.startsWith('arn:')) return regionsOfArns(text, 'calls what the ARN names', spot);
  if (hasMark(text)) return calledHosts(hostsIn(text).named, spot);
  const host = hostOf(text);
  if (host === undefined) return [unknownHost(unknown('the value is no host'), spot)];
  return isInternal(host) ? [] : calledHosts([host], spot);
}
