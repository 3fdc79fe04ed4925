import { copy, copyOf, exposure, key, nothing, route, signature, telemetry, without } from '../define';
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
      [`${ACTION}.WorkmailAction.OrganizationArn`]: copy('the received mail', 'arn'),
      [`${ACTION}.ConnectAction.InstanceARN`]: copy('the received mail', 'arn'),
      ...Object.fromEntries(['Bounce', 'Lambda', 'S3', 'Stop', 'Workmail'].map((kind) => [`${ACTION}.${kind}Action.TopicArn`, route('the notification topic', 'arn')])),
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
  signature('AWS::SES::EmailIdentity', { holds: 'control', classified: false, properties: { EmailIdentity: nothing } }),
  ...plain('control', 'AWS::SES::ConfigurationSet', 'AWS::SES::ReceiptRuleSet', 'AWS::SES::Template', 'AWS::SES::DedicatedIpPool'),
  signature('AWS::SES::MailManagerArchive', { holds: 'data', encrypts: 'the archive', properties: { KmsKeyArn: key() } }),
  signature('AWS::SES::MailManagerIngressPoint', {
    holds: 'network',
    properties: {
      'IngressPointConfiguration.SecretArn': key('the credentials of the endpoint'),
      'IngressPointConfiguration.TlsAuthConfiguration.TrustStore.KmsKeyArn': key('the key of the trust store'),
    },
    omissions: [
      without('NetworkConfiguration.PrivateNetworkConfiguration', 'it takes mail from the internet', exposure('the endpoint', 'it takes mail from the internet')),
    ],
  }),
  signature('AWS::SES::MailManagerRelay', {
    holds: 'network',
    properties: { ServerName: copy('the relayed mail', 'host'), 'Authentication.SecretArn': key('the credentials of the relay') },
  }),
  signature('AWS::SES::MailManagerRuleSet', {
    holds: 'control',
    properties: {
      'Rules[].Actions[].WriteToS3.S3Bucket': copy('the received mail', 'bucket'),
      'Rules[].Actions[].WriteToS3.S3SseKmsKeyId': copyOf('keys', 'the key of the mail', 'key'),
      'Rules[].Actions[].DeliverToMailbox.MailboxArn': copy('the received mail', 'arn'),
      'Rules[].Actions[].PublishToSns.TopicArn': copy('the received mail', 'arn'),
      'Rules[].Actions[].InvokeLambda.FunctionArn': route('the function', 'arn'),
    },
  }),
  ...plain('data', 'AWS::SES::ContactList'),
  ...plain(
    'control',
    ...['CustomVerificationEmailTemplate', 'EmailIdentityCertificate', 'MailManagerAddonInstance', 'MailManagerAddonSubscription', 'MailManagerAddressList',
      'MailManagerTrafficPolicy', 'ReceiptFilter', 'Tenant', 'VdmAttributes',
    ].map((name) => `AWS::SES::${name}`),
  ),
];
