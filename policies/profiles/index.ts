import { airGapped } from './air-gapped';
import { euResidency } from './eu-residency';
import { euSovereign } from './eu-sovereign';
import type { Profile } from './profile';

export { PLANNED_PROFILES, PLANNED_RULES } from './planned';
export { defineProfile, type Asked, type Profile } from './profile';

/** Every profile of this version, by name. */
export const profiles: readonly Profile[] = [airGapped, euResidency, euSovereign];

/** The profile of a name, or of `name@major`; undefined when this version does not have it. */
export function profileOf(name: string): Profile | undefined {
  return profiles.find((profile) => name === profile.name || name === `${profile.name}@${profile.version}`);
}
