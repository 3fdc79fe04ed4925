/** Rules that profiles ask for and this version does not have yet. */
export const PLANNED_RULES: readonly string[] = [
  'accelerators/fit',
  'accelerators/quota',
  'accelerators/vendor',
  'jurisdiction/survival',
  'models/license',
  'models/open-weight',
  'models/origin',
];

/** Profiles that this version does not have yet. */
export const PLANNED_PROFILES: readonly string[] = ['us-diffusion-2025'];
