import { feature, key, nothing, signature, telemetry, without } from '../define';
import type { Signature } from '../signature';

/** CloudWatch investigations, which hand telemetry to models. */
export const aiops: readonly Signature[] = [
  signature('AWS::AIOps::InvestigationGroup', {
    holds: 'telemetry',
    encrypts: 'the investigations',
    properties: {
      'EncryptionConfig.KmsKeyId': key(),
      'ChatbotNotificationChannels[].SNSTopicArn': telemetry('the notification', 'arn'),
      'ChatbotNotificationChannels[].ChatConfigurationArns[]': telemetry('the chat channel', 'anywhere'),
      RoleArn: nothing,
      Name: nothing,
    },
    omissions: [without([], 'the regions that investigate are chosen by AWS', feature('cloudwatch-investigations', 'the investigation'))],
  }),
];
