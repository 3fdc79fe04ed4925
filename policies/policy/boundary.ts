import type { NodePath } from '../documents';
import { areaOf, covers, isCode, isEmpty, overlap, type Area } from './area';
import { mayLoosen, type Layer } from './layer';
import type { Notes } from './notes';
import { shown } from './shape';
import type { Stand } from './stand';
import { registryWithin } from './registries';

/** The stand inside the boundary of a layer. */
export function bounded(stand: Stand, layer: Layer, notes: Notes, withPlaces: boolean): Stand {
  const { boundary } = layer.policy;
  if (boundary === undefined) return stand;
  const at = ['boundary'];
  const { places, operators, registries } = boundary;
  return {
    ...stand,
    area: places === undefined || !withPlaces ? stand.area : narrowed(stand.area, places, [...at, 'places'], layer, notes),
    controllers: operators === undefined ? stand.controllers : controllersOf(stand, operators.controllers, layer, notes),
    registries: registries === undefined ? stand.registries : registriesOf(stand.registries, registries, layer, notes),
    hosts: listed(stand.hosts, boundary.hosts, ({ host }) => host, [...at, 'hosts'], layer, notes),
    globalServices: listed(stand.globalServices, boundary.globalServices, ({ service }) => service, [...at, 'globalServices'], layer, notes),
  };
}

/** The codes that are none are noted; what is left is the area. */
export function known(codes: readonly string[], path: NodePath, layer: Layer, notes: Notes): readonly string[] {
  codes.forEach((code, index) => {
    if (!isCode(code)) notes.problem(layer, [...path, index], `${shown(code)} is no place; allowed: blocs such as EU, ISO countries such as FR, operator places such as aws:eu-central-1`);
  });
  return codes.filter(isCode);
}

function narrowed(area: Area, written: readonly string[], path: NodePath, layer: Layer, notes: Notes): Area {
  const codes = known(written, path, layer, notes);
  const beyond = codes.filter((code) => !covers(area, areaOf([code])));
  const wider = beyond.length > 0 && mayLoosen(layer, {
    lock: 'boundary', path: [...path, written.indexOf(beyond[0] ?? '')],
    what: `${path.join('.')} reaches beyond ${area.label}, to ${beyond.map(shown).join(', ')}`,
    approval: layer.policy.boundary?.widens, approvalPath: ['boundary', 'widens'],
  }, notes);
  const result = wider ? areaOf(codes) : overlap(area, areaOf(codes));
  if (isEmpty(result) && codes.length > 0) notes.problem(layer, path, `nothing is left of ${area.label}: the boundary is empty`);
  return result;
}

function controllersOf(stand: Stand, codes: readonly string[], layer: Layer, notes: Notes): Area {
  const path = ['boundary', 'operators', 'controllers'];
  return stand.controllers === undefined ? areaOf(known(codes, path, layer, notes)) : narrowed(stand.controllers, codes, path, layer, notes);
}

function registriesOf(before: readonly string[] | undefined, registries: readonly string[], layer: Layer, notes: Notes): readonly string[] {
  if (before === undefined) return registries;
  const beyond = registries.filter((registry) => !before.some((allowed) => registryWithin(registry, allowed)));
  if (beyond.length === 0) return registries;
  const path = ['boundary', 'registries'];
  const what = `boundary.registries adds ${beyond.map(shown).join(', ')}`;
  const wider = mayLoosen(layer, {
    lock: 'boundary', path: [...path, registries.indexOf(beyond[0] ?? '')], what, approval: layer.policy.boundary?.widens, approvalPath: ['boundary', 'widens'],
  }, notes);
  return wider ? registries : registries.filter((registry) => !beyond.includes(registry));
}

/** A list that policies may add to, unless it is locked: then they can only take from it. */
function listed<T>(before: readonly T[], added: readonly T[] | undefined, nameOf: (row: T) => string, path: NodePath, layer: Layer, notes: Notes): readonly T[] {
  if (added === undefined) return before;
  const names = new Set(before.map(nameOf));
  if (!layer.locked.has('boundary')) return [...before, ...added.filter((row) => !names.has(nameOf(row)))];
  added.forEach((row, index) => {
    if (!names.has(nameOf(row))) notes.problem(layer, [...path, index], `${path.join('.')} adds ${shown(nameOf(row))}: ${layer.lockedBy}`);
  });
  const kept = new Set(added.map(nameOf));
  return before.filter((row) => kept.has(nameOf(row)));
}
