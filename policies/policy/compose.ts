import type { FactKind } from '../facts';
import { PLANNED_RULES } from '../profiles';
import { areaOf, isEmpty, isOneCountry, overlap, type Area } from './area';
import { known } from './boundary';
import { digestOf } from './canonical';
import { certificatesOf, declarationsOf } from './declarations';
import { demander } from './demand';
import type { Effective, PolicyRequest } from './effective';
import { Notes } from './notes';
import { PolicyError } from './problem';
import { partsOf, type Parts } from './request';
import { scopesOf, type Scope } from './scopes';
import type { Stand } from './stand';
import { writtenWaivers } from './waivers';

/** The policy that counts; throws a `PolicyError` that names every problem. */
export function composePolicy(request: PolicyRequest): Effective {
  const notes = new Notes(request.today);
  const parts = partsOf(request, notes);
  if (parts.ofFile.length + parts.added.length === 0) {
    throw new PolicyError(notes.problems.length > 0 ? notes.problems : [{ message: 'no profile is asked for: name one under `profile`, or with --profile' }]);
  }
  const scopes = scopesOf(parts, notes);
  const { stand } = scopes[scopes.length - 1] as Scope;
  needOneCountry(scopes, parts, notes);
  const effective: Omit<Effective, 'name' | 'loosened' | 'notices'> = {
    profiles: [...new Set([...scopes].reverse().flatMap(({ profiles }) => profiles))],
    digest: digest(request, scopes, parts),
    ...(request.file && { file: request.file.file }),
    demandOf: demander(scopes, classesOf(parts, stand, notes), parts, certificatesOf(parts.layers, notes), request.only),
    asked: kindsOf(scopes, parts),
    declarations: declarationsOf(parts.layers, stand.hosts, stand.area, notes),
    waivers: writtenWaivers(parts, notes),
    expects: [...parts.layers, ...(parts.code ? [parts.code] : [])].flatMap(({ policy }) => policy.expects?.stacks ?? []),
    ignore: ignored(parts, notes),
    planned: PLANNED_RULES.filter((id) => scopes.some((scope) => scope.stand.demands.has(id))),
  };
  if (notes.problems.length > 0) throw new PolicyError(notes.problems);
  return { ...effective, name: nameOf(parts, notes), loosened: notes.loosened, notices: notes.notices };
}

/** Notes each scope whose profile leaves it to the policy to name the country, where the policy does not. */
function needOneCountry(scopes: readonly Scope[], { layers }: Parts, notes: Notes): void {
  for (const { stand: { oneCountry, area }, profiles } of scopes) {
    if (!oneCountry || isOneCountry(area) || isEmpty(area)) continue;
    notes.problem(layers.at(-1) ?? { locate: () => undefined }, ['boundary', 'places'], `${profiles.join(', ')} asks for one country, and the boundary is ${area.label}: name the country under boundary.places`);
  }
}

function nameOf({ ofFile, added }: Parts, { loosened }: Notes): string {
  const from = [...new Set([...ofFile, ...added].map(({ profile }) => profile.name))].join(', ');
  return loosened.length > 0 ? `custom (from ${from})` : from;
}

/** The places of each data class, inside those of the classes of the same name before. */
function classesOf({ layers, code }: Parts, { area }: Stand, notes: Notes): ReadonlyMap<string, Area> {
  const classes = new Map<string, Area>();
  for (const layer of [...layers, ...(code ? [code] : [])]) {
    for (const [name, { places }] of Object.entries(layer.policy.classes ?? {})) {
      const path = ['classes', name, 'places'];
      const own = areaOf(known(places, path, layer, notes));
      const before = classes.get(name);
      classes.set(name, before === undefined ? own : overlap(before, own));
      if (isEmpty(overlap(area, own))) notes.problem(layer, path, `${own.label} has no place in common with ${area.label}: the boundary of the class is empty`);
    }
  }
  return classes;
}

function ignored({ layers }: Parts, notes: Notes): readonly string[] {
  for (const layer of layers) if (layer.policy.ignore !== undefined && layer.locked.has('ignore')) notes.problem(layer, ['ignore'], `ignores files: ${layer.lockedBy}`);
  return layers.flatMap(({ policy }) => policy.ignore ?? []);
}

/** The kinds of fact that the rules of any scope read. */
function kindsOf(scopes: readonly Scope[], { find }: Parts): ReadonlySet<FactKind> {
  return new Set(scopes.flatMap(({ stand }) => [...stand.demands.keys()]).flatMap((id) => find(id)?.reads ?? []));
}

/** Covers all that decides a verdict, and neither the day nor where the files are. */
function digest({ flags, only }: PolicyRequest, scopes: readonly Scope[], { layers, code, ofFile, added, rules }: Parts): string {
  return digestOf({
    profiles: [...ofFile, ...added].map(({ profile }) => profile),
    scopes: scopes.map(({ profiles }) => profiles),
    layers: layers.map(({ policy: { extends: _path, ...policy } }) => policy),
    code: code?.policy,
    rules: rules.map(({ id, severity }) => ({ id, severity })),
    only,
    flags,
  });
}
