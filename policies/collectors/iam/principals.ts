import { readable } from '../../documents';
import { known, unknown, type Fact, type Value, type Visitor } from '../../facts';
import { letIn } from '../access';
import { isOurs } from '../access/own';
import { issuerOf, visitorOf } from '../access/visitors';
import { isAsked } from '../context';
import { parseArn } from '../places/arn';
import { printable } from '../places/place';
import { spotAt, type Spot } from '../spot';
import type { Condition, Entries, Permission } from './permission';

/** Who a statement speaks of, one value an entry. */
export interface Principals {
  readonly aws: Entries;
  readonly federated: Entries;
  readonly canonical: Entries;
  /** Whether it is for everybody but some. */
  readonly allBut: boolean;
}

/** Policies that let nobody in: they narrow what passes an endpoint. */
const NARROWING: ReadonlySet<string> = new Set(['aws_vpc_endpoint_policy', 'aws_vpc_endpoint', 'AWS::EC2::VPCEndpoint', 'aws_iam_policy_document']);

const NARROWS = /^(?:for(?:any|all)values?:)?(?:string(?:equals|equalsignorecase|like)|arn(?:equals|like)|bool)$/;
const ACCOUNTS: ReadonlySet<string> = new Set(['aws:principalaccount', 'aws:sourceaccount', 'kms:calleraccount', 's3:dataaccesspointaccount']);
const ORGANIZATIONS: ReadonlySet<string> = new Set(['aws:principalorgid', 'aws:principalorgpaths', 'aws:sourceorgid', 'aws:sourceorgpaths']);
const ARNS: ReadonlySet<string> = new Set(['aws:principalarn', 'aws:sourcearn']);
/** Networks, and calls that a service makes: those are no accounts. */
const PASSED: ReadonlySet<string> = new Set(['aws:sourcevpc', 'aws:sourcevpce', 'aws:vpcsourceip', 'aws:principalisawsservice', 'aws:principalservicename']);

/** Policies of identities say what those may do, and let nobody in; the trust policy of a role does. */
const OF_IDENTITIES = /^AWS::(?:IAM|SSO|Transfer)::|^aws_(?:iam|ssoadmin|transfer)_/;
const TRUST = /(?:^|\.)(?:AssumeRolePolicyDocument|assume_role_policy)\b/;

/** Whom an Allow statement lets in from elsewhere. */
export function principalFacts(permission: Permission, spot: Spot): readonly Fact[] {
  // Principals and conditions are read when they are asked for.
  if (!isAsked('access', spot.context) || NARROWING.has(spot.resource.type)) return [];
  const { principals, path } = permission;
  if (principals === undefined) return [];
  const at = spotAt(spot, `${path}.Principal`);
  const what = whatOf(path);
  const open = principals.allBut || principals.aws.some(isEverybody);
  const accounts = principals.aws.filter((entry) => !isEverybody(entry)).map((entry) => visitorOf(entry, at));
  const visitors = [
    ...accounts,
    ...(open ? narrowed(permission.conditions, at) : []),
    ...principals.federated.map((entry) => federated(entry, at)),
    ...principals.canonical.map((entry) => visitorOf(entry, at)),
  ];
  return visitors.flatMap((visitor) => letIn(what, at, visitor));
}

/** A policy that stands where nobody reads it may let in anybody. */
export function unnamedPrincipals(text: string, spot: Spot): readonly Fact[] {
  const { resource: { type }, path, context } = spot;
  if (!isAsked('access', context) || NARROWING.has(type) || (OF_IDENTITIES.test(type) && !TRUST.test(path))) return [];
  return letIn(whatOf(path), spot, unknown(`${printable(readable(text))} is made elsewhere`, 'check the document that makes the policy in the same run'));
}

function whatOf(path: string): string {
  return TRUST.test(path) ? 'the trust policy' : 'the resource policy';
}

function isEverybody(entry: Value<unknown>): boolean {
  return entry.state === 'known' && entry.value === '*';
}

/** Everybody, as far as the conditions leave them; the narrowest condition counts. */
function narrowed(conditions: readonly Condition[], spot: Spot): readonly (Value<Visitor> | undefined)[] {
  const strict = conditions.filter(({ operator, key }) => NARROWS.test(operator) || (PASSED.has(key) && /^ipaddress$/.test(operator)));
  if (strict.some(({ key }) => PASSED.has(key))) return [];
  const by = strict.find(({ key }) => ACCOUNTS.has(key) || ORGANIZATIONS.has(key)) ?? strict.find(({ key }) => ARNS.has(key));
  if (by !== undefined) return by.values.map((value) => (ARNS.has(by.key) ? ofArn(value, spot) : visitorOf(organization(value), spot)));
  const addresses = conditions.find(({ operator, key }) => key === 'aws:sourceip' && operator === 'ipaddress');
  return [addresses === undefined ? known({ is: 'anybody' }) : unknown('anybody at some addresses, and nothing says whose they are', 'name the accounts that may come, or the endpoint that they come through')];
}

/** `o-a1b2c3d4e5/r-ab12/…` is a path in an organization. */
function organization(value: Value<unknown>): Value<unknown> {
  return value.state === 'known' && typeof value.value === 'string' ? known(value.value.split('/', 1)[0] ?? '') : value;
}

/** The account in an ARN; that of a bucket has none. */
function ofArn(value: Value<unknown>, spot: Spot): Value<Visitor> | undefined {
  const text = value.state === 'known' && typeof value.value === 'string' ? value.value : undefined;
  if (text === undefined || isOurs(text, spot.context)) return text === undefined ? visitorOf(value, spot) : undefined;
  const arn = parseArn(text);
  if (arn?.account !== '') return visitorOf(value, spot);
  return unknown(`${printable(text)} names no account`, 'name the account beside it, in aws:SourceAccount');
}

/** An issuer by its name, or by the ARN of a provider that stands elsewhere. */
function federated(entry: Value<unknown>, spot: Spot): Value<Visitor> | undefined {
  const text = entry.state === 'known' && typeof entry.value === 'string' ? entry.value : undefined;
  const resource = text === undefined ? undefined : parseArn(text)?.resource;
  if (text === undefined) return issuerOf(entry, spot);
  if (resource === undefined) return issuerOf(entry, spot);
  if (resource.startsWith('oidc-provider/')) return issuerOf(known(resource.slice('oidc-provider/'.length)), spot);
  return unknown(`whose identities ${printable(resource)} takes cannot be told`, 'check the document that makes the identity provider in the same run');
}
