import { bedrockProfile } from '../../../catalog';
import { known, type Fact } from '../../facts';
import { placeNamed } from '../places/resolve';
import { sourceOf, type Spot } from '../spot';
import { remembering } from '../memo';

/** `eu.anthropic.claude-…`, `global.amazon.nova-…`, `eu.guardrail.v1:0`, `us.data-automation-v1`. */
const PROFILE = /(?<![a-z0-9._-])(?:us-gov|us|eu|apac|jp|au|ca|uk|na|global)\.(?:[a-z][a-z0-9-]{1,20}\.[a-z0-9]+-[a-z0-9.:-]{1,80}|guardrail\.v\d{1,3}:\d{1,3}|data-automation-v\d{1,3})/g;
/** `anthropic.claude-3-5-sonnet-20240620-v1:0`: a version is what tells a model from a host or a file. */
const MODEL = /(?<![a-z0-9._-])[a-z][a-z0-9-]{1,20}\.[a-z0-9]+-[a-z0-9.-]{1,80}-v\d{1,2}:\d{1,3}/g;
/** An ARN up to the end of its name. */
const ARN = /arn:aws[a-z-]{0,12}:bedrock:[a-z0-9*-]{0,20}:[0-9*]{0,12}:(?:application-)?(?:inference-profile|foundation-model|guardrail-profile|provisioned-model)\/[A-Za-z0-9.:_*-]{1,100}/g;

/** Bedrock models, profiles and their ARNs that a text names, each once. */
export const modelsIn: (text: string) => readonly string[] = remembering(readModels);

function readModels(text: string): readonly string[] {
  if (!text.includes('.') && !text.includes(':bedrock:')) return [];
  const arns = text.match(ARN) ?? [];
  const rest = arns.length === 0 ? text : text.replace(ARN, ' ');
  const profiles = (rest.match(PROFILE) ?? []).filter(isProfile);
  const models = (rest.match(MODEL) ?? []).filter((id) => bedrockProfile(id, undefined) === undefined);
  return [...new Set([...arns, ...profiles, ...models].map((id) => id.replace(/[.:-]+$/, '')))];
}

/** A vendor that the catalog knows comes second, or a feature of Bedrock itself. */
function isProfile(id: string): boolean {
  const name = id.slice(id.indexOf('.') + 1);
  return name.startsWith('guardrail.') || name.startsWith('data-automation-') || bedrockProfile(name, undefined) === undefined;
}

/** The fact that a program asks a Bedrock model. */
export function askedModel(id: string, spot: Spot): Fact {
  return { kind: 'inference', source: sourceOf(spot), model: id, where: placeNamed('model', known(id), spot.resource, spot.context) };
}
