import type { z as Zod } from 'zod';
import { LOCKABLE } from './policy';

type Z = typeof Zod;

/** Loaded here because it takes as long to load as a small check takes in all. */
const load = (): Z => (require('zod') as typeof import('zod')).z;

const DAY = 'a day as YYYY-MM-DD, in quotes or plain';
const SEVERITIES = ['fatal', 'error', 'warning', 'info', 'off'] as const;

/** The shape of a policy file. Codes, ids and days are checked against the catalog and the calendar afterwards. */
export function policyShape(z: Z = load()) {
  const text = z.string().trim().min(1);
  const texts = z.array(text).min(1);
  const day = text.describe(DAY);
  const approval = { reason: text, owner: text, approver: text.describe('somebody other than the owner'), expires: day.describe(`${DAY}, at most 365 days ahead`) };
  const places = texts.describe('blocs (EU, EEA), ISO 3166-1 countries, or operator places (aws:eu-central-1)');
  const change = z.strictObject({ severity: z.enum(SEVERITIES).optional(), options: z.unknown().optional(), ...z.strictObject(approval).partial().shape });
  return z.strictObject({
    $schema: z.string().optional(),
    version: z.literal(1).optional(),
    extends: text.optional().describe('path of the policy that this one starts from; its profiles stay, what it locks can only be tightened'),
    profile: z.union([text, texts]).optional().describe('name, name@major, or a list: of two demands the stricter one counts, boundaries intersect'),
    boundary: boundary(z, { text, texts, places, approval: z.strictObject(approval) }).optional(),
    classes: z.record(text, z.strictObject({ places })).optional().describe('data classes with places of their own, inside the boundary'),
    scopes: z.array(scope(z, { text, texts, places })).optional().describe('parts of the check with a profile or places of their own; the first that matches counts'),
    declared: declared(z, { text, day }).optional(),
    expects: z.strictObject({ stacks: texts }).optional(),
    assumptions: z.union([z.enum(['accept', 'reject']), z.strictObject({ mode: z.literal('accept'), ...approval })]).optional(),
    rules: z.record(text, change).optional(),
    waivers: z.array(z.strictObject({ rule: text, resource: text, stack: text.optional(), to: text.optional(), ...approval })).optional(),
    ignore: texts.optional().describe('globs of files in walked folders that need not be read'),
    locked: z.union([z.literal(true), z.array(z.enum(LOCKABLE)).min(1)]).optional().describe('what a policy that extends this one can only tighten: true for everything, or keys'),
  });
}

/** The JSON Schema that ships with the package. */
export function policySchema(): object {
  const z = load();
  return { ...z.toJSONSchema(policyShape(z), { io: 'input' }), title: 'freehold policy' };
}

interface Parts {
  readonly text: Zod.ZodString;
  readonly texts: Zod.ZodArray<Zod.ZodString>;
  readonly places: Zod.ZodArray<Zod.ZodString>;
}

function boundary(z: Z, { text, texts, places, approval }: Parts & { readonly approval: Zod.ZodObject }) {
  return z.strictObject({
    places: places.optional(),
    operators: z.strictObject({ controllers: texts }).optional(),
    registries: texts.optional(),
    hosts: z.array(z.strictObject({ host: text, place: text })).optional(),
    globalServices: z.array(z.strictObject({ service: text, reason: text })).optional(),
    widens: approval.optional().describe('approves what reaches beyond the profile or the extended policy'),
  });
}

function scope(z: Z, { text, texts, places }: Parts) {
  const match = z.strictObject({ stage: text.optional(), stack: text.optional(), file: text.optional(), class: text.optional() });
  return z.strictObject({
    match: match.refine((globs) => Object.keys(globs).length > 0, { error: 'names nothing' }),
    profile: z.union([text, texts]).optional(),
    boundary: z.strictObject({ places }).optional(),
  });
}

function declared(z: Z, { text, day }: { readonly text: Zod.ZodString; readonly day: Zod.ZodString }) {
  const row = { owner: text, source: text, review: day };
  return z.strictObject({
    accounts: z.array(z.strictObject({ match: text.describe('id of an account, organization or tenant of your own: 111122223333, o-a1b2c3d4e5'), ...row })).optional(),
    places: z.array(z.strictObject({ match: text, place: text, ...row })).optional(),
    clusters: z.array(z.strictObject({ match: text, nodes: text, controlPlane: text, ...row })).optional(),
    networks: z.array(z.strictObject({ cidr: text, host: text, place: text, ...row })).optional(),
    certifications: z.array(z.strictObject({
      scheme: text.describe('with version and level: BSI C5 type 2'), operator: text, service: text.describe('resource type; a trailing * matches any rest'),
      region: text.describe('region code of the operator; * for each'), number: text, validUntil: day, ...row,
    })).optional(),
  });
}
