import { compiled } from './load';

export { isExpired } from './age';
export { awsOwnedAccount, isAwsOwned, vendorOfAccount, type Vendor } from './aws-accounts';
export { awsHost, awsPartition, type AwsHost } from './aws-hosts';
export { azureDeployment, azurePair, azureVaultMirror, type AzureReach } from './azure';
export { bedrockProfile, implicitProcessing, type BedrockProfile, type ImplicitProcessing } from './bedrock';
export { adequacy, bloc, blocNames, countryCodes, countryName, isCountry, type Adequacy } from './countries';
export { findHost, findParameter } from './hosts';
export { findOperator, operatorIds, operatorOfProvider, type Operator } from './operators';
export { findPlace, knownCode, placesByCode, placesOf, type PlaceRow } from './places';
export { findScheme, meetsLevel, type Named, type Scheme } from './schemes';
export type { Confidence, Controller, Exposure, HostRow } from './types';

/** The day of the newest row, such as `2026-11-21`. */
export function catalogDate(): string {
  return compiled().date;
}
