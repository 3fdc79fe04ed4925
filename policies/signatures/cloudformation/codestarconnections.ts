import { isNot, key, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const OF_VENDORS = isNot('GitHubEnterpriseServer', 'GitLabSelfManaged');

/** AWS CodeStar Connections, the former name of AWS CodeConnections. */
export const codestarconnections: readonly Signature[] = [
  signature('AWS::CodeStarConnections::Connection', {
    holds: 'keys',
    properties: { ProviderType: route('the source', 'anywhere', OF_VENDORS), HostArn: route('the host of the source', 'arn') },
  }),
  signature('AWS::CodeStarConnections::RepositoryLink', { holds: 'control', properties: { EncryptionKeyArn: key() } }),
  ...plain('control', 'AWS::CodeStarConnections::SyncConfiguration'),
];
