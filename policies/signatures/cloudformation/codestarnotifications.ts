import { route, signature } from '../define';
import type { Signature } from '../signature';

/** An ARN of a chat channel has no region: what is said there is kept by the chat service. */
const CHAT = /^arn:[^:]*:chatbot:/;
const ADDRESS = [route('the notification topic', 'arn', { matches: /^(?!arn:[^:]*:chatbot:)/ }), route('the chat channel', 'anywhere', { matches: CHAT })];

/** Notifications of the developer tools. */
export const codestarnotifications: readonly Signature[] = [
  signature('AWS::CodeStarNotifications::NotificationRule', { holds: 'control', properties: { TargetAddress: ADDRESS, 'Targets[].TargetAddress': ADDRESS } }),
];
