import { findHost, findOperator, findPlace } from '../../catalog';
import type { DeclaredPlace, Declarations } from '../collectors/context';
import { dayNumber, daysBetween, type AllowedHost, type DeclaredCertificate } from '../engine';
import type { NodePath } from '../documents';
import { areaOf, covers, hasPlace, isCode, type Area } from './area';
import type { Layer } from './layer';
import type { Notes } from './notes';
import type { Declared, DeclarationsPolicy } from './policy';
import { shown } from './shape';

const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** An account of AWS, an organization of AWS, a tenant of Azure, or a project of Google Cloud. */
const ACCOUNT = /^(?:\d{12}|o-[a-z0-9]{10,32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z][a-z0-9-]{4,28}[a-z0-9])$/;
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
    accounts: rows.flatMap(({ accounts = [] }) => accounts),
  };
}

/** Certificates whose review is not due. */
export function certificatesOf(layers: readonly Layer[], notes: Notes): readonly DeclaredCertificate[] {
  return layers.flatMap((layer) => current(layer.policy.declared?.certifications, 'certifications', { layer, notes }).map(({ row, path }) => {
    if (findOperator(row.operator) === undefined) notes.problem(layer, [...path, 'operator'], `${shown(row.operator)} is no operator of the catalog; allowed: ids such as scaleway, ovhcloud`);
    if (dayNumber(row.validUntil) === undefined) notes.problem(layer, [...path, 'validUntil'], `${shown(row.validUntil)} is no day; allowed: YYYY-MM-DD`);
    const { scheme, operator, service, region, number, validUntil } = row;
    return { scheme, operator, service, region, number, validUntil };
  }));
}

function rowsOf(layer: Layer, area: Area, notes: Notes): Omit<Declarations, 'hosts'> {
  const { declared = {} } = layer.policy;
  if (layer.policy.declared !== undefined && layer.locked.has('declared')) notes.problem(layer, ['declared'], `declares something: ${layer.lockedBy}`);
  const look = { layer, area, notes };
  return {
    accounts: current(declared.accounts, 'accounts', look).map(({ row: { match }, path }) => {
      if (!ACCOUNT.test(match)) notes.problem(layer, [...path, 'match'], `${shown(match)} is no account; allowed: an id such as 111122223333, o-a1b2c3d4e5 or that of a tenant`);
      return match;
    }),
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
function current<T extends Declared>(rows: readonly T[] | undefined, kind: keyof DeclarationsPolicy, { layer, notes }: Pick<Look, 'layer' | 'notes'>): readonly { readonly row: T; readonly path: NodePath }[] {
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
