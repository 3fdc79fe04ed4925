import { copyOf, egress, is, isNot, key, nothing, route, signature, telemetry, text, without } from '../define';
import type { Signature, Statement } from '../signature';
import { ADDRESSED, plain, WEB } from './terms';

/** Images of the build service itself come from its own region. */
const PULLED: Statement = { is: 'image', when: { matches: /^(?!aws\/codebuild\/)/ } };

/** AWS CodeBuild. */
export const codebuild: readonly Signature[] = [
  signature('AWS::CodeBuild::Project', {
    holds: 'compute',
    classified: false,
    encrypts: 'the artifacts',
    properties: {
      EncryptionKey: key(),
      'Environment.Image': PULLED,
      'Environment.EnvironmentVariables': text('environment'),
      'Environment.RegistryCredential.Credential': route('the credentials of the registry', 'key'),
      'Source.BuildSpec': text('script'),
      'SecondarySources[].BuildSpec': text('script'),
      'FileSystemLocations[].Location': route('the file system', 'host'),
      'Source.Location': [route('the source', 'host', WEB), route('the source', 'arn', ADDRESSED)],
      'Source.Type': route('the source', 'anywhere', is('GITHUB', 'BITBUCKET', 'GITLAB')),
      'SecondarySources[].Location': [route('the source', 'host', WEB), route('the source', 'arn', ADDRESSED)],
      'SecondarySources[].Type': route('the source', 'anywhere', is('GITHUB', 'BITBUCKET', 'GITLAB')),
      'Artifacts.Location': copyOf('state', 'the artifact', 'bucket'),
      'SecondaryArtifacts[].Location': copyOf('state', 'the artifact', 'bucket'),
      'Cache.Location': copyOf('state', 'the cache', 'bucket'),
      'LogsConfig.S3Logs.Location': telemetry('the build log', 'bucket'),
      ServiceRole: nothing,
    },
    omissions: [
      without(
        'VpcConfig',
        'a build outside a network reaches the internet',
        egress('the build', 'it is attached to no network of its own, and reaches the internet'),
      ),
    ],
  }),
  signature('AWS::CodeBuild::ReportGroup', {
    holds: 'state',
    properties: {
      'ExportConfig.S3Destination.Bucket': copyOf('state', 'the report', 'bucket'),
      'ExportConfig.S3Destination.EncryptionKey': key('the key of the report'),
    },
  }),
  ...plain('compute', 'AWS::CodeBuild::Fleet'),
  signature('AWS::CodeBuild::SourceCredential', {
    holds: 'keys',
    properties: { ServerType: route('the source', 'anywhere', isNot('GITHUB_ENTERPRISE', 'GITLAB_SELF_MANAGED')), Token: nothing },
  }),
];
