import type { Region, Resource } from '../documents';
import type { Fact } from '../facts';
import type { Signature } from '../signatures';
import type { Context } from './context';
import { regionsNamed } from './literals/named-places';
import { plainTexts } from './literals/plain-texts';
import { unreadStrings } from './literals/strings';
import { cachedPlace, operatorOf, printable } from './places/place';
import type { Spot } from './spot';
import { askedModel, modelsIn } from './text/models';

/** Longer texts are not scanned. */
const LONGEST = 1_048_576;

/** Places and models that a resource names where its signature reads nothing: what is not understood is not passed over. */
export function* literalFacts(resource: Resource, signature: Signature, context: Context): Generator<Fact> {
  const facts: Fact[] = [];
  const operator = operatorOf(resource);
  const plain = plainTexts(context, operator);
  unreadStrings(resource, signature, (text, path) => {
    if (text.length < 2 || plain.has(text)) return;
    if (text.length > LONGEST) {
      facts.push(tooLong({ resource, context, path: path() }));
      return;
    }
    const models = text.includes('.') || text.includes(':') ? modelsIn(text) : [];
    const regions = models.length > 0 ? [] : regionsNamed(text, operator);
    if (models.length === 0 && regions.length === 0) plain.add(text);
    else facts.push(...stated(models, regions, { resource, context, path: path() }));
  });
  yield* facts;
}

function stated(models: readonly string[], regions: readonly Region[], spot: Spot): readonly Fact[] {
  if (models.length > 0) return models.map((id) => askedModel(id, spot));
  return regions.filter((region) => !isHome(region, spot.resource)).map((region) => ({
    kind: 'unread',
    source: { subject: spot.resource, path: spot.path },
    because: `it names ${printable(`${region.operator}:${region.code}`)}, and this version does not understand what for`,
    settle: 'upgrade, or accept the property with a waiver',
    place: cachedPlace(region, spot.context),
  }));
}

function tooLong({ resource, path }: Spot): Fact {
  return { kind: 'unread', source: { subject: resource, path }, because: 'a text of more than 1 MB is not scanned', settle: 'move it into a file of its own' };
}

/** Its own region, or an ordinary zone of it; a local zone may lie in another country. */
function isHome({ operator, code }: Region, { region: home }: Resource): boolean {
  if (home.state !== 'known' || home.value.operator !== operator) return false;
  return code === home.value.code || (code.startsWith(home.value.code) && /^[a-z]$/.test(code.slice(home.value.code.length)));
}
