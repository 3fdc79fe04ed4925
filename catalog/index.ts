import { compiled } from './load';

export { awsOwnedAccount } from './aws-accounts';
export { awsHost, awsPartition, type AwsHost } from './aws-hosts';
export { bedrockProfile, implicitProcessing, type BedrockProfile, type ImplicitProcessing } from './bedrock';
export { adequacy, bloc, blocNames, countryName, isCountry, type Adequacy } from './countries';
export { findHost } from './hosts';
export { findOperator, operatorIds, operatorOfProvider, type Operator } from './operators';
export { findPlace, knownCode, placesByCode, placesOf, type PlaceRow } from './places';
export type { Confidence, Controller, Exposure, HostRow } from './types';

/** The day of the newest row, such as `2026-11-21`. */
export function catalogDate(): string {
  return compiled().date;
}
