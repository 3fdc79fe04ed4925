import { findHost, findParameter, isExpired, type HostRow } from '../../../catalog';
import type { Resource } from '../../documents';
import { known, unknown, type Place, type Value } from '../../facts';
import type { Context } from '../context';
import { isInternal } from '../text/public-host';
import { readAddress } from './address';
import { declaredHost } from './declared';
import { homeOf } from './home';
import { hostBelowReference, hostOf } from './host';
import { placeOfRange } from './network';
import { anywhere, printable } from './place';

/** Where a host is, as the policy or the catalog has it. */
export function placeOfHost(text: string, _resource: Resource, context: Context): Value<Place> {
  const host = hostOf(text);
  if (host === undefined) return placeOfReference(text, context);
  return placeOfName(host, context);
}

/** A host that a reference stands in: that of a resource, or a name below somebody's domain. */
function placeOfReference(text: string, context: Context): Value<Place> {
  const target = context.links.named(text);
  const found = hostBelowReference(text);
  if (found !== undefined && !isInternal(found.host)) {
    if (!isOfCloud(found.host)) return placeOfName(found.host, context);
    if (found.within) return unknown('a part of its host is made up at deployment, which may be the region', 'write the host into the document');
    if (target === undefined) return placeOfName(found.host, context);
  }
  return target === undefined ? unknown('the value is no host') : homeOf(target, context);
}

/** Whether a cloud gives such names to resources wherever they are. */
function isOfCloud(host: string): boolean {
  const row = findHost(host);
  return row?.kind === 'cloud' && row.countries.length === 0;
}

function placeOfName(host: string, context: Context): Value<Place> {
  const declared = declaredHost(host, context);
  if (declared !== undefined) return declared;
  if (readAddress(host) !== undefined) return placeOfRange(host, context);
  const row = findHost(host);
  if (row === undefined) return unknown(`nothing is known of the host ${printable(host)}`, 'name it with its place under boundary.hosts');
  return placeOfRow(row, host, context);
}

/** Where Claude runs for a request that names a geography, in an AWS account as well. */
export function placeOfGeo(geo: string, _resource: Resource, context: Context): Value<Place> {
  const row = findParameter('anthropic', `inference_geo=${geo}`);
  return row === undefined ? unknown(`nothing is known of the geography ${printable(geo)}`, 'write a geography that the vendor has: us or global') : placeOfRow(row, geo, context);
}

function placeOfRow(row: HostRow, id: string, { today }: Context): Value<Place> {
  const run = row.operator === undefined ? { operators: [], seats: row.operatorCountries } : { operators: [row.operator] };
  const doubt = doubtOf(row, today);
  if (doubt !== undefined) return unknown(doubt, 'name it with its place under boundary.hosts');
  return known({ ...(row.countries.length === 0 ? anywhere(id) : { id, countries: row.countries, reach: 'there' as const }), ...run }, 'catalog');
}

/** Why a row settles nothing; undefined for one that does. */
function doubtOf(row: HostRow, today: string | undefined): string | undefined {
  if (today !== undefined && isExpired(row, today)) return `what the catalog has of it is of ${row.asOf}, and was good for ${row.life ?? 0} days`;
  if (!row.located) return row.note ?? 'neither its name nor whoever runs it says so';
  return row.confidence === 'low' ? 'what the catalog has of it is a lead and no evidence' : undefined;
}
