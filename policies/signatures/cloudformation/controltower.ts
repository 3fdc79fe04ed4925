import { key, nothing, signature } from '../define';
import type { Signature } from '../signature';

const RULE = nothing('what a guardrail asks for or lets: a region in it is one that work is limited to');

/** AWS Control Tower. Its logs come to the region that it is set up in. */
export const controltower: readonly Signature[] = [
  signature('AWS::ControlTower::LandingZone', {
    holds: 'telemetry',
    properties: {
      'Manifest.centralizedLogging.configurations.kmsKeyArn': key('the key of the logs'),
      'Manifest.governedRegions': nothing('regions that are watched; what is seen there comes here'),
    },
  }),
  ...['AWS::ControlTower::EnabledBaseline', 'AWS::ControlTower::EnabledControl'].map((type) =>
    signature(type, { holds: 'control', properties: { 'Parameters[].Value': RULE } }),
  ),
];
