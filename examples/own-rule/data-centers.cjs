'use strict';
const { defineRule, judge, notApplicable, proven, rejected, template } = require('freehold');

const bucket = { Prompts: { Type: 'AWS::S3::Bucket' } };

/** Data is kept only where the house has a contract: narrower than any boundary of countries. */
module.exports = defineRule({
  id: 'acme/data-centers',
  title: 'data is kept only in regions that we have a contract for',
  why: 'Our data protection officer has reviewed two regions. A third one in the same country has other subcontractors.',
  fix: 'move the store to a region under contract, or have the region reviewed and add it to the options',
  severity: 'error',
  references: ['https://intranet.acme.example/contracts'],
  reads: ['placement'],
  options: {
    schema: (z) => z.strictObject({ regions: z.array(z.string()).min(1) }),
    defaults: { regions: ['aws:eu-central-1', 'aws:eu-west-3'] },
    strictest: (a, b) => ({ regions: a.regions.filter((region) => b.regions.includes(region)) }),
  },

  check({ holds, place }, { options: { regions } }) {
    if (holds !== 'data') return notApplicable;
    return judge(place, 'where the store is', ({ value: { id }, basis }) =>
      regions.includes(id) ? proven(basis) : rejected(`the store is in ${id}; the contracts cover ${regions.join(', ')}`, id));
  },

  examples: {
    rejects: [template('a bucket in Stockholm', bucket, { region: 'eu-north-1' })],
    accepts: [template('a bucket in Frankfurt', bucket)],
  },
});
