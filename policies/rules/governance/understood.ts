import { contains, defineRule, judge, manifests, notApplicable, template, undetermined } from '../../engine';

export default defineRule({
  id: 'governance/understood',
  title: 'every declared resource and location-bearing property is one this version reads',
  why: 'A checker that skips what it does not know looks the same as one that found nothing. What is not read is said, and counts as open.',
  fix: 'use a type that this version reads, declare its place in the policy, or waive the finding with a reason',
  severity: 'fatal',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html',
    'https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/custom-resources/',
  ],
  reads: ['unread'],

  check({ because, settle, place, source }, { boundary }) {
    const open = undetermined(because, settle, source.subject.type);
    if (place === undefined) return open;
    // What names only a place inside matters as little as what names none.
    return judge(place, 'the place', ({ value }) => (contains(boundary, value) === 'inside' ? notApplicable : open));
  },

  examples: {
    rejects: [
      template('a resource type that nobody knows', { Thing: { Type: 'Acme::Storage::Thing' } }),
      manifests('a custom resource', [{ apiVersion: 'acme.example/v1', kind: 'Replicator', metadata: { name: 'r' }, spec: { target: 'anywhere' } }]),
    ],
    accepts: [
      template('a bucket and its policy, both of which this version reads', {
        Weights: { Type: 'AWS::S3::Bucket' },
        Access: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: 'weights', PolicyDocument: { Statement: [] } } },
      }),
    ],
  },
});
