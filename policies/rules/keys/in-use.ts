import { defineRule, judge, proven, rejected, template, thisThing, undetermined, within, type RuleContext, type Verdict } from '../../engine';
import type { Place, Value } from '../../facts';
import { controllersOf, foreignSeats, standingOf } from '../operators';

const instance = (properties: object) => ({ Server: { Type: 'AWS::EC2::Instance', Properties: { ImageId: 'ami-0e5bc55e00000000a', InstanceType: 'm6a.4xlarge', ...properties } } });
const VERIFIER = [{ Key: 'freehold:attestation-verifier', Value: 'attest.acme.example' }];
const SNP = { CpuOptions: { AmdSevSnp: 'enabled' } };

export default defineRule({
  id: 'keys/in-use',
  title: 'memory is encrypted while it is used, and the attestation of that is verified inside',
  why: 'Prompts, weights and keys are in clear in memory, whichever key encrypts the disk. Without confidential computing whoever operates the machine can technically read them; with it, that holds only as far as somebody inside verifies the attestation.',
  fix: 'run it as a confidential machine, and name who verifies its attestation in freehold:attestation-verifier',
  severity: 'info',
  references: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sev-snp.html',
    'https://cloud.google.com/confidential-computing/confidential-vm/docs/confidential-vm-overview',
    'https://confidentialcontainers.org/docs/attestation/',
  ],
  reads: ['in-use'],

  check({ technology, verifier, source }, context) {
    const what = thisThing(source.subject);
    return judge(technology, `whether the memory of ${what} is encrypted`, ({ value }) =>
      value === '' ? rejected(`${what} runs without confidential computing: whoever operates it can read its memory`, 'none') : verified(verifier, `the verifier of ${value}`, context));
  },

  examples: {
    rejects: [
      template('an instance like any other', instance({})),
      template('a confidential instance of which nobody verifies the attestation', instance(SNP)),
    ],
    accepts: [
      template('a confidential instance, attested inside', instance({ ...SNP, Tags: VERIFIER }), { policy: { boundary: { hosts: [{ host: 'attest.acme.example', place: 'FR' }] } } }),
    ],
  },
});

function verified(verifier: Value<Place>, what: string, context: RuleContext): Verdict {
  const { boundary } = context;
  if (boundary.controllers === undefined) return within(boundary, verifier, what);
  return judge(verifier, `where ${what} is`, ({ value, basis }) => {
    const { operators, seats = [] } = value;
    const foreign = operators.map((id) => standingOf(id, context)).find(({ side }) => side === 'outside');
    if (foreign !== undefined) return rejected(`${what} is run by ${foreign.name}, ${foreign.because}; the boundary allows ${controllersOf(boundary)}`, value.id);
    const outside = foreignSeats(seats, boundary);
    if (outside.length > 0) return rejected(`${what} is run from ${outside.join(', ')}; the boundary allows ${controllersOf(boundary)}`, value.id);
    const inside = within(boundary, verifier, what);
    if (inside.verdict !== 'proven' || operators.every((id) => standingOf(id, context).side === 'inside')) return inside.verdict === 'proven' ? proven(basis) : inside;
    return undetermined(`nothing says for sure who runs ${what}`, 'name it with its place under boundary.hosts', value.id);
  });
}
