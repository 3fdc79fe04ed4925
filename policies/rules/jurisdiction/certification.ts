import { findOperator, findScheme, meetsLevel } from '../../../catalog';
import { daysBetween, defineRule, judge, notApplicable, notAsked, proven, rejected, template, terraform, undetermined, worse, type DeclaredCertificate, type RuleContext, type Verdict } from '../../engine';
import type { Place, Subject } from '../../facts';
import { isCurrent } from '../operators';

interface Options {
  /** With version and level: `SecNumCloud`, `BSI C5 type 2`. */
  readonly schemes: readonly string[];
}

/** What a certificate has to cover. */
interface Wanted {
  readonly scheme: string;
  readonly operator: string;
  readonly region: string;
  readonly subject: Subject;
}

const DECLARE = 'declare the certificate, with its number and last day, under declared.certifications';
const bucket = (region: string) => ({
  terraform: { required_providers: { scaleway: { source: 'scaleway/scaleway' } } },
  provider: { scaleway: { region } },
  resource: { scaleway_object_bucket: { weights: { name: 'weights' } } },
});
const asking = (scheme: string, validUntil?: string) => ({
  rules: { 'jurisdiction/certification': { options: { schemes: [scheme] } } },
  ...(validUntil !== undefined && {
    declared: {
      certifications: [{
        scheme, operator: 'scaleway', service: 'scaleway_object_*', region: 'fr-par', number: '0000-2026', validUntil, owner: 'security@example.eu', source: 'certificate', review: '2027-03-31',
      }],
    },
  }),
});

export default defineRule({
  id: 'jurisdiction/certification',
  title: 'each service holds the certificates that the policy demands, in the region where it is used',
  why: 'A certificate is granted for a service, in a region, until a day. That its operator is certified for something says little about the service at hand, and a list says nothing about the day: so only a declared certificate counts, and the catalog can at most rule one out.',
  fix: 'use a service that holds the certificate in this region',
  severity: 'error',
  references: ['https://cyber.gouv.fr/produits-services-qualifies', 'https://www.bsi.bund.de/EN/Themen/Unternehmen-und-Organisationen/Informationen-und-Empfehlungen/Empfehlungen-nach-Angriffszielen/Cloud-Computing/Kriterienkatalog-C5/kriterienkatalog-c5_node.html'],
  options: {
    schema: (z) => z.strictObject({ schemes: z.array(z.string().trim().min(1)) }),
    defaults: { schemes: [] } as Options,
    strictest: (a, b) => ({ schemes: [...new Set([...a.schemes, ...b.schemes])] }),
  },
  reads: ['placement'],

  check({ holds, place, source }, context) {
    const { schemes } = context.options;
    if (schemes.length === 0) return notAsked;
    if (holds === 'nothing' || holds === 'control') return notApplicable;
    return judge(place, 'which operator has to be certified', ({ value }) => schemes.map((scheme) => ofScheme(scheme, value, source.subject, context)).reduce(worse));
  },

  examples: {
    rejects: [
      template('a qualification that its operator cannot have', { Weights: { Type: 'AWS::S3::Bucket' } }, { policy: asking('SecNumCloud 3.2') }),
      terraform('an attestation that nobody declares', bucket('fr-par'), { policy: asking('BSI C5 type 2') }),
      terraform('a certificate that has run out', bucket('fr-par'), { policy: asking('ISO 27001', '2026-10-31') }),
      terraform('a certificate for another region', bucket('nl-ams'), { policy: asking('ISO 27001', '2027-10-31') }),
    ],
    accepts: [terraform('a certificate for this service and region', bucket('fr-par'), { policy: asking('ISO 27001', '2027-10-31') })],
  },
});

function ofScheme(scheme: string, { id, operators }: Place, subject: Subject, context: RuleContext<Options>): Verdict {
  const unavailable = findScheme(scheme)?.scheme.unavailable;
  if (unavailable !== undefined) return undetermined(`nobody can hold ${scheme}: ${unavailable}`, 'demand a scheme that is in force', scheme);
  const [operator, ...others] = operators;
  if (operator === undefined || others.length > 0) return undetermined(`nothing says for sure who operates ${id}, and has to hold ${scheme}`, 'name the place with its operator: `scaleway:fr-par`', id);
  return ofOperator({ scheme, operator, region: id.slice(id.indexOf(':') + 1), subject }, context);
}

function ofOperator(wanted: Wanted, context: RuleContext<Options>): Verdict {
  const { scheme, operator } = wanted;
  const declared = (context.boundary.certificates ?? []).filter((certificate) => covers(certificate, wanted));
  if (declared.some((certificate) => isValid(certificate, context.today) && levelOf(certificate, scheme) === true)) return proven('declared');
  const name = findOperator(operator)?.name ?? operator;
  const [near] = declared;
  if (near !== undefined) return undetermined(`${scheme} of ${name}, number ${near.number}: ${shortOf(near, scheme, context.today)}`, DECLARE, scheme);
  return ruledOut(wanted, name, context) ?? undetermined(`no certificate of ${name} is declared for ${scheme} in ${wanted.region}${heard(wanted)}`, DECLARE, scheme);
}

function covers({ scheme, operator, service, region }: DeclaredCertificate, wanted: Wanted): boolean {
  const { type } = wanted.subject;
  return operator === wanted.operator && (region === '*' || region === wanted.region)
    && (service.endsWith('*') ? type.startsWith(service.slice(0, -1)) : type === service) && isSame(scheme, wanted.scheme);
}

function isSame(a: string, b: string): boolean {
  const [first, second] = [findScheme(a)?.scheme, findScheme(b)?.scheme];
  return first === undefined && second === undefined ? a.trim().toLowerCase() === b.trim().toLowerCase() : first === second;
}

function isValid({ validUntil }: DeclaredCertificate, today: string): boolean {
  return (daysBetween(today, validUntil) ?? -1) >= 0;
}

/** Whether the certificate is of the level that is demanded. */
function levelOf({ scheme }: DeclaredCertificate, demanded: string): boolean | undefined {
  const [held, wanted] = [findScheme(scheme), findScheme(demanded)];
  return held === undefined || wanted === undefined ? true : meetsLevel(wanted, held);
}

function shortOf(certificate: DeclaredCertificate, demanded: string, today: string): string {
  if (!isValid(certificate, today)) return `it was valid until ${certificate.validUntil}`;
  return levelOf(certificate, demanded) === undefined ? 'it names no level' : 'its level is lower';
}

/** A scheme that the catalog knows the operator cannot hold. */
function ruledOut({ scheme, operator }: Wanted, name: string, { today }: RuleContext<Options>): Verdict | undefined {
  const row = findOperator(operator);
  const refused = row?.certifications?.find((one) => one.standing === 'refused' && one.confidence === 'high' && isSame(one.scheme, scheme));
  if (row === undefined || refused === undefined || !isCurrent(row.asOf, today)) return undefined;
  return rejected(`${name} holds no ${scheme}: ${refused.note ?? refused.status}; the policy demands it`, scheme);
}

/** What the catalog has heard of it, which is no evidence. */
function heard({ scheme, operator }: Wanted): string {
  const row = findOperator(operator)?.certifications?.find((one) => isSame(one.scheme, scheme));
  return row === undefined ? '' : `; the catalog has it as ${row.status}, which is no evidence`;
}
