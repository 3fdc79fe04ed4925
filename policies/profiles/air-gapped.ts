import { euSovereign } from './eu-sovereign';
import { defineProfile } from './profile';

/** The sovereign profile for what calls nobody. */
export const airGapped = defineProfile({
  ...euSovereign,
  name: 'air-gapped',
  title: 'as eu-sovereign, and no external host is called at all',
  external: false,
});
