import { adequacy } from '../../catalog';
import { daysBetween } from '../engine';
import type { AcceptedGlobalService, AllowedHost, AnyRule, Severity } from '../engine';
import type { Asked, Profile } from '../profiles';
import { areaOf, everywhere, overlap, type Area } from './area';
import { canonical } from './canonical';

/** What is asked so far, while a policy is composed. */
export interface Stand {
  readonly area: Area;
  /** Whether the area has to be one country in the end. */
  readonly oneCountry: boolean;
  readonly controllers: Area | undefined;
  readonly registries: readonly string[] | undefined;
  /** Whether no registry is allowed where none is named. */
  readonly registriesRequired: boolean;
  readonly hosts: readonly AllowedHost[];
  readonly globalServices: readonly AcceptedGlobalService[];
  readonly external: boolean;
  readonly rejectAssumptions: boolean;
  /** By id of the rule; one that is not there is off. */
  readonly demands: ReadonlyMap<string, Asked>;
}

/** How a rule is found: built in, or the user's own. */
export type Find = (id: string) => AnyRule | undefined;

const RANK: Readonly<Record<Severity | 'off', number>> = { off: 0, info: 1, warning: 2, error: 3, fatal: 4 };

/** Whether the first is the weaker one. */
export function isWeaker(a: Severity | 'off', b: Severity | 'off'): boolean {
  return RANK[a] < RANK[b];
}

/** What a profile asks on a day. */
export function standOf(profile: Profile, today: string): Stand {
  return {
    area: areaIn(profile, today),
    oneCountry: profile.oneCountry ?? false,
    controllers: profile.controllers && areaOf(profile.controllers),
    registries: undefined,
    registriesRequired: profile.registriesRequired ?? false,
    hosts: [],
    globalServices: [],
    external: profile.external,
    rejectAssumptions: profile.assumptions === 'reject',
    demands: new Map(Object.entries(profile.demands)),
  };
}

function areaIn({ boundary, oneCountry, adequacy: rests }: Profile, today: string): Area {
  if (oneCountry) return everywhere();
  return areaOf(rests ? boundary.filter((code) => !isOver(adequacy(code)?.expires, today)) : boundary);
}

function isOver(day: string | undefined, today: string): boolean {
  return day !== undefined && (daysBetween(today, day) ?? 0) < 0;
}

/** What both ask: of two severities the graver, of two areas the overlap. Lists that only policies have are the first's. */
export function stricter(a: Stand, b: Stand, find: Find): Stand {
  return {
    ...a,
    area: overlap(a.area, b.area),
    oneCountry: a.oneCountry || b.oneCountry,
    controllers: a.controllers && b.controllers ? overlap(a.controllers, b.controllers) : a.controllers ?? b.controllers,
    registriesRequired: a.registriesRequired || b.registriesRequired,
    external: a.external && b.external,
    rejectAssumptions: a.rejectAssumptions || b.rejectAssumptions,
    demands: new Map([...new Set([...a.demands.keys(), ...b.demands.keys()])].map((id) => [id, graver(a.demands.get(id), b.demands.get(id), find(id))])),
  };
}

function graver(a: Asked | undefined, b: Asked | undefined, rule: AnyRule | undefined): Asked {
  if (a === undefined || b === undefined) return (a ?? b) as Asked;
  const severity = isWeaker(a.severity, b.severity) ? b.severity : a.severity;
  const options = strictest(a.options, b.options, rule);
  return options === undefined ? { severity } : { severity, options };
}

/** The stricter of two options; defaults where one is left out, the first where the rule cannot tell. */
export function strictest(a: unknown, b: unknown, rule: AnyRule | undefined): unknown {
  const { defaults, strictest: both } = rule?.options ?? {};
  return both === undefined ? a ?? b : both(a ?? defaults, b ?? defaults);
}

/** Whether options ask no less than those before. */
export function isTighter(next: unknown, before: unknown, rule: AnyRule): boolean {
  const whole = next ?? rule.options?.defaults;
  if (canonical(whole) === canonical(before ?? rule.options?.defaults)) return true;
  return rule.options?.strictest !== undefined && canonical(strictest(whole, before, rule)) === canonical(whole);
}
