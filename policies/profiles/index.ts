import { airGapped } from './air-gapped';
import { eeaAdequate } from './eea-adequate';
import { euResidency } from './eu-residency';
import { euSovereign } from './eu-sovereign';
import { national, nationalProfiles } from './national';
import type { Profile } from './profile';

export { PLANNED_PROFILES, PLANNED_RULES } from './planned';
export { defineProfile, type Asked, type Profile } from './profile';

/** Every profile of this version: those of more than one country first, then by name. */
export const profiles: readonly Profile[] = [airGapped, eeaAdequate, euResidency, euSovereign, ...nationalProfiles, national];

/** The profile of a name, or of `name@major`; undefined when this version does not have it. */
export function profileOf(name: string): Profile | undefined {
  return profiles.find((profile) => name === profile.name || name === `${profile.name}@${profile.version}`);
}
