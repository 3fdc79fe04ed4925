import { copy, inference, is, key, policy, route, signature, telemetry, unless } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain } from './terms';

const LOCALE = 'BotLocales[]';
const INTENT = `${LOCALE}.Intents[]`;
const QUESTIONS = `${INTENT}.QnAIntentConfiguration`;
const AGENT = `${INTENT}.BedrockAgentIntentConfiguration.BedrockAgentIntentKnowledgeBaseConfiguration`;
const SPEECH = `${LOCALE}.SpeechRecognitionSettings`;
const DEEPGRAM = `${SPEECH}.SpeechModelConfig.DeepgramConfig`;
const HEARD = inference('anywhere', 'the speech recognition of Deepgram');

/** Where a model of Amazon Bedrock is asked. */
const asked = (path: string, what: string) => ({
  [`${path}.ModelArn`]: inference('model', what),
  [`${path}.BedrockGuardrailConfiguration.BedrockGuardrailIdentifier`]: route('the guardrail', 'arn', ADDRESSED),
});

/** What an alias of a bot calls, and where it keeps what was said. */
const alias = (settings: string, logs: string) => ({
  [`${settings}.BotAliasLocaleSetting.CodeHookSpecification.LambdaCodeHook.LambdaArn`]: route('the code hook', 'arn'),
  [`${logs}.TextLogSettings[].Destination.CloudWatch.CloudWatchLogGroupArn`]: telemetry('the conversation log', 'arn'),
  [`${logs}.AudioLogSettings[].Destination.S3Bucket.S3BucketArn`]: copy('the recorded conversation', 'bucket'),
  [`${logs}.AudioLogSettings[].Destination.S3Bucket.KmsKeyArn`]: key('the key of the recordings'),
});

/** Amazon Lex. */
export const lex: readonly Signature[] = [
  signature('AWS::Lex::Bot', {
    holds: 'compute',
    properties: {
      ...asked(`${QUESTIONS}.BedrockModelConfiguration`, 'the model that answers'),
      ...asked(`${AGENT}.BedrockModelConfiguration`, 'the model that answers'),
      ...asked(`${LOCALE}.GenerativeAISettings.RuntimeSettings.SlotResolutionImprovementSpecification.BedrockModelSpecification`, 'the model that resolves slots'),
      ...asked(`${LOCALE}.GenerativeAISettings.BuildtimeSettings.DescriptiveBotBuilderSpecification.BedrockModelSpecification`, 'the model that builds the bot'),
      ...asked(`${LOCALE}.GenerativeAISettings.BuildtimeSettings.SampleUtteranceGenerationSpecification.BedrockModelSpecification`, 'the model that writes utterances'),
      [`${LOCALE}.UnifiedSpeechSettings.SpeechFoundationModel.ModelArn`]: inference('model', 'the model that speaks'),
      [`${SPEECH}.SpeechModelPreference`]: inference('anywhere', 'the speech recognition', is('Deepgram')),
      [`${DEEPGRAM}.ModelId`]: unless(`${SPEECH}.SpeechModelPreference`, HEARD),
      [`${DEEPGRAM}.ApiTokenSecretArn`]: unless([`${SPEECH}.SpeechModelPreference`, `${DEEPGRAM}.ModelId`], HEARD),
      [`${AGENT}.BedrockKnowledgeBaseArn`]: route('the knowledge base', 'arn'),
      [`${QUESTIONS}.DataSourceConfiguration.BedrockKnowledgeStoreConfiguration.BedrockKnowledgeBaseArn`]: route('the knowledge base', 'arn'),
      [`${QUESTIONS}.DataSourceConfiguration.KendraConfiguration.KendraIndex`]: route('the index', 'arn', ADDRESSED),
      [`${QUESTIONS}.DataSourceConfiguration.OpensearchConfiguration.DomainEndpoint`]: route('the searched domain', 'host'),
      [`${INTENT}.KendraConfiguration.KendraIndex`]: route('the index', 'arn', ADDRESSED),
      [`${INTENT}.QInConnectIntentConfiguration.QInConnectAssistantConfiguration.AssistantArn`]: route('the assistant', 'arn'),
      [`${LOCALE}.SlotTypes[].ExternalSourceSetting.GrammarSlotTypeSetting.Source.KmsKeyArn`]: key('the key of the grammar'),
      ...alias('TestBotAliasSettings.BotAliasLocaleSettings[]', 'TestBotAliasSettings.ConversationLogSettings'),
      'Replication.ReplicaRegions[]': copy('the replica', 'region'),
    },
  }),
  signature('AWS::Lex::BotAlias', { holds: 'compute', classified: false, properties: alias('BotAliasLocaleSettings[]', 'ConversationLogSettings') }),
  signature('AWS::Lex::ResourcePolicy', { holds: 'control', properties: { Policy: policy } }),
  ...plain('control', 'AWS::Lex::BotVersion'),
];
