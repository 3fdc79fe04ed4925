import type { Resource } from '../../documents';
import { alternatives, known, type Access, type Value, type Visitor } from '../../facts';
import type { Context } from '../context';
import { sourceOf, type Spot } from '../spot';
import { presentValue, visits } from '../walk';
import { grantsOf, type Grant } from './granted';
import { issuerOf, issuersOfMetadata, visitorOf } from './visitors';

type Found = readonly (Value<Visitor> | undefined)[];

/** Members of Google Cloud that are anybody. */
const EVERYBODY: ReadonlySet<unknown> = new Set(['allUsers', 'allAuthenticatedUsers']);

const READERS: Readonly<Record<Grant['as'], (value: Value<unknown>, spot: Spot, grant: Grant) => Found>> = {
  principal: principals,
  issuer: (value, spot) => [issuerOf(value, spot)],
  metadata: issuersOfMetadata,
  switch: (value) => (value.state === 'unknown' ? [value] : value.state === 'known' && (value.value === true || value.value === 'true') ? [known({ is: 'anybody' })] : []),
  member: (value) => (value.state === 'unknown' ? [value] : value.state === 'known' && EVERYBODY.has(value.value) ? [known({ is: 'anybody' })] : []),
};

/** Whom the properties of a resource let in from elsewhere; its policies are read where they are found. */
export function accessFacts(resource: Resource, context: Context): readonly Access[] {
  return grantsOf(resource.type).flatMap((grant) => visits(resource, grant.path).flatMap(({ value, path }) => {
    const spot = { resource, context, path };
    return alternatives(value).flatMap((option) => READERS[grant.as](option.value, spot, grant).flatMap((visitor) => letIn(grant.what, spot, conditional(visitor, option.when))));
  }));
}

/** The fact that somebody is let in; none for nobody. */
export function letIn(what: string, spot: Spot, visitor: Value<Visitor> | undefined): readonly Access[] {
  return visitor === undefined ? [] : [{ kind: 'access', source: sourceOf(spot), what, visitor }];
}

function conditional(visitor: Value<Visitor> | undefined, when: string): Value<Visitor> | undefined {
  if (visitor === undefined || visitor.state === 'oneOf' || when === '') return visitor;
  return { state: 'oneOf', alternatives: [{ value: visitor, when }] };
}

/** One principal, or several in one text; `*` and services are whatever the resource narrows them to. */
function principals(value: Value<unknown>, spot: Spot, { narrowed = [] }: Grant): Found {
  if (value.state === 'known' && typeof value.value === 'string' && value.value.includes(',')) return value.value.split(',').map((part) => visitorOf(known(part.trim()), spot));
  const isOpen = value.state === 'known' && value.value === '*';
  const narrower = isOpen ? narrowed.map((path) => presentValue(spot.resource, path)).filter((other) => other !== undefined) : [];
  return narrower.length > 0 ? narrower.map((other) => visitorOf(other, spot)) : [visitorOf(value, spot)];
}
