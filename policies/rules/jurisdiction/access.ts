import { contains, defineRule, describe, judge, proven, rejected, template, undetermined, within, type RuleContext, type Verdict } from '../../engine';
import type { Basis, Visitor } from '../../facts';
import { controllersOf, foreignSeats, standingOf } from '../operators';

type Met<K extends Visitor['is']> = Extract<Visitor, { readonly is: K }>;

const role = (principal: object, condition?: object) => ({
  Reader: {
    Type: 'AWS::IAM::Role',
    Properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: principal, ...(condition && { Condition: condition }) }] } },
  },
});
const PARTNER = { AWS: 'arn:aws:iam::444455556666:root' };
const issuer = (host: string) => ({ Issuer: { Type: 'AWS::IAM::OIDCProvider', Properties: { Url: `https://${host}` } } });
const OURS = { declared: { accounts: [{ match: '444455556666', owner: 'platform@example.eu', source: 'account inventory', review: '2027-03-31' }] } };

export default defineRule({
  id: 'jurisdiction/access',
  title: 'nobody from outside is let in: no account, organization, issuer of identities or vendor',
  why: 'Data that nobody moves can still be read from elsewhere: a role that another account may take, a bucket shared with a vendor, a pipeline whose identity is issued abroad. Remote access from a third country is a transfer.',
  fix: 'take the principal out, or declare the account as one of your own under declared.accounts',
  severity: 'error',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
    'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052021-interplay-between-application-article-3_en',
  ],
  reads: ['access'],

  check({ what, visitor }, context) {
    return judge(visitor, `who is let in by ${what}`, ({ value, basis }) => {
      switch (value.is) {
        case 'anybody': return rejected(`${what} lets anybody in; the policy allows nobody from outside`, 'anybody');
        case 'account': return ofAccount(what, value);
        case 'vendor': return ofVendor(what, value, context);
        case 'issuer': return ofIssuer(what, value, basis, context);
      }
    });
  },

  examples: {
    rejects: [
      template('a role that another account may take, of which nobody says whose it is', role(PARTNER)),
      template('a role that anybody may take', role({ AWS: '*' })),
      template('a role for the account of a monitoring vendor in the United States', role({ AWS: 'arn:aws:iam::464622532012:root' }, { StringEquals: { 'sts:ExternalId': 'a1b2' } })),
      template('pipelines that are identified by an issuer in the United States', issuer('token.actions.githubusercontent.com')),
    ],
    accepts: [
      template('the same role, with the account declared as one of our own', role(PARTNER), { policy: OURS }),
      template('an issuer that the policy names with its place', issuer('git.acme.example'), { policy: { boundary: { hosts: [{ host: 'git.acme.example', place: 'FR' }] } } }),
    ],
  },
});

function ofAccount(what: string, { id, declared }: Met<'account'>): Verdict {
  return declared ? proven('declared') : undetermined(`${what} lets ${id} in, and nothing says whose that is`, 'declare it under declared.accounts when it is your own, or take it out', id);
}

function ofVendor(what: string, { id, name, country }: Met<'vendor'>, { boundary }: RuleContext): Verdict {
  const allowed = boundary.controllers ?? boundary.countries;
  const label = boundary.controllers === undefined ? boundary.label : controllersOf(boundary);
  return allowed.has(country) ? proven('catalog') : rejected(`${what} lets ${name} in, seated in ${country}, by the account ${id}; the boundary allows ${label}`, id);
}

function ofIssuer(what: string, { host, place, operators, seats }: Met<'issuer'>, basis: Basis, context: RuleContext): Verdict {
  const { boundary } = context;
  const by = `${what} lets in whom ${host} identifies`;
  if (boundary.controllers === undefined) return within(boundary, place, host);
  const foreign = operators.map((id) => standingOf(id, context)).find(({ side }) => side === 'outside');
  if (foreign !== undefined) return rejected(`${by}, which ${foreign.name} runs, ${foreign.because}; the boundary allows ${controllersOf(boundary)}`, host);
  const outside = foreignSeats(seats, boundary);
  if (outside.length > 0) return rejected(`${by}, which is run from ${outside.join(', ')}; the boundary allows ${controllersOf(boundary)}`, host);
  return judge(place, `where ${host} is`, (at) => {
    if (contains(boundary, at.value) === 'inside') return proven(at.basis === 'document' ? basis : at.basis);
    return rejected(`${by}, which is in ${describe(at.value, by)}; the boundary allows ${boundary.label}`, host);
  });
}
