import type { CompiledPlace, CompiledPlaces } from './compiled';
import { compiled, once } from './load';
import type { Confidence } from './types';

/** Where a code of one operator is. */
export interface PlaceRow {
  /** Operator and code, such as `aws:eu-central-1`. */
  readonly id: string;
  readonly operator: string;
  readonly code: string;
  /** ISO 3166-1 alpha-2; empty when the code names no country at all (`global`). */
  readonly countries: readonly string[];
  readonly kind: 'region' | 'zone' | 'multi-region';
  /** `there`: in all of the countries together; `one`: in one of them, the code does not say which. */
  readonly reach: 'there' | 'one';
  readonly name?: string;
  readonly confidence: Confidence;
  readonly asOf: string;
  readonly source: string;
  /** The region a zone belongs to, which may lie in another country. */
  readonly parent?: string;
  /** The region of the same operator that geo-redundant storage copies to. */
  readonly pair?: string;
}

interface Table {
  readonly operator: string;
  readonly byCode: ReadonlyMap<string, PlaceRow>;
  /** A region by what its availability-zone ids start with, a listed zone by its whole id. */
  readonly byAzId: ReadonlyMap<string, PlaceRow>;
  readonly coined: ReadonlySet<string>;
  /** Regions that have zones; an old name of a region has none. */
  readonly zoned: ReadonlySet<string>;
  readonly zone: RegExp | undefined;
  readonly families: readonly { readonly pattern: RegExp; readonly row: PlaceRow }[];
}

/** Longer text than this is no place code. */
const LONGEST_CODE = 40;
/** The most that follows a region to name a zone in it: `-az12`, `-dc14`. */
const LONGEST_ZONE = 5;
const AZ_ID = /^(.+)-az\d{1,2}$/;

const files = once(() => new Map(compiled().places.map((file) => [file.operator, once(() => table(file))])));
const tables = once(() => [...files().values()].map((make) => make()));

const byCode = once(() => {
  const rows = new Map<string, PlaceRow[]>();
  for (const { byCode: places, coined } of tables()) {
    for (const [code, row] of places) if (!coined.has(code)) push(rows, code, row);
  }
  return rows;
});

/** The tables that have zones under a code or an availability-zone id. */
const zoneOwners = once(() => {
  const owners = new Map<string, Table[]>();
  for (const own of tables()) {
    for (const code of [...(own.zone ? own.zoned : []), ...own.byAzId.keys()]) push(owners, code, own);
  }
  return owners;
});

const familyOwners = once(() => tables().filter(({ families }) => families.length > 0));

/**
 * The place an operator means by a code, written exactly as the operator writes it.
 *
 * Zone names (`eu-central-1a`, `fr-par-1`) and AWS availability-zone ids (`euc1-az1`) are found
 * as zones of their region; a zone that is listed itself (`eu-central-1-ist-1a`) is what the list says.
 */
export function findPlace(operator: string, code: string): PlaceRow | undefined {
  if (code.length > LONGEST_CODE) return undefined;
  const own = files().get(operator)?.();
  return own && (own.byCode.get(code) ?? derived(own, code));
}

/** What the code means to every operator that uses it: read alone, it is one of these. */
export function placesByCode(code: string): readonly PlaceRow[] {
  if (code.length > LONGEST_CODE) return [];
  const owners = new Set(familyOwners().filter((own) => familyOf(own, code) !== undefined));
  for (const start of starts(code)) for (const own of zoneOwners().get(start) ?? []) owners.add(own);
  const zones = [...owners].flatMap((own) => (own.byCode.has(code) ? [] : derived(own, code) ?? []));
  return [...(byCode().get(code) ?? []), ...zones];
}

/** Whether any operator uses the text as a code of a region, zone or multi-region. */
export function knownCode(text: string): boolean {
  return placesByCode(text).length > 0;
}

/** The codes an operator has, without the zones that follow from them. */
export function placesOf(operator: string): readonly PlaceRow[] {
  return [...(files().get(operator)?.().byCode.values() ?? [])];
}

function table(file: CompiledPlaces): Table {
  const rows = file.rows.map((row) => [row, place(row, file)] as const);
  return {
    operator: file.operator,
    byCode: new Map(rows.map(([{ code }, row]) => [code, row])),
    byAzId: new Map(rows.flatMap(([{ azId }, row]) => (azId === undefined ? [] : [[azId, row] as const]))),
    coined: new Set(rows.flatMap(([{ coined, code }]) => (coined ? [code] : []))),
    zoned: new Set(rows.flatMap(([{ kind, aliasOf, code }]) => (kind === undefined && aliasOf === undefined ? [code] : []))),
    zone: file.zones === undefined ? undefined : new RegExp(`^(?:${file.zones})$`),
    families: (file.families ?? []).map((row) => ({ pattern: new RegExp(`^(?:${row.pattern})$`), row: place({ ...row, code: '' }, file) })),
  };
}

function place({ code, countries, kind, reach, name, parent, pair, ...row }: CompiledPlace, file: CompiledPlaces): PlaceRow {
  return {
    id: `${file.operator}:${code}`, operator: file.operator, code, countries, kind: kind ?? 'region', reach: reach ?? 'there',
    ...(name === undefined ? {} : { name }), ...(parent === undefined ? {} : { parent }), ...(pair === undefined ? {} : { pair }),
    confidence: row.confidence ?? file.confidence, asOf: row.asOf ?? file.asOf, source: row.source ?? file.source,
  };
}

function derived(own: Table, code: string): PlaceRow | undefined {
  const listed = own.byAzId.get(code);
  if (listed) return listed.kind === 'zone' ? { ...listed, id: `${own.operator}:${code}`, code } : undefined;
  const region = own.byAzId.get(AZ_ID.exec(code)?.[1] ?? '') ?? regionOfZone(own, code);
  if (region?.kind === 'region') return { ...region, id: `${own.operator}:${code}`, code, kind: 'zone', parent: region.code };
  const family = familyOf(own, code);
  return family && { ...family, id: `${own.operator}:${code}`, code };
}

function familyOf({ families }: Table, code: string): PlaceRow | undefined {
  return families.find(({ pattern }) => pattern.test(code))?.row;
}

function regionOfZone({ zone, zoned, byCode: places }: Table, code: string): PlaceRow | undefined {
  const region = zone && starts(code).find((start) => zoned.has(start) && zone.test(code.slice(start.length)));
  return region === undefined ? undefined : places.get(region);
}

/** The text itself, and what is left of it without the name of a zone; longest first. */
function starts(code: string): readonly string[] {
  const result: string[] = [];
  for (let end = code.length; end > 0 && end >= code.length - LONGEST_ZONE; end--) result.push(code.slice(0, end));
  return result;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
