import type { Resource } from '../../documents';
import { alternatives, known, oneOf, then, unknown, type InUse, type Place, type Value } from '../../facts';
import type { Signature } from '../../signatures';
import type { Context } from '../context';
import { placeNamed } from '../places/resolve';
import { holds } from '../statements/matches';
import { tagOf, VERIFIER_TAG } from '../tags';
import { visits } from '../walk';
import { SETTINGS, TEMPLATES, type Setting } from './settings';

/** Whether the memory of what a resource computes is encrypted; nothing for what computes nothing, or leaves it to a template. */
export function inUseFacts(resource: Resource, { holds: holding, classified }: Signature, context: Context): readonly InUse[] {
  if (holding !== 'compute' || !(classified || SETTINGS.has(resource.type))) return [];
  const met = (SETTINGS.get(resource.type) ?? []).flatMap((setting) => visits(resource, setting.path).map(({ value }) => technologyOf(value, setting)));
  const templates = (TEMPLATES.get(resource.type) ?? []).flatMap((path) => visits(resource, path));
  if (met.length === 0 && templates.length > 0) return [];
  return [{ kind: 'in-use', source: { subject: resource, path: '' }, technology: met.reduce(first, known('')), verifier: verifierOf(resource, context) }];
}

/** Its name where the setting asks for it; `''` where it does not. */
function technologyOf(value: Value<unknown>, { when, technology }: Setting): Value<string> {
  return then(holds(value, when), (on) => known(on ? technology : ''));
}

/** One technology is enough. */
function first(before: Value<string>, next: Value<string>): Value<string> {
  if (before.state === 'known') return before.value === '' ? next : before;
  return oneOf(alternatives(before).flatMap(({ value, when }) => (value.state === 'known' && value.value === '' ? alternatives(next) : [{ value, when }])));
}

function verifierOf(resource: Resource, context: Context): Value<Place> {
  return then(tagOf(resource, VERIFIER_TAG), (host) => (host === '' ? untold(`the tag ${VERIFIER_TAG}`) : placeNamed('host', known(host), resource, context)));
}

/** The verifier that nobody names. */
export function untold(where: string): Value<Place> {
  return unknown('nothing names who verifies its attestation', `name the host of the verifier in ${where}`);
}
