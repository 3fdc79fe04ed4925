import { copy, exposure, is, route, signature, text } from '../define';
import type { Signature } from '../signature';

const MESSAGE = 'the message';

/** What one action of a rule does with a message. */
const action = (path: string) => ({
  [`${path}.S3.BucketName`]: copy(MESSAGE, 'bucket'),
  [`${path}.S3.CannedAcl`]: exposure(MESSAGE, 'anybody may read it', is('public-read', 'public-read-write')),
  [`${path}.Http.Url`]: copy(MESSAGE, 'host'),
  [`${path}.Http.Auth.Sigv4.SigningRegion`]: copy(MESSAGE, 'region'),
  [`${path}.Kafka.ClientProperties`]: text('environment'),
  [`${path}.OpenSearch.Endpoint`]: copy(MESSAGE, 'host'),
  [`${path}.Elasticsearch.Endpoint`]: copy(MESSAGE, 'host'),
  [`${path}.Sqs.QueueUrl`]: copy(MESSAGE, 'host'),
  [`${path}.Sns.TargetArn`]: copy(MESSAGE, 'arn'),
  [`${path}.Lambda.FunctionArn`]: route('the function', 'arn'),
});

/** Rules of AWS IoT: where messages of devices go. */
export const iotRules: readonly Signature[] = [
  signature('AWS::IoT::TopicRule', {
    holds: 'network',
    properties: { ...action('TopicRulePayload.Actions[]'), ...action('TopicRulePayload.ErrorAction') },
  }),
  signature('AWS::IoT::TopicRuleDestination', {
    holds: 'network',
    properties: {
      'HttpUrlProperties.ConfirmationUrl': route('the endpoint that messages go to', 'host'),
      'InfluxDBProperties.Endpoint': copy(MESSAGE, 'host'),
    },
  }),
];
