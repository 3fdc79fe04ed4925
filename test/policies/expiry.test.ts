import { check } from '../../policies';

const template = JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'router', namespace: 'portal' }, data: { api_base: 'https://api.eu.mistral.ai/v1' } });
const judged = (now: string) => check(['-'], { profile: 'eu-residency' }, { now, cwd: '/', stdin: () => template });

test.each([['2026-11-21', []], ['2027-02-19', []], ['2027-02-20', ['undetermined']], ['2029-01-01', ['undetermined']]])('on %s a host that pins Europe is %j', async (now, expected) => {
  const report = await judged(now);
  expect(report.findings.filter(({ rule }) => rule === 'residency/inference').map(({ verdict }) => verdict)).toEqual(expected);
});
