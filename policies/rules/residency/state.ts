import { defineRule, granted, notApplicable, template, terraform, thisThing, within } from '../../engine';
import type { Holds } from '../../facts';

const JUDGED: ReadonlySet<Holds> = new Set(['state', 'control']);
const POLICY = { Access: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'weights', PolicyDocument: { Statement: [] } } } };
const backend = (region: string) => ({ terraform: { backend: { s3: { bucket: 'state', key: 'prod', region } } } });

export default defineRule({
  id: 'residency/state',
  title: 'deployment state, assets, pipelines and artifacts stay inside',
  why: 'State files hold secrets and every address of the estate, pipelines hold its code and credentials. Whoever has them has the workload, wherever that runs.',
  fix: 'keep the state backend, asset bucket, pipeline and artifact store inside the boundary',
  severity: 'fatal',
  references: [
    'https://developer.hashicorp.com/terraform/language/state/sensitive-data',
    'https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping.html',
    'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-create-cross-region.html',
  ],
  reads: ['placement', 'copy', 'local'],

  check(fact, { boundary }) {
    if (fact.kind === 'local') return granted(`${fact.what} is kept where it is deployed from`);
    if (fact.kind === 'copy') return fact.payload === 'state' ? within(boundary, fact.to, fact.what) : notApplicable;
    return JUDGED.has(fact.holds) ? within(boundary, fact.place, fact.what ?? thisThing(fact.source.subject)) : notApplicable;
  },

  examples: {
    rejects: [
      terraform('a state backend in another region', backend('us-east-1')),
      template('a bucket policy, deployed to another region', POLICY, { region: 'us-east-1' }),
    ],
    accepts: [
      terraform('a state backend in Ireland', backend('eu-west-1')),
      terraform('no backend: whoever deploys keeps the state, which the ledger notes', { terraform: { required_version: '>= 1.9' } }),
      template('a bucket policy in Frankfurt', POLICY),
    ],
  },
});
