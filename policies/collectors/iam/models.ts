import { hasMark, readable } from '../../documents';
import { known, type Fact, type Place, type Value } from '../../facts';
import { remembering } from '../memo';
import { parseArn } from '../places/arn';
import { anywhere } from '../places/place';
import { placeNamed } from '../places/resolve';
import { matchesPattern, placeOfPattern } from '../places/several';
import { sourceOf, spotAt, type Spot } from '../spot';
import type { Entries, Permission } from './permission';
import { allowedBy } from './requested-region';

/** Actions that hand content to a model. */
const ASKS: readonly string[] = [
  'bedrock:invokemodel', 'bedrock:invokemodelwithresponsestream', 'bedrock:converse', 'bedrock:conversestream', 'bedrock:createmodelinvocationjob', 'bedrock:invokemodelwithbidirectionalstream',
  'sagemaker:invokeendpoint', 'sagemaker:invokeendpointasync', 'sagemaker:invokeendpointwithresponsestream',
];
const NAMES_MODELS = /^(?:bedrock|sagemaker):/i;
const EVERYTHING = 'any model the policy allows';

/** The models that an Allow statement lets its holder ask; a plain `*` is every service's, and says nothing about models. */
export function modelFacts(permission: Permission, left: Value<Place> | undefined, spot: Spot): readonly Fact[] {
  if (!grantsModels(permission)) return [];
  const at = spotAt(spot, permission.path);
  const narrowed = allowedBy(permission, at) ?? left;
  if (narrowed !== undefined) return [{ kind: 'inference', source: sourceOf(at), model: EVERYTHING, where: narrowed }];
  if (permission.notResources.length > 0) return [{ kind: 'inference', source: sourceOf(at), model: EVERYTHING, where: known(anywhere()) }];
  return permission.resources.flatMap((resource) => modelFact(resource, spotAt(at, `${at.path}.Resource`)));
}

function grantsModels({ actions, notActions, resources }: Permission): boolean {
  if (notActions.length > 0 || someText(resources, namesModelService)) {
    const excluded = textsOf(notActions);
    const named = excluded.some((action) => NAMES_MODELS.test(action)) || someText(resources, namesModelService);
    if (named && excluded.length > 0) return ASKS.some((ask) => !excluded.some((action) => matchesPattern(ask, action.toLowerCase())));
    if (named && someText(actions, (action) => action === '*')) return true;
  }
  return someText(actions, asksModels);
}

function namesModelService(resource: string): boolean {
  return resource.startsWith('arn:') && NAMES_MODELS.test(parseArn(resource)?.service.concat(':') ?? '');
}

/** Asked of every statement: it makes no list. */
function someText(entries: Entries, holds: (text: string) => boolean): boolean {
  return entries.some((entry) => entry.state === 'known' && typeof entry.value === 'string' && holds(entry.value));
}

/** Whether a statement's actions cover all that asks a model, as a denial has to. */
export function coversModels({ actions, notActions }: Permission): boolean {
  const covers = (entries: Entries, ask: string): boolean => textsOf(entries).some((action) => matchesPattern(ask, action.toLowerCase()));
  const asks = ASKS.filter((ask) => ask.startsWith('bedrock:'));
  if (notActions.length > 0) return textsOf(notActions).length === notActions.length && !asks.some((ask) => covers(notActions, ask));
  return asks.every((ask) => covers(actions, ask));
}

const asksModels = remembering((action) => NAMES_MODELS.test(action) && ASKS.some((ask) => matchesPattern(ask, action.toLowerCase())));

function textsOf(entries: Entries): readonly string[] {
  return entries.flatMap((entry) => (entry.state === 'known' && typeof entry.value === 'string' ? [entry.value] : []));
}

function modelFact(resource: Value<unknown>, spot: Spot): readonly Fact[] {
  const text = resource.state === 'known' && typeof resource.value === 'string' ? resource.value : undefined;
  const where = text === undefined ? placeNamed('model', resource, spot.resource, spot.context) : placeOfResource(text, spot);
  const model = text === undefined || text === '*' ? EVERYTHING : readable(text);
  return where === undefined ? [] : [{ kind: 'inference', source: sourceOf(spot), model, where }];
}

/** Undefined for resources of other services, which the statement may name beside models. */
function placeOfResource(text: string, { resource, context }: Spot): Value<Place> | undefined {
  if (text === '*') return known(anywhere());
  const arn = parseArn(text);
  if (arn === undefined) return hasMark(text) ? placeNamed('model', known(text), resource, context) : undefined;
  if (!matchesPattern('bedrock', arn.service) && !matchesPattern('sagemaker', arn.service)) return undefined;
  if (arn.region !== '' && /[*?]/.test(arn.region)) return placeOfPattern(arn.partition, arn.region, context);
  return arn.service === 'sagemaker' ? placeNamed('arn', known(text), resource, context) : placeNamed('model', known(text), resource, context);
}
