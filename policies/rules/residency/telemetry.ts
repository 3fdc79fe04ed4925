import { defineRule, notApplicable, template, thisThing, within } from '../../engine';

const trail = (bucket: string) => ({ Data: { Type: 'AWS::S3::Bucket', Properties: { LoggingConfiguration: { DestinationBucketName: bucket } } } });
const logsIn = (place: string) => ({
  policy: { declared: { places: [{ match: 'access-logs', place, owner: 'platform@example.eu', source: 'bucket inventory of the log account', review: '2027-03-31' }] } },
});

export default defineRule({
  id: 'residency/telemetry',
  title: 'logs, metrics, traces and usage statistics stay inside',
  why: 'Logs and traces carry prompts, names and addresses. They are sent by agents and settings that nobody counts as storage, often to one central region or to a vendor.',
  fix: 'deliver the telemetry to a log group, bucket or collector inside the boundary, or switch it off',
  severity: 'fatal',
  references: [
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/WhatIsCloudWatchLogs.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html',
  ],
  reads: ['placement', 'copy'],

  check(fact, { boundary }) {
    if (fact.kind === 'copy') return fact.payload === 'telemetry' ? within(boundary, fact.to, fact.what) : notApplicable;
    return fact.holds === 'telemetry' ? within(boundary, fact.place, thisThing(fact.source.subject)) : notApplicable;
  },

  examples: {
    rejects: [
      template('access logs in a bucket that is declared to be in the United States', trail('access-logs'), logsIn('aws:us-east-1')),
      template('access logs in a bucket that nothing is known of', trail('access-logs')),
    ],
    accepts: [template('access logs in a bucket that is declared to be in Ireland', trail('access-logs'), logsIn('aws:eu-west-1'))],
  },
});
