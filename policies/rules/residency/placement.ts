import { defineRule, notApplicable, template, terraform, thisThing, within } from '../../engine';
import type { Holds } from '../../facts';

const JUDGED: ReadonlySet<Holds> = new Set(['data', 'compute', 'network']);

export default defineRule({
  id: 'residency/placement',
  title: 'all that stores or processes data is in an allowed country',
  why: 'Data is under the law of the place it is in. One bucket, queue or function in another country is enough to move content out of the jurisdiction.',
  fix: 'deploy the resource to a region inside the boundary: the region of its stack, provider or node pool',
  severity: 'fatal',
  references: [
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
    'https://www.scaleway.com/en/docs/account/reference-content/products-availability/',
  ],
  reads: ['placement'],

  check({ holds, place, source }, { boundary }) {
    return JUDGED.has(holds) ? within(boundary, place, thisThing(source.subject)) : notApplicable;
  },

  examples: {
    rejects: [
      template('a bucket in another region', { Weights: { Type: 'AWS::S3::Bucket' } }, { region: 'us-east-1' }),
      template('a region whose name begins with "eu" outside the EU', { Weights: { Type: 'AWS::S3::Bucket' } }, { region: 'eu-central-2' }),
      terraform('a provider that names another region', { provider: { aws: { region: 'us-west-2' } }, resource: { aws_s3_bucket: { weights: { bucket: 'weights' } } } }),
    ],
    accepts: [
      template('a bucket in Frankfurt', { Weights: { Type: 'AWS::S3::Bucket' } }),
      terraform('a bucket in Paris', { provider: { aws: { region: 'eu-west-3' } }, resource: { aws_s3_bucket: { weights: { bucket: 'weights' } } } }),
    ],
  },
});
