import { signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Audit Manager. */
export const auditmanager: readonly Signature[] = [
  signature('AWS::AuditManager::Assessment', {
    holds: 'telemetry',
    properties: { 'AssessmentReportsDestination.Destination': telemetry('the assessment report', 'bucket') },
  }),
  ...plain('control', 'AWS::AuditManager::AssessmentFramework'),
];
