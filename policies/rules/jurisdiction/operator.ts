import { findOperator } from '../../../catalog';
import { defineRule, judge, notApplicable, notAsked, proven, rejected, template, terraform, undetermined, worse, type RuleContext, type Verdict } from '../../engine';
import type { Basis, FactOf, Place, Value } from '../../facts';
import { controllersOf, foreignSeats, standingOf } from '../operators';

type Operated = FactOf<'placement' | 'copy' | 'inference' | 'host' | 'route' | 'key'>;

export default defineRule({
  id: 'jurisdiction/operator',
  title: 'operators and their controllers are in allowed jurisdictions',
  why: 'An operator hands over what it possesses or controls to the authorities of its own country and of its owners, wherever the machines are. Region alone proves nothing about that.',
  fix: 'use an operator whose seat and controllers are in the countries of boundary.operators.controllers',
  severity: 'fatal',
  references: [
    'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section2713',
    'https://cyber.gouv.fr/enjeux-technologiques/cloud/',
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  ],
  reads: ['placement', 'copy', 'inference', 'host', 'route', 'key', 'party'],

  check(fact, context) {
    if (context.boundary.controllers === undefined) return notAsked;
    if (fact.kind === 'party') return judge(fact.operator, `the ${fact.role}`, ({ value, basis }) => ofOperator(value, fact.role, basis, context));
    if (fact.kind === 'placement' && fact.holds === 'nothing') return notApplicable;
    const owed = fact.kind === 'placement' || fact.kind === 'inference';
    const place = placeOf(fact);
    // What cannot be placed is for the residency rules to say, unless it is the workload itself.
    if (place.state === 'unknown' && !owed) return notApplicable;
    return judge(place, 'the operator', ({ value, basis }) => ofPlace(value, basis, owed, context));
  },

  examples: {
    rejects: [
      template('a bucket in Frankfurt, run by a company of the United States', { Weights: { Type: 'AWS::S3::Bucket' } }),
      template('the European sovereign partition of the same company', { Weights: { Type: 'AWS::S3::Bucket' } }, { region: 'eusc-de-east-1' }),
    ],
    accepts: [
      terraform('a bucket in Paris, run by a French company', {
        terraform: { required_providers: { scaleway: { source: 'scaleway/scaleway' } } },
        provider: { scaleway: { region: 'fr-par' } },
        resource: { scaleway_object_bucket: { weights: { name: 'weights' } } },
      }),
    ],
  },
});

function placeOf(fact: Operated): Value<Place> {
  switch (fact.kind) {
    case 'placement': case 'host': return fact.place;
    case 'copy': case 'route': return fact.to;
    case 'inference': case 'key': return fact.where;
  }
}

function ofPlace({ id, operators, seats = [] }: Place, basis: Basis, owed: boolean, context: RuleContext): Verdict {
  if (operators.length > 1) return ofCandidates(operators, operators.map((operator) => ofOperator(operator, 'host', basis, context)), context);
  const [operator] = operators;
  if (operator !== undefined) return ofOperator(operator, 'host', basis, context);
  if (seats.length > 0) return ofSeats(id, seats, basis, context);
  return owed ? undetermined(`nothing says who operates ${id}`, 'name the place with its operator: `scaleway:fr-par`', id) : notApplicable;
}

/** A code that several operators use: it is one of them, and nothing says which. */
function ofCandidates(operators: readonly string[], verdicts: readonly Verdict[], { boundary }: RuleContext): Verdict {
  if (verdicts.every(({ verdict }) => verdict === 'proven')) return verdicts.reduce(worse);
  const names = operators.map((operator) => findOperator(operator)?.name ?? operator).join(', ');
  const message = `the host is one of ${names}; the boundary allows ${controllersOf(boundary)}`;
  if (verdicts.every(({ verdict }) => verdict === 'rejected')) return rejected(message, operators.join(','));
  return undetermined(message, 'declare who runs the cluster under declared.clusters', operators.join(','));
}

/** A host whose operator is known by its countries only. */
function ofSeats(id: string, seats: readonly string[], basis: Basis, { boundary }: RuleContext): Verdict {
  const foreign = foreignSeats(seats, boundary);
  return foreign.length === 0 ? proven(basis) : rejected(`${id} is operated from ${foreign.join(', ')}; the boundary allows ${controllersOf(boundary)}`, id);
}

function ofOperator(id: string, role: string, basis: Basis, context: RuleContext): Verdict {
  const { side, name, because } = standingOf(id, context);
  if (side === 'inside') return proven(basis);
  if (side === 'outside') return rejected(`the ${role} is ${name}, ${because}; the boundary allows ${controllersOf(context.boundary)}`, id);
  return undetermined(`the ${role} is ${name}, ${because}`, findOperator(id) === undefined ? 'use an operator of the catalog' : 'have the owners of the operator verified', id);
}
