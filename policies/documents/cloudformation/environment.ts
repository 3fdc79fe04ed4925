import { known, mapValue, unknown, type Value } from '../../facts';
import type { Region } from '../document';
import { keyOf, mark, SOME_ACCOUNT } from '../reference';

/** Where a stack is deployed, as far as anything says. */
export interface Environment {
  readonly region: Value<string>;
  readonly account: Value<string>;
}

interface Partition {
  readonly id: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Partitions by region prefix, longest first; the last one takes the rest. Source: botocore endpoints, 2026-11-21. */
const PARTITIONS: readonly Partition[] = [
  { id: 'aws-eusc', prefix: 'eusc-', suffix: 'amazonaws.eu' },
  { id: 'aws-cn', prefix: 'cn-', suffix: 'amazonaws.com.cn' },
  { id: 'aws-us-gov', prefix: 'us-gov-', suffix: 'amazonaws.com' },
  { id: 'aws-iso-b', prefix: 'us-isob-', suffix: 'sc2s.sgov.gov' },
  { id: 'aws-iso-e', prefix: 'eu-isoe-', suffix: 'cloud.adc-e.uk' },
  { id: 'aws-iso-f', prefix: 'us-isof-', suffix: 'csp.hci.ic.gov' },
  { id: 'aws-iso', prefix: 'us-iso-', suffix: 'c2s.ic.gov' },
  { id: 'aws', prefix: '', suffix: 'amazonaws.com' },
];

export function partitionOf(region: string): { readonly id: string; readonly suffix: string } {
  return PARTITIONS.find(({ prefix }) => region.startsWith(prefix)) as Partition;
}

/** The region of a stack with the operator that runs its partition. */
export function regionOf({ region }: Environment): Value<Region> {
  return mapValue(region, (code) => ({ operator: partitionOf(code).id, code }));
}

const SETTLE = 'set env.region on the stack, or name the deploy region with --region';

/** The environment of a template that nobody placed: the flag, or unknown. */
export function loneEnvironment(flag: string | undefined): Environment {
  return {
    region: flag === undefined ? unknown('a template carries no region', SETTLE) : known(flag, 'flag'),
    account: unknown('a template carries no account'),
  };
}

/** The environment that an assembly's manifest states as `aws://account/region`. */
export function manifestEnvironment(text: unknown, flag: string | undefined): Environment {
  const [, account = '', region = ''] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(String(text)) ?? [];
  const agnostic = region === '' || region === 'unknown-region';
  return {
    region: agnostic ? (flag === undefined ? unknown('the stack names no region', SETTLE) : known(flag, 'flag')) : known(region),
    account: account === '' || account === 'unknown-account' ? unknown('the stack names no account') : known(account),
  };
}

/** Values of the pseudo parameters; undefined for a name that is none. */
export function pseudoParameter(name: string, environment: Environment, stack: string, key: string): Value<unknown> | undefined {
  switch (name) {
    case 'AWS::Region': return environment.region;
    case 'AWS::AccountId': return environment.account.state === 'unknown' ? known(SOME_ACCOUNT) : environment.account;
    case 'AWS::Partition': return mapValue(environment.region, (region) => partitionOf(region).id);
    case 'AWS::URLSuffix': return mapValue(environment.region, (region) => partitionOf(region).suffix);
    case 'AWS::NoValue': return known(undefined);
    // A name without a dot, which is no host or region by itself: what stands around it can still be read.
    case 'AWS::StackName': return known(stack === '' ? mark({ key: keyOf(key, name), attribute: 'Ref' }) : stack);
    case 'AWS::StackId': return known(mark({ key: keyOf(key, name), attribute: 'Ref' }));
    case 'AWS::NotificationARNs': return unknown(`${name} is known at deployment`);
    default: return undefined;
  }
}
