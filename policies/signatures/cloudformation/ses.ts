import { copy, copyOf, nothing, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const ACTION = 'Rule.Actions[]';
const EVENTS = 'EventDestination';

/** Amazon SES. */
export const ses: readonly Signature[] = [
  signature('AWS::SES::MultiRegionEndpoint', {
    holds: 'network',
    properties: { 'Details.RouteDetails[].Region': route('the sent mail', 'region'), EndpointName: nothing },
  }),
  signature('AWS::SES::ReceiptRule', {
    holds: 'network',
    properties: {
      [`${ACTION}.S3Action.BucketName`]: copy('the received mail', 'bucket'),
      [`${ACTION}.S3Action.KmsKeyArn`]: copyOf('keys', 'the key of the mail', 'key'),
      [`${ACTION}.LambdaAction.FunctionArn`]: route('the function', 'arn'),
      [`${ACTION}.SNSAction.TopicArn`]: copy('the received mail', 'arn'),
    },
  }),
  signature('AWS::SES::ConfigurationSetEventDestination', {
    holds: 'telemetry',
    properties: {
      [`${EVENTS}.KinesisFirehoseDestination.DeliveryStreamARN`]: telemetry('the mail events', 'arn'),
      [`${EVENTS}.SnsDestination.TopicARN`]: telemetry('the mail events', 'arn'),
      [`${EVENTS}.EventBridgeDestination.EventBusArn`]: telemetry('the mail events', 'arn'),
    },
  }),
  ...plain('control', 'AWS::SES::ConfigurationSet', 'AWS::SES::EmailIdentity', 'AWS::SES::ReceiptRuleSet', 'AWS::SES::Template', 'AWS::SES::DedicatedIpPool'),
];
