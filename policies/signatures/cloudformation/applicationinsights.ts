import { route, signature } from '../define';
import type { Signature } from '../signature';

/** CloudWatch Application Insights. */
export const applicationinsights: readonly Signature[] = [
  signature('AWS::ApplicationInsights::Application', {
    holds: 'telemetry',
    properties: { OpsItemSNSTopicArn: route('the notification topic', 'arn'), SNSNotificationArn: route('the notification topic', 'arn') },
  }),
];
