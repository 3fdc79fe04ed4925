import { findHost, findPlace } from '../../catalog';
import type { DeclaredPlace, Declarations } from '../collectors/context';
import { daysBetween } from '../engine';
import type { NodePath } from '../documents';
import { areaOf, covers, hasPlace, isCode, type Area } from './area';
import type { Layer } from './layer';
import type { Notes } from './notes';
import type { Declared, DeclarationsPolicy } from './policy';
import { shown } from './shape';
import type { AllowedHost } from '../engine';

const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const CIDR = /^(?:(?:\d{1,3}\.){3}\d{1,3}\/\d{1,2}|[0-9a-f:]+\/\d{1,3})$/i;

/** What the layers declare and does not need another look yet, and the hosts of the boundary with their places. */
export function declarationsOf(layers: readonly Layer[], hosts: readonly AllowedHost[], area: Area, notes: Notes): Declarations {
  const rows = layers.map((layer) => rowsOf(layer, area, notes));
  layers.forEach((layer) => { checkHosts(layer, area, notes); });
  return {
    places: rows.flatMap(({ places }) => places),
    clusters: rows.flatMap(({ clusters }) => clusters),
    networks: rows.flatMap(({ networks }) => networks),
    hosts: hosts.map(({ host, place }): DeclaredPlace => ({ match: host, place })),
  };
}

function rowsOf(layer: Layer, area: Area, notes: Notes): Omit<Declarations, 'hosts'> {
  const { declared = {} } = layer.policy;
  if (layer.policy.declared !== undefined && layer.locked.has('declared')) notes.problem(layer, ['declared'], `declares something: ${layer.lockedBy}`);
  const look = { layer, area, notes };
  current(declared.certifications, 'certifications', look);
  return {
    places: current(declared.places, 'places', look).map(({ row: { match, place }, path }) => {
      checkPlace(match, place, path, look);
      return { match, place };
    }),
    clusters: current(declared.clusters, 'clusters', look).map(({ row: { match, nodes, controlPlane }, path }) => {
      checkCode(nodes, [...path, 'nodes'], look);
      checkCode(controlPlane, [...path, 'controlPlane'], look);
      return { match, nodes, controlPlane };
    }),
    networks: current(declared.networks, 'networks', look).map(({ row: { cidr, host, place }, path }) => {
      if (!CIDR.test(cidr)) notes.problem(layer, [...path, 'cidr'], `${shown(cidr)} is no range; allowed: addresses as 192.0.2.0/24`);
      checkPlace(host, place, path, look);
      return { cidr, host, place };
    }),
  };
}

interface Look {
  readonly layer: Layer;
  readonly area: Area;
  readonly notes: Notes;
}

/** The rows whose review is not due. */
function current<T extends Declared>(rows: readonly T[] | undefined, kind: keyof DeclarationsPolicy, { layer, notes }: Look): readonly { readonly row: T; readonly path: NodePath }[] {
  return (rows ?? []).map((row, index) => ({ row, path: ['declared', kind, index] })).filter(({ row, path }) => {
    const left = daysBetween(notes.today, row.review);
    if (left === undefined) notes.problem(layer, [...path, 'review'], `${shown(row.review)} is no day; allowed: YYYY-MM-DD`);
    else if (left < 0) notes.notice(`not counted: ${path.join('.')}; its review was due on ${row.review}`);
    return left !== undefined && left >= 0;
  });
}

function checkHosts(layer: Layer, area: Area, notes: Notes): void {
  (layer.policy.boundary?.hosts ?? []).forEach(({ host, place }, index) => {
    const path = ['boundary', 'hosts', index];
    if (!HOST.test(host)) notes.problem(layer, [...path, 'host'], `${shown(host)} is no host; allowed: a name in lower case, without scheme, port and path`);
    checkPlace(host, place, path, { layer, area, notes });
  });
}

/** Notes a place that is none, and one that the catalog knows to be elsewhere. */
function checkPlace(match: string, place: string, path: NodePath, look: Look): void {
  if (!checkCode(place, [...path, 'place'], look) || !hasPlace(look.area, place)) return;
  const outside = knownOutside(match, look.area);
  if (outside !== undefined) look.notes.problem(look.layer, [...path, 'place'], `${shown(match)} cannot be in ${place}: the catalog knows it to be in ${outside}`);
}

function checkCode(place: string, path: NodePath, { layer, notes }: Look): boolean {
  const isPlace = isCode(place) && (place.includes(':') || areaOf([place]).countries.size === 1);
  if (!isPlace) notes.problem(layer, path, `${shown(place)} is no place; allowed: a country such as FR, an operator place such as scaleway:fr-par`);
  return isPlace;
}

/** Where the catalog knows a host or an ARN to be, when that is outside. */
function knownOutside(match: string, area: Area): string | undefined {
  const [arn, partition = '', , region = ''] = match.split(':');
  if (arn === 'arn') {
    const row = findPlace(partition, region);
    return row === undefined || hasPlace(area, row.id) ? undefined : row.id;
  }
  const row = HOST.test(match) && match.includes('.') ? findHost(match) : undefined;
  if (row === undefined || !row.located) return undefined;
  if (row.countries.length === 0) return 'any country';
  return covers(area, areaOf(row.countries)) ? undefined : row.countries.join(', ');
}
