import { defineProfile } from './profile';
import { RESIDENCY } from './residency';

/**
 * Content and configuration where the GDPR holds, or protection is decided to be adequate for everybody.
 * Decisions for some organizations only (US, CA, JP) need a transfer basis, which a policy states where it widens the boundary.
 */
export const eeaAdequate = defineProfile({
  ...RESIDENCY,
  name: 'eea-adequate',
  version: 1,
  title: 'customer content and configuration stay in the European Economic Area, or in a country whose protection is decided to be adequate without limits of scope',
  boundary: ['EEA', 'AD', 'AR', 'BR', 'CH', 'FO', 'GB', 'GG', 'IL', 'IM', 'JE', 'KR', 'NZ', 'UY'],
  adequacy: true,
  regimes: ['GDPR, articles 44 and 45'],
});
