import { defineRule, template, within } from '../../engine';

const notifying = (topic: string) => ({
  Uploads: { Type: 'AWS::S3::Bucket', Properties: { NotificationConfiguration: { TopicConfigurations: [{ Event: 's3:ObjectCreated:*', Topic: topic }] } } },
});

export default defineRule({
  id: 'residency/routes',
  title: 'no peering, event bus, subscription, CDN, accelerator or global endpoint carries payload out',
  why: 'Payload that only passes through another country is transferred there: it is decrypted, cached and logged at the other end of a peering, at an edge location or in a subscriber.',
  fix: 'route to a target inside the boundary, or take the edge service, peering or subscription out',
  severity: 'fatal',
  references: [
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-region.html',
  ],
  reads: ['route'],

  check({ what, to }, { boundary }) {
    return within(boundary, to, what);
  },

  examples: {
    rejects: [
      template('transfer acceleration, which enters at any edge location', { Uploads: { Type: 'AWS::S3::Bucket', Properties: { AccelerateConfiguration: { AccelerationStatus: 'Enabled' } } } }),
      template('notifications to a topic in another region', notifying('arn:aws:sns:us-east-1:111122223333:uploads')),
    ],
    accepts: [template('notifications to a topic in Paris', notifying('arn:aws:sns:eu-west-3:111122223333:uploads'))],
  },
});
