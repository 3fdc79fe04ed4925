import { isNot, route, signature } from '../define';
import type { Signature } from '../signature';

const OF_VENDORS = isNot('GitHubEnterpriseServer', 'GitLabSelfManaged');

/** AWS CodeConnections. */
export const codeconnections: readonly Signature[] = [
  signature('AWS::CodeConnections::Connection', {
    holds: 'keys',
    properties: { ProviderType: route('the source', 'anywhere', OF_VENDORS), HostArn: route('the host of the source', 'arn') },
  }),
  signature('AWS::CodeConnections::Host', { holds: 'network', properties: { ProviderEndpoint: route('the source', 'host') } }),
];
