import { mapValue, unknown, type Fact, type Value } from '../../facts';
import { factsOfValue } from '../qualified';
import { isRecord, type Bag } from '../record';
import { spotAt, sourceOf, type Spot } from '../spot';
import { calledBuckets } from './buckets';
import { calledHosts, unknownHost } from './called';
import { layersOf } from './decode';
import { hostsIn } from './find-hosts';
import { askedModel, modelsIn } from './models';
import { packed, plainText, tooLong } from './plain';
import { regionsInScript, regionsOfArns } from './regions';
import { filledIn } from './shell';
import { actedOn, asLine, onlyDescribes } from './spoken';
import { below } from '../walk';

/** The hosts, regions and models in user data, commands, code or configuration: one text, a list of them, or a definition with texts in it. */
export function scriptFacts(value: Value<unknown>, spot: Spot): readonly Fact[] {
  return factsOfValue(value, {
    plain: (plain) => {
      if (Array.isArray(plain)) return plain.flatMap((item, index) => scriptFacts(spot.resource.document.resolve(item), spotAt(spot, `${spot.path}[${index}]`)));
      if (isRecord(plain)) return definitionFacts(plain, spot);
      return typeof plain === 'string' ? textFacts(plain, spot) : [];
    },
    unknown: (reason) => [{ kind: 'unread', source: sourceOf(spot), because: `what it runs cannot be told: ${reason.because}`, ...(reason.settle !== undefined && { settle: reason.settle }) }],
  });
}

function definitionFacts(plain: Bag, spot: Spot): readonly Fact[] {
  const above = spot.path.split(/[.[\]]+/);
  return Object.entries(plain).filter(([key]) => !onlyDescribes(key, above)).flatMap(([key, node]) => {
    const value = mapValue(spot.resource.document.resolve(node), (member) => (typeof member === 'string' ? asLine(key, member) : member));
    return [...textFacts(key, spot), ...scriptFacts(value, spotAt(spot, below(spot.path, key)))];
  });
}

function textFacts(written: string, spot: Spot): readonly Fact[] {
  if (plainText(written) === undefined) return [tooLong(spot)];
  const { texts, opaque } = layersOf(written);
  const text = texts.map((layer) => filledIn(actedOn(plainText(layer) ?? ''))).join('\n');
  const { named, computed } = hostsIn(text);
  return [
    ...(opaque ? [packed(spot)] : []),
    ...calledHosts(named, spot),
    ...(computed ? [unknownHost(unknown('the host of a URL is put together when the script runs'), spot)] : []),
    ...modelsIn(text).map((id) => askedModel(id, spot)),
    ...regionsInScript(text, spot),
    ...regionsOfArns(text, 'calls what an ARN names', spot),
    ...calledBuckets(text, spot),
  ];
}
