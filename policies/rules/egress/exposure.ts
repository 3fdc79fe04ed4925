import { defineRule, judge, proven, rejected, template } from '../../engine';

const blocked = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };

export default defineRule({
  id: 'egress/exposure',
  title: 'no endpoint, API server, bucket or balancer faces the internet unless the policy says so',
  why: 'What faces the internet can be read from every country. For a public service that is the point, and a waiver says so; for a model server, a store or a control plane it is a leak.',
  fix: 'make the endpoint private, or waive the finding for the one resource that has to be public',
  severity: 'warning',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html',
  ],
  reads: ['exposure'],

  check({ what, public: open, because }) {
    return judge(open, `whether ${what} faces the internet`, ({ value, basis }) =>
      value ? rejected(`${what} faces the internet: ${because}; the policy allows no public endpoint`, 'public') : proven(basis));
  },

  examples: {
    rejects: [
      template('a bucket that is a website', { Site: { Type: 'AWS::S3::Bucket', Properties: { PublicAccessBlockConfiguration: blocked, WebsiteConfiguration: { IndexDocument: 'index.html' } } } }),
      template('a bucket that everybody may read', { Site: { Type: 'AWS::S3::Bucket', Properties: { AccessControl: 'PublicRead' } } }),
    ],
    accepts: [template('a bucket that blocks all public access', { Weights: { Type: 'AWS::S3::Bucket', Properties: { PublicAccessBlockConfiguration: blocked } } })],
  },
});
