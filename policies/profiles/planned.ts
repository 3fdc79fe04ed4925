/** Rules that profiles ask for and this version does not have yet. */
export const PLANNED_RULES: readonly string[] = [
  'accelerators/fit',
  'accelerators/quota',
  'accelerators/vendor',
  'jurisdiction/access',
  'jurisdiction/certification',
  'jurisdiction/survival',
  'keys/custody',
  'keys/in-use',
  'models/license',
  'models/open-weight',
  'models/origin',
];

const COUNTRIES = ['ae', 'au', 'br', 'ca', 'ch', 'de', 'es', 'fr', 'gb', 'in', 'it', 'jp', 'kr', 'nl', 'sa', 'sg'];

/** Profiles that this version does not have yet. */
export const PLANNED_PROFILES: readonly string[] = [...COUNTRIES.map((country) => `${country}-residency`), 'eea-adequate', 'national', 'us-diffusion-2025'].sort();
