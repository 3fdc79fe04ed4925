import { defineProfile } from './profile';
import { RESIDENCY } from './residency';

/** Content and configuration of the customer in the member states, whoever operates. */
export const euResidency = defineProfile({
  ...RESIDENCY,
  name: 'eu-residency',
  version: 1,
  title: 'customer content and configuration stay in the 27 member states of the European Union, with any operator',
  boundary: ['EU'],
});
