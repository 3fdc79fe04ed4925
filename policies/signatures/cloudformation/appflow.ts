import { copy, key, nothing, route, signature } from '../define';
import type { Signature } from '../signature';

/** Destinations of the provider itself; all others are a third party's. */
const OWN = ['S3', 'Redshift', 'EventBridge', 'LookoutMetrics', 'CustomerProfiles', 'Honeycode', 'Upsolver'];
const THIRD_PARTIES = ['Datadog', 'Dynatrace', 'InforNexus', 'Marketo', 'Pardot', 'Salesforce', 'ServiceNow', 'Slack', 'Veeva', 'Zendesk'];
const TO = 'DestinationFlowConfigList[].DestinationConnectorProperties';
const PROFILE = 'ConnectorProfileConfig.ConnectorProfileProperties';

/** Amazon AppFlow, which carries data between AWS and services of others. */
export const appflow: readonly Signature[] = [
  signature('AWS::AppFlow::Flow', {
    holds: 'network',
    properties: {
      'DestinationFlowConfigList[].ConnectorType': copy('the flow', 'anywhere', { not: OWN }),
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
      [`${PROFILE}.SAPOData.ApplicationHostUrl`]: route('the connector', 'host'),
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
