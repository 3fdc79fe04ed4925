import { signature, without } from '../define';
import type { Signature } from '../signature';
import { OWN_SITE, plain } from './terms';

/** AWS Panorama: models beside cameras. */
export const panorama: readonly Signature[] = [
  signature('AWS::Panorama::ApplicationInstance', { holds: 'compute', omissions: [without([], 'it runs on a device of the customer', OWN_SITE)] }),
  ...plain('control', 'AWS::Panorama::Package', 'AWS::Panorama::PackageVersion'),
];
