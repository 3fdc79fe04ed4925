import { findHost, isAwsOwned, vendorOfAccount } from '../../../catalog';
import { hasMark, readable } from '../../documents';
import { known, unknown, type Value, type Visitor } from '../../facts';
import type { Context } from '../context';
import { parseArn } from '../places/arn';
import { hostOf } from '../places/host';
import { printable } from '../places/place';
import { placeNamed } from '../places/resolve';
import type { Spot } from '../spot';
import { isOurs, isOwn } from './own';

/** Nobody from elsewhere: the account itself, or a service of its operator. */
export const NOBODY = undefined;

const ACCOUNT = /^\d{12}$/;
const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;
/** Services of AWS, and what they are called where an account would stand. */
const SERVICE = /\.amazonaws\.(?:com|eu|com\.cn)$/;
/** The canonical user that delivers the access logs of CloudFront. */
const LOG_DELIVERY = 'c4c1ede66af53448b93c283ce9448c4ba468c9432aa01d700d3878632f77d2d0';
const SETTLE = 'write the principal out, or check the document that makes it in the same run';

/** Who a principal is: an account, an ARN, an organization, a service, `*`. */
export function visitorOf(principal: Value<unknown>, { context }: Pick<Spot, 'context'>): Value<Visitor> | undefined {
  if (principal.state === 'unknown') return principal;
  const text = principal.state === 'known' ? principal.value : undefined;
  if (principal.state === 'known' && (text === undefined || text === null)) return NOBODY;
  if (typeof text === 'number') return ofAccount(String(text).padStart(12, '0'), context);
  if (typeof text !== 'string') return unknown('the principal is no text');
  if (text === '*') return known({ is: 'anybody' });
  if (isOurs(text, context) || SERVICE.test(text) || text === '' || text === LOG_DELIVERY) return NOBODY;
  if (hasMark(text)) return unknown(`${printable(readable(text))} is made elsewhere`, SETTLE);
  const arn = parseArn(text);
  if (arn?.service === 'organizations') return ofAccount(/\b(o-[a-z0-9]{10,32})\b/.exec(arn.resource)?.[1] ?? printable(text), context);
  return ofAccount(arn === undefined ? text : arn.account, context);
}

/** Whose an account, an organization or a tenant is; its own are nobody. */
function ofAccount(id: string, context: Context): Value<Visitor> | undefined {
  if (id === '*') return known({ is: 'anybody' });
  if (id === 'cloudfront' || id === 'aws' || isOwn(id, context) || isAwsOwned(id)) return NOBODY;
  const declared = context.declared.accounts?.includes(id) === true;
  const vendor = declared ? undefined : vendorOfAccount(id);
  if (vendor !== undefined) return known({ is: 'vendor', id, name: vendor.vendor, country: vendor.country }, 'catalog');
  const shown = ACCOUNT.test(id) ? `the account ${id}` : ORGANIZATION.test(id) ? `the organization ${id}` : printable(id === '' ? 'an account that is not named' : id);
  return known({ is: 'account', id: declared ? id : shown, declared });
}

/** Whoever an issuer identifies; clusters and pools of the operator's own are judged where they are made. */
export function issuerOf(value: Value<unknown>, { resource, context }: Spot): Value<Visitor> | undefined {
  if (value.state !== 'known') return value.state === 'unknown' ? value : unknown('the issuer depends on a condition');
  const text = String(value.value);
  if (isOurs(text, context)) return NOBODY;
  const host = hasMark(text) ? undefined : hostOf(text);
  if (host === undefined) return unknown(`${printable(readable(text))} names no issuer that can be read`, 'write the URL of the issuer out');
  if (SERVICE.test(host)) return NOBODY;
  const row = findHost(host);
  const operators = row?.operator === undefined ? [] : [row.operator];
  return known({ is: 'issuer', host, place: placeNamed('host', known(host), resource, context), operators, seats: row?.operatorCountries ?? [] });
}

/** The hosts that the metadata of a SAML provider names: who it is, and where people sign in. */
export function issuersOfMetadata(value: Value<unknown>, spot: Spot): readonly (Value<Visitor> | undefined)[] {
  if (value.state !== 'known') return [value.state === 'unknown' ? value : unknown('the metadata depends on a condition')];
  const text = typeof value.value === 'string' ? value.value : '';
  const urls = [...text.matchAll(/\bLocation\s{0,8}=\s{0,8}["'](https?:\/\/[^"'\s]{1,512})["']/g)].map(([, url]) => url);
  const found = urls.length > 0 ? urls : [/\bentityID\s{0,8}=\s{0,8}["'](https?:\/\/[^"'\s]{1,512})["']/.exec(text)?.[1]];
  const hosts = new Set(found.map((url) => (url === undefined ? undefined : hostOf(url))));
  return [...hosts].map((host) => (host === undefined ? unknown('the metadata of the identity provider names no host', 'write the metadata out') : issuerOf(known(host), spot)));
}
