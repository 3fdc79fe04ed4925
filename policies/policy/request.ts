import type { AnyRule } from '../engine';
import { PLANNED_PROFILES, profileOf, profiles, type Profile } from '../profiles';
import { findRule } from '../rules';
import type { PolicyRequest } from './effective';
import { codeLayer, layersOf, type Layer } from './layer';
import { objectOf, type PolicyDocument } from './load';
import type { Notes } from './notes';
import type { Policy } from './policy';
import type { Written } from './problem';
import { shown } from './shape';
import type { Find } from './stand';

/** A profile, and the layer that names it; undefined for the command line. */
export interface Named {
  readonly profile: Profile;
  readonly layer?: Layer;
}

/** A request with everything in it looked up. */
export interface Parts {
  readonly layers: readonly Layer[];
  readonly code: Layer | undefined;
  /** Profiles that the file names. */
  readonly ofFile: readonly Named[];
  /** Profiles of code and command line, which only add. */
  readonly added: readonly Named[];
  readonly rules: readonly AnyRule[];
  readonly find: Find;
}

const COMMAND_LINE: Written = { locate: () => undefined };
/** Keys that only a policy file may have. */
const ONLY_IN_FILES: readonly (keyof Policy)[] = ['extends', 'scopes', 'declared', 'waivers', 'ignore', 'locked'];

/** Looks up the profiles and rules of a request. */
export function partsOf(request: PolicyRequest, notes: Notes): Parts {
  const layers = layersOf(request.file?.layers ?? []);
  const document = request.object && objectOf(request.object);
  const code = document && codeLayer(document);
  if (code !== undefined) refuseInCode(code, notes);
  const own = new Map((request.rules ?? []).filter((rule) => findRule(rule.id) !== rule).map((rule) => [rule.id, rule]));
  for (const id of own.keys()) if (findRule(id) !== undefined) notes.problem(COMMAND_LINE, [], `a rule of your own has the id ${shown(id)}, which is taken: rename it`);
  return {
    layers,
    code,
    ofFile: layers.flatMap((layer) => profilesOf(layer.policy.profile, layer, ['profile'], notes).map((profile) => ({ profile, layer }))),
    added: [...profilesOf(code?.policy.profile, code ?? COMMAND_LINE, ['profile'], notes), ...profilesOf(request.profiles, COMMAND_LINE, [], notes)].map((profile) => ({ profile })),
    rules: [...own.values()],
    find: (id) => own.get(id) ?? findRule(id),
  };
}

/** The profiles of these names; the others are noted. */
export function profilesOf(names: string | readonly string[] | undefined, written: Written, path: readonly (string | number)[], notes: Notes): readonly Profile[] {
  return [names ?? []].flat().flatMap((name) => {
    const profile = profileOf(name);
    if (profile === undefined) notes.problem(written, path, unknown(name));
    return profile ?? [];
  });
}

function unknown(name: string): string {
  const allowed = profiles.map((profile) => profile.name).join(', ');
  if (/[/\\]|\.(?:ya?ml|json)$/.test(name)) return `${shown(name)} is a path: name the policy under extends, and a profile here; allowed: ${allowed}`;
  return PLANNED_PROFILES.includes(name) ? `the profile ${name} is not built yet; allowed: ${allowed}` : `unknown profile ${shown(name)}; allowed: ${allowed}`;
}

function refuseInCode({ policy, ...written }: PolicyDocument, notes: Notes): void {
  for (const key of ONLY_IN_FILES) {
    if (policy[key] !== undefined) notes.problem(written, [key], `${key} belongs into the policy file: a policy in code can only tighten`);
  }
}
