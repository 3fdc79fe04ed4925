import { inference, key, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const KEY = { 'ServerSideEncryptionConfiguration.KmsKeyId': key() } as const;

/** Amazon Q in Connect, and Voice ID beside it: what agents and their assistant know of callers. */
export const wisdom: readonly Signature[] = [
  signature('AWS::Wisdom::Assistant', { holds: 'data', encrypts: 'the assistant', properties: KEY }),
  signature('AWS::Wisdom::KnowledgeBase', {
    holds: 'data',
    encrypts: 'the knowledge base',
    properties: { ...KEY, 'VectorIngestionConfiguration.ParsingConfiguration.BedrockFoundationModelConfiguration.ModelArn': inference('model', 'the model that reads documents') },
  }),
  signature('AWS::Wisdom::AssistantAssociation', {
    holds: 'control',
    properties: { 'Association.ExternalBedrockKnowledgeBaseConfig.BedrockKnowledgeBaseArn': route('the knowledge base', 'arn') },
  }),
  signature('AWS::Wisdom::AIPrompt', { holds: 'control', properties: { ModelId: inference('model') } }),
  ...plain(
    'control',
    'AWS::Wisdom::AIAgent', 'AWS::Wisdom::AIAgentVersion', 'AWS::Wisdom::AIGuardrail', 'AWS::Wisdom::AIGuardrailVersion', 'AWS::Wisdom::AIPromptVersion',
    'AWS::Wisdom::MessageTemplate', 'AWS::Wisdom::MessageTemplateVersion', 'AWS::Wisdom::QuickResponse',
  ),
  signature('AWS::VoiceID::Domain', { holds: 'data', encrypts: 'the voice prints', properties: KEY }),
];
