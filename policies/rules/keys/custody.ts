import { be, defineRule, judge, proven, rejected, template, terraform, undetermined, within, worse, type RuleContext, type Verdict } from '../../engine';
import type { Custodian, FactOf, Known, Place } from '../../facts';
import { controllersOf, standingOf } from '../operators';

/** What can be demanded, from the least up. An imported key is no firmer than one that the provider made: its HSM holds both. */
const LEVELS = ['customer-managed', 'imported', 'external'] as const;

type Level = (typeof LEVELS)[number];

const WANTED: Readonly<Record<Level, string>> = { 'customer-managed': 'a key of the customer', imported: 'a key that the customer made and imported', external: 'an external key' };

interface Options {
  readonly atLeast: Level;
}

const GOT: Readonly<Record<Exclude<Custodian, 'external'>, string>> = {
  none: 'no key that the document names',
  provider: 'a key of the provider',
  customer: 'a key of the customer, and nothing tells where its material comes from',
  'customer-managed': 'a key that the provider made and holds',
  imported: 'a key that was imported, and that the provider holds as well',
};

/** What the fact of a key itself calls it. */
const THIS_KEY = 'this key';
const key = (properties: object) => ({ Key: { Type: 'AWS::KMS::Key', Properties: properties } });
const xks = (endpoint: string) => ({
  provider: { aws: { region: 'eu-central-1' } },
  resource: {
    aws_kms_custom_key_store: { vault: { custom_key_store_name: 'vault', custom_key_store_type: 'EXTERNAL_KEY_STORE', xks_proxy_uri_endpoint: `https://${endpoint}` } },
    aws_kms_key: { weights: { custom_key_store_id: '${aws_kms_custom_key_store.vault.id}', xks_key_id: 'a1b2' } },
  },
});
const KEEPER = { boundary: { hosts: [{ host: 'hsm.acme.example', place: 'FR' }] } };

export default defineRule({
  id: 'keys/custody',
  title: 'only those whom the policy trusts can decrypt',
  why: 'Whoever holds a key can be made to use it. A key that the customer manages or imports is still held by the HSM of the provider, who can be ordered to decrypt; one that stays in an external key manager cannot be used without the customer. So where the owners of the provider are outside, nothing less than an external key keeps the data inside.',
  fix: 'use a key with the custody that the policy asks for: an external key store whose proxy is inside, where the owners of the provider are outside',
  severity: 'fatal',
  references: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html',
    'https://cloud.google.com/kms/docs/ekm',
    'https://www.edpb.europa.eu/our-work-tools/our-documents/recommendations/recommendations-012020-measures-supplement-transfer_en',
  ],
  options: {
    schema: (z) => z.strictObject({ atLeast: z.enum(LEVELS) }),
    defaults: { atLeast: 'customer-managed' } as Options,
    strictest: (a, b) => (LEVELS.indexOf(a.atLeast) >= LEVELS.indexOf(b.atLeast) ? a : b),
  },
  reads: ['custody'],

  check(fact, context) {
    return judge(fact.by, `who can decrypt ${fact.what}`, (by) => (by.value === 'external' ? kept(fact, by, context) : held(fact, by, context)));
  },

  examples: {
    rejects: [
      template('a key whose material the provider made, where the owners of the provider are outside', key({})),
      template('an imported key, which the provider holds as well', key({ Origin: 'EXTERNAL' })),
      template('a store with a key of the provider', { Weights: { Type: 'AWS::S3::Bucket' } }),
      terraform('an external key that is kept outside', xks('hsm.us-east-1.amazonaws.com')),
    ],
    accepts: [
      terraform('a key in an external key store, whose proxy is inside', xks('hsm.acme.example'), { policy: KEEPER }),
      template('a customer-managed key, where the owners of the provider are not asked', key({}), {
        policy: { profile: 'eu-residency', rules: { 'keys/custody': { severity: 'error', options: { atLeast: 'customer-managed' } } } },
      }),
    ],
  },
});

/** A key, or the lack of one, in the hands of the provider. */
function held({ what, place }: FactOf<'custody'>, { value, basis }: Known<Custodian>, context: RuleContext<Options>): Verdict {
  const { atLeast } = context.options;
  const verb = what === THIS_KEY ? 'is' : `${be(what)} encrypted with`;
  const short = (wanted: string): Verdict => refuse(value, `${what} ${verb} ${GOT[value as keyof typeof GOT]}; the policy asks for ${wanted}`);
  const provider = context.boundary.controllers === undefined ? proven(basis) : judge(place, `the provider that decrypts ${what}`, (at) => ofProvider(at, context, short));
  return meets(value, atLeast) ? provider : worse(provider, short(WANTED[atLeast]));
}

/** A key of which nothing tells where it comes from may be firm enough. */
function refuse(value: Custodian, message: string): Verdict {
  return value === 'customer' ? undetermined(message, 'check the document that makes the key in the same run') : rejected(message, value);
}

function meets(value: Custodian, atLeast: Level): boolean {
  return value === 'customer' ? atLeast === 'customer-managed' : LEVELS.indexOf(value as Level) >= LEVELS.indexOf(atLeast);
}

function ofProvider({ value, basis }: Known<Place>, context: RuleContext<Options>, short: (wanted: string) => Verdict): Verdict {
  const standings = value.operators.map((id) => standingOf(id, context));
  if (standings.length > 0 && standings.every(({ side }) => side === 'inside')) return proven(basis);
  const outside = standings.filter(({ side }) => side === 'outside');
  const [first] = outside;
  if (first !== undefined && outside.length === standings.length) return short(`an external key, for ${first.name} is ${first.because}, and the boundary allows ${controllersOf(context.boundary)}`);
  return undetermined(`nothing says for sure who operates ${value.id}, where the key is used`, 'name the place with its operator: `scaleway:fr-par`', value.id);
}

/** A key that the provider has to ask for. */
function kept({ what, keeper }: FactOf<'custody'>, { basis }: Known<Custodian>, context: RuleContext<Options>): Verdict {
  if (keeper === undefined) return undetermined(`where ${what} is kept cannot be told`, 'name the key manager in the document, or check the one that makes it in the same run');
  const inside = within(context.boundary, keeper, 'the key manager');
  if (inside.verdict !== 'proven' || context.boundary.controllers === undefined) return inside.verdict === 'proven' ? proven(basis) : inside;
  return judge(keeper, `where ${what} is kept`, ({ value, basis: firm }) => {
    const foreign = value.operators.map((id) => standingOf(id, context)).find(({ side }) => side !== 'inside');
    return foreign === undefined ? proven(firm) : rejected(`${what} is kept by ${foreign.name}, ${foreign.because}; the boundary allows ${controllersOf(context.boundary)}`, value.id);
  });
}
