import { exposure, key, nothing, policy, route, signature, telemetry, without } from '../define';
import type { Signature } from '../signature';

/** Amazon OpenSearch Service. */
export const opensearchservice: readonly Signature[] = [
  signature('AWS::OpenSearchService::Domain', {
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
  }),
];
