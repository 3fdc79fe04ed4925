import { irrelevant as cloudformation } from '../cloudformation/irrelevant';
import type { Irrelevance } from '../irrelevance';

/**
 * What is irrelevant in CloudFormation, in the words of the AWS provider: both describe the same interfaces. `**.SseKmsKeyArn` of `AWS::S3::*`
 * is `**.sse_kms_key_arn` of `aws_s3*`.
 */
export const twins: readonly Irrelevance[] = cloudformation.flatMap(({ type, path, because }) => {
  const types = type === undefined ? ['aws_*'] : [type].flat().flatMap((one) => typeOf(one) ?? []);
  return types.length === 0 ? [] : [{ type: types, path: [path].flat().map(snake), because }];
});

/** A pattern for the types of a service, or for one type, whose words the provider may put other words between. */
function typeOf(type: string): string | undefined {
  const [, service, resource = '*'] = /^AWS::(\w+|\*)::([\w*]+)$/.exec(type) ?? [];
  if (service === undefined || service === '*') return undefined;
  return `aws_${service.toLowerCase()}*${resource === '*' ? '' : `_${snake(resource)}`}`;
}

/** `*KMSKeyArn` as `*kms_key_arn`. */
function snake(path: string): string {
  return path
    .replace(/([A-Z]+)s(?![a-z])/g, (_, short: string) => `${short.charAt(0)}${short.slice(1).toLowerCase()}s`)
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}
