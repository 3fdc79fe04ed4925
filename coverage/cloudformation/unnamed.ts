import type { Unnamed } from '../classify';

/** What may carry a place although its name does not say so. Entries that match nothing fail the test. */
export const unnamed: readonly Unnamed[] = [
  { type: 'AWS::EMR::*', path: '**.ScriptBootstrapAction.Path', carries: 'bucket' },
  { type: 'AWS::EC2::Route', path: ['InstanceId', 'NetworkInterfaceId'], carries: 'gateway' },
  { type: 'AWS::AppFlow::Flow', path: ['**.ConnectorProfileName', '**.DestinationConnectorProperties.*.Object'], carries: 'destination' },
  { type: 'AWS::Events::Endpoint', path: '**.Secondary.Route', carries: 'region' },
  { type: 'AWS::SNS::Subscription', path: 'Protocol', carries: 'provider' },
  { type: 'AWS::Lambda::Url', path: 'AuthType', carries: 'switch' },
  { type: 'AWS::Lex::Bot', path: '**.SpeechModelPreference', carries: 'model' },
  { type: 'AWS::KinesisAnalyticsV2::Application', path: '**.PropertyMap', carries: 'text' },
  { type: 'AWS::NeptuneGraph::Graph', path: '**.S3ExportPath', carries: 'bucket' },
  { type: 'AWS::Personalize::MetricAttribution', path: '**.S3DataDestination.Path', carries: 'bucket' },
];
