import { defineRule, judge, proven, rejected, template, thisThing } from '../../engine';

const bucket = (tags?: readonly unknown[]) => ({ Weights: { Type: 'AWS::S3::Bucket', ...(tags && { Properties: { Tags: tags } }) } });

export default defineRule({
  id: 'governance/classified',
  title: 'workloads and stores declare their data class',
  why: 'Which boundary applies depends on what is inside. Without a declared class the strictest reading and the laxest look the same.',
  fix: 'add the label freehold.dev/data-class, or the tag freehold:data-class',
  severity: 'error',
  references: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj', 'https://csrc.nist.gov/pubs/sp/800/60/v1/r1/final'],
  reads: ['class'],

  check({ dataClass, source }) {
    const thing = thisThing(source.subject);
    return judge(dataClass, `the data class of ${thing}`, ({ value, basis }) =>
      value === '' ? rejected(`${thing} declares no data class; the policy asks for one`) : proven(basis));
  },

  examples: {
    rejects: [template('a bucket without the tag', bucket())],
    accepts: [template('a bucket that declares its class', bucket([{ Key: 'freehold:data-class', Value: 'citizen' }]))],
  },
});
