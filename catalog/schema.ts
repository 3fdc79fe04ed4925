import { z } from 'zod';

/**
 * The shape of every data file. Only tests read this: requiring zod costs more than loading the
 * whole compiled catalog.
 */
const text = z.string().min(1);
const day = z.iso.date();
const confidence = z.enum(['high', 'medium', 'low']);
const country = z.string().regex(/^[A-Z]{2}$/);
const operatorId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const region = z.string().regex(/^[a-z]{2,4}(?:-[a-z]+)+-\d$/);

/** Labels of lower-case letters, with `*` for some labels or part of one, and `{region}` for a code. */
const hostPattern = z.string().regex(/^(?:\*\.)?(?:(?:[a-z0-9*-]|\{region\})+\.)+[a-z]{2,}$/);

/** `asOf` is the day the row was last held against its source. */
const provenance = { asOf: day, source: text, confidence };
const ownProvenance = { asOf: day.optional(), source: text.optional(), confidence: confidence.optional() };

const where = { country: country.optional(), countries: z.array(country).optional(), bloc: text.optional(), also: z.array(country).optional() };

const place = z.strictObject({
  code: text, ...where,
  name: text.optional(),
  kind: z.enum(['region', 'zone', 'multi-region']).optional(),
  reach: z.literal('one').optional(),
  parent: text.optional(),
  /** Another code of the same place, with no zones of its own. */
  aliasOf: text.optional(),
  azId: text.optional(),
  realm: text.optional(),
  /** The region that geo-redundant storage copies to. */
  pair: text.optional(),
  status: z.enum(['announced']).optional(),
  coined: z.literal(true).optional(),
  note: text.optional(),
  ...ownProvenance,
}).refine((row) => [row.country, row.countries, row.bloc].filter((value) => value !== undefined).length === 1, 'say where in exactly one way');

/** `places/<operator>.json` */
export const placesFile = z.strictObject({
  operator: operatorId, ...provenance,
  /** What may follow a region code to name a zone in it. */
  zones: text.optional(),
  /** Codes that are too many to list; each pattern is matched against the whole code. */
  families: z.array(z.strictObject({ pattern: text, country, ...ownProvenance })).optional(),
  places: z.array(place).min(1),
});

const party = z.strictObject({ name: text, country, share: z.number().gt(0).max(100).optional(), since: day.optional(), note: text.optional() });

const operator = z.strictObject({
  id: operatorId, name: text, kind: z.enum(['cloud', 'research']), legalEntity: text,
  seat: country,
  controllers: z.array(party).min(1),
  /** Whose technology it runs without being owned by them. */
  licensors: z.array(party).optional(),
  /** Changes of control that are agreed and not known to be closed. */
  pending: z.array(party).optional(),
  exposure: z.enum(['direct-parent', 'subsidiary-or-nexus', 'technology-only', 'none-known', 'not-assessed']),
  exposureBecause: text.optional(),
  chinaIntelligenceLaw: z.literal(true).optional(),
  providers: z.array(z.string().regex(/^[a-z0-9./-]+$/)).optional(),
  universeDomain: text.optional(),
  /** Hosts it runs, with everything below them. */
  apiHosts: z.array(z.union([hostPattern, z.strictObject({ host: hostPattern, ...where, anywhere: z.literal(true).optional() })])).optional(),
  /** Leads, not evidence: check the register of the scheme. */
  certifications: z.array(z.strictObject({ scheme: text, standing: z.enum(['held', 'pending', 'refused']), status: text, note: text.optional(), source: text, confidence })).optional(),
  notes: z.array(text).optional(),
  ...provenance,
});

/** `operators.json` */
export const operatorsFile = z.strictObject({ asOf: day, exposures: z.record(text, text), exposureTest: text, operators: z.array(operator) });

/** `countries.json` */
export const countriesFile = z.strictObject({
  ...provenance,
  blocs: z.array(z.strictObject({ name: text, members: z.array(country).min(1), territories: z.array(country).optional(), note: text.optional(), ...provenance })),
  adequacy: z.array(z.strictObject({
    country: country.optional(), organisation: text.optional(), decision: text, adopted: day, renewed: day.optional(), expires: day.optional(),
    scope: text.optional(), note: text.optional(), ...provenance,
  })),
  countries: z.array(z.strictObject({ code: country, name: text, of: country.optional(), euLaw: z.boolean().optional(), note: text.optional() })),
});

const endpoint = z.strictObject({
  kind: z.enum(['registry', 'model-hub', 'package', 'telemetry', 'other']), name: text,
  hosts: z.array(hostPattern).min(1),
  operator: operatorId.optional(), operatorCountry: country.optional(), ultimateParentCountry: country.optional(),
  regionsOf: operatorId.optional(),
  ...where, anywhere: z.literal(true).optional(),
  images: z.array(text).optional(), sends: text.optional(), off: z.array(text).optional(), note: text.optional(),
  ...provenance,
}).refine((row) => (row.operator === undefined) !== (row.operatorCountry === undefined), 'name an operator of the catalog or its country');

/** `endpoints.json` */
export const endpointsFile = z.strictObject({ asOf: day, match: text, endpoints: z.array(endpoint) });

const processing = z.enum(['region', 'global', 'storage-only', 'limited', 'varies', 'unknown']);

const aiHost = z.strictObject({
  host: hostPattern, processing, ...where,
  regionsOf: operatorId.optional(), except: z.array(text).optional(), models: z.array(text).optional(), note: text.optional(), ...ownProvenance,
});

const selector = z.strictObject({
  kind: z.enum(['sku', 'modelIdPrefix', 'parameter']), value: text, processing: z.enum([...processing.options, 'data-zone']), ...where, note: text.optional(),
});

const provider = z.strictObject({
  id: operatorId, name: text, operator: operatorId.optional(), operatorCountry: country, ultimateParentCountry: country, pending: z.array(party).optional(),
  env: z.array(z.string().regex(/^[A-Z][A-Z0-9_]*$/)), packages: z.strictObject({ npm: z.array(text).optional(), pip: z.array(text).optional() }).optional(),
  hosts: z.array(aiHost), selectors: z.array(selector).optional(), notes: z.array(text).optional(),
  ...provenance, life: z.number().int().min(1).max(365),
});

/** `ai-providers.json`; `life` is how many days a row may be relied on. */
export const aiProvidersFile = z.strictObject({ asOf: day, processing: z.record(text, text), providers: z.array(provider) });

/** `bedrock-profiles.json` */
export const bedrockFile = z.strictObject({
  ...provenance,
  vendors: z.array(text),
  geographies: z.array(z.strictObject({
    prefix: text, regions: z.array(region), sources: z.array(z.union([region, z.literal('*')])), closed: z.boolean(), note: text.optional(), ...ownProvenance,
  })),
  profiles: z.array(z.strictObject({ profile: text, from: z.array(region).min(1), to: z.array(region).min(1), note: text.optional(), ...ownProvenance })),
  features: z.array(z.strictObject({
    feature: operatorId, from: z.array(z.union([region, z.literal('*')])).min(1), scope: z.enum(['regions', 'geography', 'country', 'outside-geography', 'global']),
    to: z.array(region), note: text.optional(), ...ownProvenance,
  })),
});

/** `azure.json`: where Azure keeps copies and runs models, where neither a code nor a name says so. */
export const azureFile = z.strictObject({
  ...provenance,
  deployments: z.array(z.strictObject({ type: text, runs: z.enum(['anywhere', 'data-zone', 'geography']), note: text.optional() })).min(1),
  /** Which zone a deployment is in follows from the country of its region. */
  dataZones: z.array(z.strictObject({ zone: text, ...where, reach: z.literal('one').optional(), note: text.optional(), ...ownProvenance })).min(1),
  /** Geographies of several countries; any other is the country of its region. */
  geographies: z.array(z.strictObject({ geography: text, regions: z.array(text).min(2), ...ownProvenance })),
  /** Regions with a pair that key vaults are not mirrored to. */
  vaultsNotMirrored: z.array(text),
});

/** `aws-accounts.json` */
export const awsAccountsFile = z.strictObject({
  ...provenance,
  accounts: z.array(z.strictObject({ region, account: z.string().regex(/^\d{12}$/), owner: text, images: z.array(text).optional(), ...ownProvenance })),
});

/** `vendor-accounts.json`; AWS accounts from which vendors reach into those of their customers. */
export const vendorAccountsFile = z.strictObject({
  asOf: day,
  accounts: z.array(z.strictObject({ account: z.string().regex(/^\d{12}$/), vendor: text, country, ...ownProvenance, source: text, confidence })),
});

/** `schemes.json` */
export const schemesFile = z.strictObject({
  asOf: day,
  schemes: z.array(z.strictObject({
    name: text,
    /** Other ways to write the name, compared without case and punctuation. */
    also: z.array(text).optional(),
    body: text, country: country.optional(),
    /** What a certificate is for. */
    per: z.enum(['service', 'operator']),
    /** From the least demanding up, each in every way it is written. */
    levels: z.array(z.array(text).min(1)).optional(),
    /** Set where nobody can hold a certificate of it yet. */
    unavailable: text.optional(),
    note: text.optional(),
    ...ownProvenance, source: text, confidence,
  })),
});
