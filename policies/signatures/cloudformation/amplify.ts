import { nothing, route, signature, text, without } from '../define';
import type { Signature } from '../signature';

const AT_THE_EDGE = without([], 'an app is served from edge locations', route('the edge locations', 'anywhere'));
const SETTINGS = { BuildSpec: text('script'), 'EnvironmentVariables[].Value': text('script'), ComputeRoleArn: nothing } as const;

/** AWS Amplify Hosting. */
export const amplify: readonly Signature[] = [
  signature('AWS::Amplify::App', {
    holds: 'compute',
    properties: { ...SETTINGS, Repository: text('url'), 'AutoBranchCreationConfig.BuildSpec': text('script'), IAMServiceRole: nothing, Name: nothing },
    omissions: [AT_THE_EDGE],
  }),
  signature('AWS::Amplify::Branch', { holds: 'compute', classified: false, properties: { ...SETTINGS, AppId: nothing, BranchName: nothing }, omissions: [AT_THE_EDGE] }),
  signature('AWS::Amplify::Domain', { holds: 'network', properties: { DomainName: nothing }, omissions: [AT_THE_EDGE] }),
];
