import { defineRule, proven, rejected, template } from '../../engine';

export default defineRule({
  id: 'residency/global-services',
  title: 'a service without a region is used only where the policy names it, with a reason',
  why: 'A service without a region keeps what it is given wherever its operator runs it. Some hold names and settings only, others hold content; which is acceptable is a decision, and the policy records it.',
  fix: 'use a regional service, or name the type and the reason under boundary.globalServices',
  severity: 'fatal',
  references: [
    'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html',
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  ],
  options: {
    schema: (z) => z.strictObject({ tolerated: z.array(z.string().min(1)) }),
    defaults: { tolerated: [] as readonly string[] },
    strictest: (a, b) => ({ tolerated: a.tolerated.filter((type) => b.tolerated.includes(type)) }),
  },
  reads: ['global'],

  check({ service, metadataOnly }, { boundary, options }) {
    if (boundary.globalServices.some((accepted) => accepted.service === service)) return proven('declared');
    if (metadataOnly && options.tolerated.includes(service)) return proven('catalog');
    const allowed = boundary.globalServices.map((accepted) => accepted.service).join(', ');
    return rejected(`${service} has no region; the policy accepts ${allowed === '' ? 'no service without one' : allowed}`, service);
  },

  examples: {
    rejects: [template('a global accelerator', { Edge: { Type: 'AWS::GlobalAccelerator::Accelerator', Properties: { Name: 'edge' } } })],
    accepts: [
      template('a role, which is an identity and no content', { Runner: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [] } } } }),
      template('an accelerator that the policy names with a reason', { Edge: { Type: 'AWS::GlobalAccelerator::Accelerator', Properties: { Name: 'edge' } } }, {
        policy: { boundary: { globalServices: [{ service: 'AWS::GlobalAccelerator::Accelerator', reason: 'public status page only' }] } },
      }),
    ],
  },
});
