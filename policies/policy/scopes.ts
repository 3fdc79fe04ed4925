import { areaOf, covers, isEmpty, overlap } from './area';
import { bounded, known } from './boundary';
import { changed } from './changes';
import type { ScopedSubject } from './effective';
import type { Layer } from './layer';
import type { Notes } from './notes';
import type { ScopeMatch, ScopePolicy } from './policy';
import { profilesOf, type Named, type Parts } from './request';
import { standOf, stricter, type Stand } from './stand';

/** What is asked where a scope matches. */
export interface Scope {
  readonly stand: Stand;
  /** Names of the profiles it is judged by, with their versions. */
  readonly profiles: readonly string[];
  matches(subject: ScopedSubject, dataClass: string | undefined): boolean;
}

/** The scopes of a request in the order they are tried, what no scope matches last. */
export function scopesOf(parts: Parts, notes: Notes): readonly Scope[] {
  // A policy's own scopes are tried before those of the policy it extends.
  const ordered = [...parts.layers].reverse().flatMap((layer) => (layer.policy.scopes ?? []).map((scope, index) => ({ scope, layer, index })));
  for (const { layer, index } of ordered) if (layer.locked.has('scopes')) notes.problem(layer, ['scopes', index], `adds a scope: ${layer.lockedBy}`);
  return [...ordered.map((row) => scoped(row.scope, ['scopes', row.index], row.layer, parts, notes)), { ...composed(parts, parts.ofFile, () => true, notes), matches: () => true }];
}

function scoped(scope: ScopePolicy, path: readonly (string | number)[], layer: Layer, parts: Parts, notes: Notes): Scope {
  const matches = matcher(scope.match);
  const own = profilesOf(scope.profile, layer, [...path, 'profile'], notes);
  const kept = own.length === 0 ? parts.ofFile : parts.ofFile.filter((named) => isKept(named, 'profile', layer));
  const named = [...kept, ...own.map((profile) => ({ profile }))];
  const dropped = parts.ofFile.filter(({ profile }) => !named.some((other) => other.profile === profile)).map(({ profile }) => profile.name);
  if (dropped.length > 0) notes.loosen(`${words(scope.match)} is judged by ${own.map(({ name }) => name).join(', ')} instead of ${dropped.join(', ')}`);
  const withPlaces = (other: Layer) => own.length === 0 || isKept({ layer: other }, 'boundary', layer);
  const left = parts.layers.filter((other) => other !== layer && other.policy.boundary?.places !== undefined && !withPlaces(other));
  if (left.length > 0) notes.loosen(`${words(scope.match)} leaves the places of the policy that it extends`);
  const part = composed(own.length === 0 ? parts : { ...parts, lenient: true }, named, withPlaces, notes);
  if (scope.boundary === undefined) return { ...part, matches };
  const area = areaOf(known(scope.boundary.places, [...path, 'boundary', 'places'], layer, notes));
  if (!covers(part.stand.area, area)) notes.problem(layer, [...path, 'boundary', 'places'], `${area.label} reaches beyond ${part.stand.area.label}: a scope can only narrow its profile`);
  return { ...part, stand: { ...part.stand, area: overlap(part.stand.area, area) }, matches };
}

/** Whether what an earlier layer says stays, because it locked it for the layer of the scope. */
function isKept({ layer: of }: { readonly layer?: Layer }, lock: 'profile' | 'boundary', layer: Layer): boolean {
  return of !== undefined && of !== layer && layer.locked.has(lock);
}

/** Profiles, then the layers of the file, then what code and command line add. */
function composed(parts: Parts & { readonly lenient?: boolean }, named: readonly Named[], withPlaces: (layer: Layer) => boolean, notes: Notes): Omit<Scope, 'matches'> {
  const { find, lenient = false } = parts;
  const base = named.length > 0 ? named : parts.added;
  const judging = [...new Set([...named, ...parts.added].map(({ profile }) => profile))];
  const own = new Map(parts.rules.map(({ id, severity }) => [id, { severity }]));
  let stand = base.map(({ profile }) => standOf(profile, notes.today)).reduce((a, b) => stricter(a, b, find));
  stand = { ...stand, demands: new Map([...own, ...stand.demands]) };
  for (const layer of parts.layers) {
    const met = { ...layer, lenient };
    stand = changed(bounded(stand, met, notes, withPlaces(layer)), met, find, notes);
  }
  if (named.length > 0) stand = parts.added.reduce((before, { profile }) => stricter(before, standOf(profile, notes.today), find), stand);
  if (parts.code !== undefined) stand = changed(bounded(stand, parts.code, notes, true), parts.code, find, notes);
  if (isEmpty(stand.area) && notes.problems.length === 0) {
    notes.problem(parts.layers.at(-1) ?? { locate: () => undefined }, ['boundary'], `nothing is left of the boundary: ${judging.map(({ name }) => name).join(', ')} have no place in common with it`);
  }
  return { stand, profiles: judging.map(({ name, version }) => `${name}@${version}`) };
}

function matcher({ stage, stack, file, class: dataClass }: ScopeMatch): Scope['matches'] {
  // Loaded here because few policies have scopes.
  const picomatch = require('picomatch') as typeof import('picomatch');
  const glob = (pattern: string | undefined) => (pattern === undefined ? () => true : picomatch(pattern, { dot: true }));
  const [isStage, isStack, isFile, isClass] = [glob(stage), glob(stack), glob(file), glob(dataClass)];
  return (subject, declared) => {
    const path = (subject.stack ?? '').split('/');
    const ancestors = path.map((_, index) => path.slice(0, index + 1).join('/'));
    return (stage === undefined || ancestors.slice(0, -1).some((part) => isStage(part)))
      && (stack === undefined || ancestors.some((part) => isStack(part)))
      && (file === undefined || isFile(subject.file.replaceAll('\\', '/')))
      && (dataClass === undefined || (declared !== undefined && isClass(declared)));
  };
}

function words(match: ScopeMatch): string {
  return Object.entries(match).map(([what, glob]) => `${what} ${glob}`).join(' in ');
}
