import { copy, is, key, nothing, route, signature, text } from '../define';
import type { Signature } from '../signature';

/** Destinations of the provider itself; all others are a third party's. */
const OWN = ['S3', 'Redshift', 'EventBridge', 'LookoutMetrics', 'CustomerProfiles', 'Honeycode', 'Upsolver'];
const THIRD_PARTIES = ['Datadog', 'Dynatrace', 'InforNexus', 'Marketo', 'Pardot', 'Salesforce', 'ServiceNow', 'Slack', 'Veeva', 'Zendesk'];
/** They name no host, so their own name tells where they are. */
const HOSTLESS = ['Amplitude', 'Googleanalytics', 'Singular', 'Trendmicro'];
/** Destinations that keep what could not be written. */
const CHECKED = ['CustomConnector', 'EventBridge', 'Marketo', 'Redshift', 'Salesforce', 'SAPOData', 'Snowflake', 'Zendesk'];
const TO = 'DestinationFlowConfigList[].DestinationConnectorProperties';
const PROFILE = 'ConnectorProfileConfig.ConnectorProfileProperties';
const CREDENTIALS = 'ConnectorProfileConfig.ConnectorProfileCredentials';

/** Amazon AppFlow, which carries data between AWS and services of others. */
export const appflow: readonly Signature[] = [
  signature('AWS::AppFlow::Flow', {
    holds: 'network',
    properties: {
      'DestinationFlowConfigList[].ConnectorType': copy('the flow', 'anywhere', { not: OWN }),
      ...Object.fromEntries(CHECKED.map((kind) => [`${TO}.${kind}.ErrorHandlingConfig.BucketName`, copy('the records that failed', 'bucket')])),
      [`${TO}.SAPOData.SuccessResponseHandlingConfig.BucketName`]: copy('the responses', 'bucket'),
      [`${TO}.S3.BucketName`]: copy('the flow', 'bucket'),
      [`${TO}.Upsolver.BucketName`]: copy('the flow', 'bucket'),
      [`${TO}.Redshift.IntermediateBucketName`]: copy('the flow', 'bucket'),
      [`${TO}.Snowflake.IntermediateBucketName`]: copy('the flow', 'bucket'),
      'SourceFlowConfig.SourceConnectorProperties.S3.BucketName': copy('the source', 'bucket'),
      KMSArn: key(),
      FlowName: nothing,
    },
  }),
  signature('AWS::AppFlow::ConnectorProfile', {
    holds: 'network',
    properties: {
      ...Object.fromEntries(THIRD_PARTIES.map((kind) => [`${PROFILE}.${kind}.InstanceUrl`, route('the connector', 'host')])),
      ConnectorType: route('the connector', 'anywhere', is(...HOSTLESS)),
      [`${PROFILE}.SAPOData.ApplicationHostUrl`]: route('the connector', 'host'),
      [`${PROFILE}.SAPOData.OAuthProperties.AuthCodeUrl`]: route('the sign-in', 'host'),
      [`${PROFILE}.SAPOData.OAuthProperties.TokenUrl`]: route('the sign-in', 'host'),
      [`${PROFILE}.SAPOData.PrivateLinkServiceName`]: route('the endpoint', 'service-name'),
      [`${PROFILE}.Snowflake.PrivateLinkServiceName`]: route('the endpoint', 'service-name'),
      [`${PROFILE}.CustomConnector.OAuth2Properties.TokenUrl`]: route('the sign-in', 'host'),
      [`${PROFILE}.CustomConnector.ProfileProperties`]: text('environment'),
      [`${PROFILE}.Redshift.DatabaseUrl`]: route('the connector', 'host'),
      [`${CREDENTIALS}.Salesforce.ClientCredentialsArn`]: route('the credentials of the connector', 'key'),
      [`${CREDENTIALS}.Pardot.ClientCredentialsArn`]: route('the credentials of the connector', 'key'),
      [`${PROFILE}.Snowflake.BucketName`]: copy('the staged data', 'bucket'),
      [`${PROFILE}.Redshift.BucketName`]: copy('the staged data', 'bucket'),
      // A region of Snowflake's own naming.
      [`${PROFILE}.Snowflake.Region`]: nothing,
      KMSArn: key(),
      ConnectorProfileName: nothing,
    },
  }),
  signature('AWS::AppFlow::Connector', {
    holds: 'network',
    properties: { 'ConnectorProvisioningConfig.Lambda.LambdaArn': route('the connector', 'arn') },
  }),
];
