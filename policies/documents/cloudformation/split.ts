import { known, mapValue, then, type Value } from '../../facts';
import { keyOf, soleReference, splitOutside } from '../reference';
import { pseudoParameter } from './environment';
import { member, text } from './node';
import type { Scope } from './scope';

/** Services whose ARNs name no region. */
const REGIONLESS = /^AWS::(?:IAM|S3|CloudFront|Route53|GlobalAccelerator|Organizations)::/;

/** `Fn::Split`: a reference inside of the text stays whole, and an ARN that is one falls into the parts that every ARN has. */
export function split(argument: unknown, scope: Scope): Value<unknown> {
  const [separator, whole] = Array.isArray(argument) ? (argument as unknown[]) : [];
  return then(scope.evaluate(whole), (plain) => (separator === ':' ? partsOfArn(text(plain), scope) : undefined) ?? known(splitOutside(text(plain), String(separator))));
}

/** The parts of the ARN of a resource of this template, which is where the stack is; what is made up at deployment stays a reference. */
function partsOfArn(arn: string, scope: Scope): Value<unknown> | undefined {
  const { key, attribute } = soleReference(arn) ?? {};
  const id = key?.slice(keyOf(scope.key, '').length) ?? '';
  const type = String(member(scope.resources[id], 'Type'));
  if (attribute !== 'Arn' || key !== keyOf(scope.key, id) || !Object.hasOwn(scope.resources, id) || !type.startsWith('AWS::') || REGIONLESS.test(type)) return undefined;
  const partition = pseudoParameter('AWS::Partition', scope.environment, scope.stack, scope.key) ?? known('aws');
  return then(partition, (name) => mapValue(scope.environment.region, (region) => ['arn', name, arn, region, arn, arn]));
}
