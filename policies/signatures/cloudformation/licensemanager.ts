import { signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS License Manager. */
export const licensemanager: readonly Signature[] = [
  ...['AWS::LicenseManager::Grant', 'AWS::LicenseManager::License'].map((type) => signature(type, { holds: 'control', place: { HomeRegion: 'region' } })),
  ...plain('control', 'AWS::LicenseManager::LicenseAssetGroup', 'AWS::LicenseManager::LicenseAssetRuleSet'),
];
