import { given, isNot, nothing, route, signature, text, without } from '../define';
import type { Signature } from '../signature';
import { plain, WEB } from './terms';

const AT_THE_EDGE = without([], 'an app is served from edge locations', route('the edge locations', 'anywhere'));
const SETTINGS = { BuildSpec: text('script'), 'EnvironmentVariables[].Value': text('script'), ComputeRoleArn: nothing } as const;

/** AWS Amplify Hosting. */
export const amplify: readonly Signature[] = [
  signature('AWS::Amplify::App', {
    holds: 'compute',
    properties: {
      ...SETTINGS,
      Repository: text('url'),
      'AutoBranchCreationConfig.BuildSpec': text('script'),
      'AutoBranchCreationConfig.EnvironmentVariables[].Value': text('script'),
      // A browser follows a redirect by itself; a rewrite is fetched for it.
      'CustomRules[].Target': given('CustomRules[].Status', isNot('301', '302'), route('the rewritten request', 'host', WEB)),
      IAMServiceRole: nothing,
      Name: nothing,
    },
    omissions: [AT_THE_EDGE],
  }),
  signature('AWS::Amplify::Branch', { holds: 'compute', classified: false, properties: { ...SETTINGS, AppId: nothing, BranchName: nothing }, omissions: [AT_THE_EDGE] }),
  signature('AWS::Amplify::Domain', { holds: 'network', properties: { DomainName: nothing }, omissions: [AT_THE_EDGE] }),
  ...plain('control', 'AWS::Amplify::Webhook'),
];
