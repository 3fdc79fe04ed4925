import { contains, defineRule, describe, judge, proven, rejected, template, thisThing, undetermined, type Boundary, type Verdict } from '../../engine';
import { weaker, type Basis, type Host, type Known, type Place } from '../../facts';

const calling = (url: string) => ({
  Assistant: { Type: 'AWS::Lambda::Function', Properties: { Code: { ZipFile: '' }, Role: 'arn:aws:iam::111122223333:role/assistant', Environment: { Variables: { ENDPOINT: url } } } },
});
const allowing = (host: string, place: string) => ({ policy: { boundary: { hosts: [{ host, place }] } } });

export default defineRule({
  id: 'egress/destinations',
  title: 'every external host named in config, environment, user data or policy is allowed',
  why: 'A host in an environment variable is a flow that no diagram shows. Who answers there decides which law applies to what is sent.',
  fix: 'call a host inside the boundary, and name it with its place under boundary.hosts',
  severity: 'error',
  references: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj', 'https://12factor.net/config'],
  reads: ['host'],

  check(fact, { boundary }) {
    const caller = thisThing(fact.source.subject);
    return judge(fact.host, `the host that ${caller} calls`, ({ value, basis }) => ofHost({ fact, caller, host: value, basis, boundary }));
  },

  examples: {
    rejects: [
      template('an endpoint of a region outside', calling('https://s3.us-east-1.amazonaws.com')),
      template('a host that nothing is known of', calling('https://llm.example.eu/v1')),
    ],
    accepts: [
      template('a host that the policy names', calling('https://llm.example.eu/v1'), allowing('llm.example.eu', 'scaleway:fr-par')),
      template('a regional endpoint of the cloud itself', calling('https://s3.eu-central-1.amazonaws.com')),
    ],
  },
});

interface Call {
  readonly fact: Host;
  readonly caller: string;
  readonly host: string;
  readonly basis: Basis;
  readonly boundary: Boundary;
}

function ofHost(call: Call): Verdict {
  const { fact, caller, host, boundary } = call;
  if (fact.place.state === 'unknown') {
    if (!boundary.external) return rejected(`${caller} calls ${host}; the policy allows no external host`, host);
    return undetermined(`${caller} calls ${host}: ${fact.place.because}`, 'name the host with its place under boundary.hosts', host);
  }
  return judge(fact.place, `where ${host} is`, (place) => ofPlace(call, place));
}

function ofPlace({ caller, host, basis, boundary }: Call, place: Known<Place>): Verdict {
  const at = `${caller} calls ${host}${place.value.countries.length === 0 ? ', which can be anywhere' : ` in ${describe(place.value, host)}`}`;
  const side = contains(boundary, place.value);
  if (side === 'inside' && isOwnCloud(place)) return proven(weaker(basis, place.basis));
  if (!boundary.external) return rejected(`${at}; the policy allows no external host`, host);
  if (side === 'outside') return rejected(`${at}; the boundary allows ${boundary.label}`, host);
  if (side === 'either') return undetermined(`${at}, in one of these; the boundary allows ${boundary.label}`, 'name the host with its place under boundary.hosts', host);
  if (place.basis === 'declared' || isListed(host, boundary)) return proven('declared');
  return rejected(`${at}, which boundary.hosts does not name`, host);
}

/** Regional endpoints of clouds are in the catalog with the operator that runs them; a host that the policy places is somebody's own. */
function isOwnCloud({ value, basis }: Known<Place>): boolean {
  return basis !== 'declared' && value.operators.length > 0;
}

function isListed(host: string, { hosts }: Boundary): boolean {
  return hosts.some((allowed) => allowed.host === host);
}
