import { defineRule, expectValue, template } from '../../engine';

const optOut = (value: string) => ({
  OptOut: {
    Type: 'AWS::Organizations::Policy',
    Properties: { Name: 'ai-opt-out', Type: 'AISERVICES_OPT_OUT_POLICY', Content: { services: { default: { opt_out_policy: { '@@assign': value } } } } },
  },
});

export default defineRule({
  id: 'residency/retention',
  title: 'AI services keep and train on nothing outside',
  why: 'Some AI services store content, or use it to improve themselves, in regions of their own choice until they are told not to. Nothing in the region of the workload shows it.',
  fix: 'opt out of content use, switch retention off, or set the retention to a store inside the boundary',
  severity: 'fatal',
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html',
    'https://docs.aws.amazon.com/bedrock/latest/userguide/data-protection.html',
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  ],
  reads: ['retention'],

  check({ what, keeps }) {
    return expectValue(keeps, false, `whether ${what} keeps content`, `${what} keeps or uses content; content may be kept only inside the boundary`);
  },

  examples: {
    rejects: [template('an organization that opts in', optOut('optIn'))],
    accepts: [template('an organization that opts out of all AI services', optOut('optOut'))],
  },
});
