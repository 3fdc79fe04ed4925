import { exposure, key, nothing, policy, route, signature, telemetry, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const domain = (type: string) =>
  signature(type, {
    holds: 'data',
    encrypts: { what: 'the domain', on: ['EncryptionAtRestOptions.Enabled'] },
    properties: {
      'EncryptionAtRestOptions.KmsKeyId': key(),
      'LogPublishingOptions{}.CloudWatchLogsLogGroupArn': telemetry('the log', 'arn'),
      'DomainEndpointOptions.CustomEndpointCertificateArn': route('the certificate', 'arn'),
      'DomainEndpointOptions.CustomEndpoint': nothing,
      AccessPolicies: policy,
      AdvancedOptions: nothing,
    },
    omissions: [
      without(
        'VPCOptions',
        'a domain outside a network has a public endpoint',
        exposure('the domain', 'it is attached to no network of its own, and has a public endpoint'),
      ),
    ],
  });

/** Amazon OpenSearch Service, under its old name as well. */
export const opensearchservice: readonly Signature[] = [
  domain('AWS::OpenSearchService::Domain'),
  domain('AWS::Elasticsearch::Domain'),
  signature('AWS::OpenSearchService::Application', {
    holds: 'network',
    encrypts: 'the application',
    properties: { KmsKeyArn: key(), 'DataSources[].DataSourceArn': route('the data source', 'arn') },
  }),
  ...plain('control', 'AWS::OpenSearch::DataSource'),
];
