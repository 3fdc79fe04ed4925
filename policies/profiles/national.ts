import { defineProfile, type Profile } from './profile';
import { RESIDENCY } from './residency';

/** A country, and the regimes that ask for content or some of it to stay there; dated in the catalog's sources of 2026-11-21. */
const COUNTRIES: readonly (readonly [code: string, name: string, ...regimes: readonly string[]])[] = [
  ['ae', 'the United Arab Emirates', 'Federal Decree-Law 45/2021', 'Federal Law 2/2019 on ICT in health'],
  ['au', 'Australia', 'Privacy Act 1988, APP 8', 'My Health Records Act 2012, section 77', 'IRAP'],
  ['br', 'Brazil', 'LGPD, article 33', 'GSI IN 5/2021'],
  ['ca', 'Canada', 'PIPEDA', 'Quebec Law 25, section 17'],
  ['ch', 'Switzerland', 'revised FADP', 'DPO, annex 1'],
  ['de', 'Germany', 'GDPR', 'SGB V, section 393', 'BSI C5'],
  ['es', 'Spain', 'GDPR', 'RDL 14/2019', 'ENS, RD 311/2022'],
  ['fr', 'France', 'GDPR', 'SREN law, article 31', 'SecNumCloud 3.2', 'HDS'],
  ['gb', 'the United Kingdom', 'UK GDPR', 'Data (Use and Access) Act 2025'],
  ['in', 'India', 'DPDP Act 2023', 'DPDP Rules 2025', 'RBI on payment data, 2018-04-06'],
  ['it', 'Italy', 'GDPR', 'ACN qualification'],
  ['jp', 'Japan', 'APPI, article 28', 'ISMAP'],
  ['kr', 'Korea', 'PIPA, article 28-8', 'CSAP'],
  ['nl', 'the Netherlands', 'GDPR', 'EU Cloud Sovereignty Framework, in tenders'],
  ['sa', 'Saudi Arabia', 'PDPL', 'NDMO data classification', 'CST CCSPR', 'NCA ECC-2:2024'],
  ['sg', 'Singapore', 'PDPA, section 26', 'MTCS SS 584'],
];

/** Residency in one country, for each of those above. */
export const nationalProfiles: readonly Profile[] = COUNTRIES.map(([code, name, ...regimes]) => defineProfile({
  ...RESIDENCY,
  name: `${code}-residency`,
  version: 1,
  title: `customer content and configuration stay in ${name}, with any operator`,
  boundary: [code.toUpperCase()],
  regimes,
}));

/** Residency in the one country that the policy names. */
export const national = defineProfile({
  ...RESIDENCY,
  name: 'national',
  version: 1,
  title: 'customer content and configuration stay in the country that the policy names, with any operator',
  boundary: [],
  oneCountry: true,
});
