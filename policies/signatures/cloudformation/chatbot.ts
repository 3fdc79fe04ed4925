import { nothing, route, signature } from '../define';
import type { Signature } from '../signature';
import { regionless } from './terms';

const channel = (type: string, property: string, service: string) =>
  signature(type, {
    holds: 'network',
    properties: { [property]: route(service, 'anywhere'), 'SnsTopicArns[]': route('the notification topic', 'arn'), IamRoleArn: nothing, 'GuardrailPolicies[]': nothing, ConfigurationName: nothing },
  });

/** AWS Chatbot, which hands what happens to chat services of others. */
export const chatbot: readonly Signature[] = [
  channel('AWS::Chatbot::SlackChannelConfiguration', 'SlackChannelId', 'Slack'),
  channel('AWS::Chatbot::MicrosoftTeamsChannelConfiguration', 'TeamsChannelId', 'Microsoft Teams'),
  regionless('AWS::Chatbot::CustomAction', true),
];
