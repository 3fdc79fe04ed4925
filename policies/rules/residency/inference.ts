import { defineRule, template, within } from '../../engine';

const agent = (model: string) => ({
  Assistant: { Type: 'AWS::Bedrock::Agent', Properties: { AgentName: 'assistant', FoundationModel: model, AgentResourceRoleArn: 'arn:aws:iam::111122223333:role/agent' } },
});

export default defineRule({
  id: 'residency/inference',
  title: 'model inference, managed or by API, can run only inside',
  why: 'A prompt is in clear where the model runs. Cross-region inference profiles, global deployment types and hosted APIs choose that place per request, whatever region the caller is in.',
  fix: 'ask a model that runs inside: an id of the region itself, a profile all of whose destinations are inside, or a host under boundary.hosts',
  severity: 'fatal',
  references: [
    'https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html',
    'https://learn.microsoft.com/en-us/azure/ai-foundry/foundry-models/concepts/deployment-types',
    'https://cloud.google.com/vertex-ai/generative-ai/docs/learn/data-residency',
  ],
  reads: ['inference'],

  check({ model, where }, { boundary }) {
    return within(boundary, where, `inference with ${model}`);
  },

  examples: {
    rejects: [
      template('a global inference profile', agent('global.anthropic.claude-sonnet-4-20250514-v1:0')),
      template('a profile of the United States', agent('us.anthropic.claude-sonnet-4-20250514-v1:0')),
    ],
    accepts: [template('a model that runs in the region of the agent', agent('mistral.mistral-large-2402-v1:0'))],
  },
});
