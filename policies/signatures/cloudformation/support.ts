import { key, route, signature, unread, without } from '../define';
import type { Signature } from '../signature';
import { regionless } from './terms';

/** AWS Support. */
export const support: readonly Signature[] = [
  ...['AccountAlias', 'SlackWorkspaceConfiguration'].map((name) => regionless(`AWS::SupportApp::${name}`, true)),
  regionless('AWS::SupportApp::SlackChannelConfiguration', true, {
    omissions: [without([], 'cases are told to a channel of Slack', route('the support cases', 'anywhere'))],
  }),
  signature('AWS::SupportAuthZ::SupportPermit', {
    holds: 'control',
    properties: { 'SigningKeyInfo.KmsKey': key('the key that signs the permit') },
    omissions: [
      without(
        [],
        'people of the provider may act on resources',
        unread('people of the provider may act on resources, and no property says from where', 'waive it with the support case as the reason'),
      ),
    ],
  }),
];
