import { route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon CodeGuru. */
export const codeguru: readonly Signature[] = [
  signature('AWS::CodeGuruProfiler::ProfilingGroup', {
    holds: 'telemetry',
    properties: { 'AnomalyDetectionNotificationConfiguration[].channelUri': route('the notification topic', 'arn') },
  }),
  ...plain('control', 'AWS::CodeGuruReviewer::RepositoryAssociation'),
];
