import { unknown, type Fact, type Value } from '../../facts';
import { factsOfValue } from '../qualified';
import { spotAt, sourceOf, type Spot } from '../spot';
import { calledHost, unknownHost } from './called';
import { layersOf } from './decode';
import { hostsIn } from './find-hosts';
import { askedModel, modelsIn } from './models';
import { packed, plainText, tooLong } from './plain';
import { regionsInScript, regionsOfArns } from './regions';

const COMMENT = /^[ \t]*(?:#(?!cloud-config|include|!)|\/\/|REM\b|::).*$/gim;

/** The hosts, regions and models in user data, commands, code or configuration: one text, or a list of them. */
export function scriptFacts(value: Value<unknown>, spot: Spot): readonly Fact[] {
  return factsOfValue(value, {
    plain: (plain) => {
      if (Array.isArray(plain)) return plain.flatMap((item, index) => scriptFacts(spot.resource.document.resolve(item), spotAt(spot, `${spot.path}[${index}]`)));
      return typeof plain === 'string' ? textFacts(plain, spot) : [];
    },
    unknown: (reason) => [{ kind: 'unread', source: sourceOf(spot), because: `what it runs cannot be told: ${reason.because}`, ...(reason.settle !== undefined && { settle: reason.settle }) }],
  });
}

function textFacts(written: string, spot: Spot): readonly Fact[] {
  if (plainText(written) === undefined) return [tooLong(spot)];
  const { texts, opaque } = layersOf(written);
  const text = texts.map((layer) => (plainText(layer) ?? '').replace(COMMENT, '')).join('\n');
  const { named, computed } = hostsIn(text);
  return [
    ...(opaque ? [packed(spot)] : []),
    ...named.map((host) => calledHost(host, spot)),
    ...(computed ? [unknownHost(unknown('the host of a URL is put together when the script runs'), spot)] : []),
    ...modelsIn(text).map((id) => askedModel(id, spot)),
    ...regionsInScript(text, spot),
    ...regionsOfArns(text, 'calls what an ARN names', spot),
  ];
}
