import type { CompiledGeography as Geography, CompiledProfile as ProfileRow } from './compiled';
import { compiled, once } from './load';

/** Where a Bedrock profile may run a model. */
export interface BedrockProfile {
  /** AWS region codes; empty means anywhere in the partition. */
  readonly destinations: readonly string[];
  /** True when the documentation settles the destinations for this model and source region. */
  readonly certain: boolean;
  readonly note?: string;
  readonly asOf: string;
}

/** Where an AI feature that nothing in a template shows processes content. */
export interface ImplicitProcessing {
  readonly scope: 'regions' | 'geography' | 'country' | 'outside-geography' | 'global';
  /** AWS region codes, for the scopes `regions` and `geography`; none where the geography of the region is not known. */
  readonly destinations: readonly string[];
  readonly note?: string;
  readonly asOf: string;
}

type Reach = Omit<BedrockProfile, 'asOf'>;

/** Names that hide the profiles they lead to. */
const INDIRECT = /(?:application-inference-profile|prompt-router)\//;

const vendors = once(() => new Set(compiled().bedrock.vendors));
const geographies = once(() => new Map(compiled().bedrock.geographies.map((row) => [row.prefix, row])));
const profiles = once(() => grouped(compiled().bedrock.profiles, ({ profile }) => profile.slice(0, profile.indexOf('.'))));
const features = once(() => grouped(compiled().bedrock.features, ({ feature }) => feature));

/**
 * Where a cross-region profile, given by id or ARN and called from a region, may send a prompt.
 *
 * Undefined for what is no profile: a bare model id runs in its own region. A first label that is
 * neither a vendor nor a geography may be anything, and so may an application inference profile or a prompt router.
 */
export function bedrockProfile(id: string, sourceRegion: string | undefined): BedrockProfile | undefined {
  const { asOf } = compiled().bedrock;
  if (INDIRECT.test(id)) return { destinations: [], certain: false, note: 'it runs where the profiles behind it do', asOf };
  const name = id.slice(id.lastIndexOf('/') + 1);
  const prefix = name.slice(0, Math.max(0, name.indexOf('.')));
  if (prefix === '' || vendors().has(prefix)) return undefined;
  const geography = geographies().get(prefix);
  if (!geography) return { destinations: [], certain: false, note: 'neither a known vendor nor a known geography comes first', asOf };
  const rows = (profiles().get(prefix) ?? []).filter(({ profile }) => covers(profile, name));
  return { ...(documented(rows, sourceRegion) ?? byGeography(geography, rows, sourceRegion)), asOf };
}

/** Where a feature such as `agentcore-memory` or `qbusiness` processes what it is given in a region. */
export function implicitProcessing(feature: string, sourceRegion: string): ImplicitProcessing | undefined {
  const rows = features().get(feature) ?? [];
  const row = rows.find(({ from }) => from.includes(sourceRegion)) ?? rows.find(({ from }) => from.includes('*'));
  return row && { scope: row.scope, destinations: row.scope === 'geography' ? around(sourceRegion) : row.to, asOf: compiled().bedrock.asOf, ...noted(row.note) };
}

/** The regions of the geography that a region may call; none where it belongs to no geography. */
function around(region: string): readonly string[] {
  return [...geographies().values()].find(({ prefix, sources }) => prefix !== 'global' && sources.includes(region))?.regions ?? [];
}

function documented(rows: readonly ProfileRow[], source: string | undefined): Reach | undefined {
  const row = source === undefined ? undefined : rows.find(({ from }) => from.includes(source));
  return row && { destinations: row.to, certain: true, ...noted(row.note) };
}

/** What the geography as a whole allows; the source region itself is always among the destinations. */
function byGeography(geography: Geography, rows: readonly ProfileRow[], source: string | undefined): Reach {
  const { prefix, regions, sources, closed, note } = geography;
  if (prefix === 'global') return { destinations: [], certain: true, ...noted(note) };
  const certain = closed && source !== undefined && sources.includes(source);
  const elsewhere = certain ? [] : rows.flatMap(({ to }) => to);
  const own = source === undefined ? [] : [source];
  const inside = certain && regions.includes(source);
  return { destinations: [...new Set([...regions, ...elsewhere, ...own])].sort(), certain, ...noted(inside ? undefined : note) };
}

function covers(profile: string, name: string): boolean {
  return profile.endsWith('*') ? name.startsWith(profile.slice(0, -1)) : profile === name;
}

function noted(note: string | undefined): { note?: string } {
  return note === undefined ? {} : { note };
}

function grouped<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}
