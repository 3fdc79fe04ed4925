import type { Confidence, Controller, Exposure, HostRow } from './types';

/** One place as compiled; what it leaves out it has from its table, `kind` being `region` and `reach` being `there`. */
export interface CompiledPlace {
  readonly code: string;
  readonly countries: readonly string[];
  readonly kind?: 'zone' | 'multi-region';
  readonly reach?: 'one';
  readonly name?: string;
  readonly parent?: string;
  /** For a region what its availability-zone ids start with (`euc1`), for a zone its whole id. */
  readonly azId?: string;
  readonly aliasOf?: string;
  /** The region that geo-redundant storage copies to. */
  readonly pair?: string;
  /** The code is the catalog's own, the operator has none: it is never matched against text. */
  readonly coined?: true;
  readonly confidence?: Confidence;
  readonly asOf?: string;
  readonly source?: string;
}

/** The places of one operator. */
export interface CompiledPlaces {
  readonly operator: string;
  readonly asOf: string;
  readonly source: string;
  readonly confidence: Confidence;
  /** What may follow a region code to name a zone in it, as the source of a regular expression. */
  readonly zones?: string;
  readonly families?: readonly (Omit<CompiledPlace, 'code'> & { readonly pattern: string })[];
  readonly rows: readonly CompiledPlace[];
}

export interface CompiledOperator {
  readonly id: string;
  readonly name: string;
  readonly seat: string;
  readonly controllers: readonly Controller[];
  readonly licensors?: readonly Controller[];
  readonly pending?: readonly Controller[];
  readonly exposure: Exposure;
  readonly chinaIntelligenceLaw?: true;
  readonly certifications?: readonly CompiledCertification[];
  readonly asOf: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** What is heard of a certificate: a lead, no evidence. */
export interface CompiledCertification {
  /** The scheme with its version or level, as its body writes it. */
  readonly scheme: string;
  readonly standing: 'held' | 'pending' | 'refused';
  readonly status: string;
  readonly note?: string;
  readonly confidence: Confidence;
}

/** A certification scheme. */
export interface CompiledScheme {
  readonly name: string;
  readonly also?: readonly string[];
  readonly body: string;
  readonly country?: string;
  readonly per: 'service' | 'operator';
  /** From the least demanding up, each in every way it is written. */
  readonly levels?: readonly (readonly string[])[];
  /** Why nobody can hold a certificate of it yet. */
  readonly unavailable?: string;
  readonly note?: string;
  readonly asOf: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** Whose an AWS account is from which a vendor reaches into those of its customers. */
export interface CompiledVendor {
  readonly vendor: string;
  readonly country: string;
  readonly asOf: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** Labels left of the literal end of a pattern, and how many further labels may stand before them. */
export interface CompiledPattern {
  readonly labels: readonly string[];
  readonly extra: 'none' | 'some' | 'any';
  readonly row: number;
}

export interface CompiledHost {
  /** Without a place as yet where `regionsOf` is given. */
  readonly host: HostRow;
  /** Whose codes `{region}` stands for. */
  readonly regionsOf?: string;
  /** Codes for which the vendor makes no promise about where the work is done. */
  readonly except?: readonly string[];
}

export interface CompiledBedrock {
  readonly asOf: string;
  readonly vendors: readonly string[];
  readonly geographies: readonly CompiledGeography[];
  readonly profiles: readonly CompiledProfile[];
  readonly features: readonly CompiledFeature[];
}

/** What the first label of a profile id means; `closed` when its regions are settled whatever the model. */
export interface CompiledGeography {
  readonly prefix: string;
  readonly regions: readonly string[];
  readonly sources: readonly string[];
  readonly closed: boolean;
  readonly note?: string;
}

/** A documented profile; a trailing `*` stands for any version. */
export interface CompiledProfile {
  readonly profile: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly note?: string;
}

export interface CompiledFeature {
  readonly feature: string;
  /** Source regions; `*` is any. */
  readonly from: readonly string[];
  readonly scope: 'regions' | 'geography' | 'country' | 'outside-geography' | 'global';
  readonly to: readonly string[];
  readonly note?: string;
}

/** Where Azure keeps copies and runs models. */
export interface CompiledAzure {
  readonly asOf: string;
  /** By deployment type. */
  readonly deployments: Readonly<Record<string, 'anywhere' | 'data-zone' | 'geography'>>;
  readonly dataZones: readonly { readonly zone: string; readonly countries: readonly string[]; readonly reach?: 'one' }[];
  /** Regions that share a geography across a border. */
  readonly geographies: readonly (readonly string[])[];
  readonly vaultsNotMirrored: readonly string[];
}

export interface CompiledAdequacy {
  readonly country?: string;
  readonly organisation?: string;
  readonly decision: string;
  readonly adopted: string;
  readonly renewed?: string;
  readonly expires?: string;
  readonly scope?: string;
  readonly note?: string;
  readonly asOf: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** The catalog as `scripts/compile-catalog.mjs` writes it. */
export interface Compiled {
  readonly date: string;
  readonly places: readonly CompiledPlaces[];
  readonly operators: readonly CompiledOperator[];
  readonly providers: Readonly<Record<string, string>>;
  readonly countries: Readonly<Record<string, string>>;
  readonly blocs: Readonly<Record<string, readonly string[]>>;
  readonly adequacy: readonly CompiledAdequacy[];
  readonly hosts: { readonly bySuffix: Readonly<Record<string, readonly CompiledPattern[]>>; readonly rows: readonly CompiledHost[] };
  /** By provider and what a request says: `anthropic:inference_geo=us`. */
  readonly parameters: Readonly<Record<string, HostRow>>;
  readonly aws: { readonly suffixes: Readonly<Record<string, string>>; readonly partitions: Readonly<Record<string, string>> };
  readonly bedrock: CompiledBedrock;
  readonly azure: CompiledAzure;
  readonly accounts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly vendorAccounts: Readonly<Record<string, CompiledVendor>>;
  readonly schemes: readonly CompiledScheme[];
}
