import { known, type Fact, type Value } from '../../facts';
import type { PolicyStatement } from '../../signatures';
import { sourceOf } from '../spot';
import type { Met } from '../statements/statement';
import type { Permission } from './permission';

/** What the policies of these types open to the internet where a statement is for everybody, under no condition. */
const OPENED: ReadonlyMap<string, string> = new Map([
  ['AWS::S3::BucketPolicy', 'the bucket'],
  ['AWS::SNS::TopicPolicy', 'the topic'],
  ['AWS::SQS::QueuePolicy', 'the queue'],
  ['aws_s3_bucket_policy', 'the bucket'],
  ['aws_sns_topic_policy', 'the topic'],
  ['aws_sqs_queue_policy', 'the queue'],
]);

/** That a permission is for everybody. */
export function publicAccess(permission: Permission, met: Met<PolicyStatement>): readonly Fact[] {
  const what = OPENED.get(met.resource.type);
  if (what === undefined) return [];
  const { allows, everybody, conditions, path } = permission;
  if (!allows || conditions.length > 0 || isNo(everybody)) return [];
  return [{ kind: 'exposure', source: { ...sourceOf(met), path: `${path}.Principal` }, what, public: everybody, because: 'its policy lets anybody in' }];
}

function isNo(value: Value<boolean>): boolean {
  return value.state === 'known' && !value.value;
}

/** Whether principals name everybody: `*`, alone or as an AWS principal. */
export function includesEverybody(principals: readonly Value<unknown>[]): Value<boolean> {
  if (principals.some((principal) => principal.state === 'known' && principal.value === '*')) return known(true);
  return principals.find((principal) => principal.state === 'unknown') ?? known(false);
}
