import { nothing, route, telemetry } from '../define';
import type { Signature } from '../signature';
import { regionless } from './terms';

const ONE_OF_THEM = nothing('one of the regions of the plan, which are read');

/** Region switch of the Application Recovery Controller: an application goes on in another of the plan's regions. */
export const arcregionswitch: readonly Signature[] = [
  regionless('AWS::ARCRegionSwitch::Plan', true, {
    properties: {
      'Regions[]': route('the application, once it is switched', 'region'),
      'ReportConfiguration.ReportOutput[].S3Configuration.BucketPath': telemetry('the report', 'bucket'),
      PrimaryRegion: ONE_OF_THEM,
      'Triggers[].TargetRegion': ONE_OF_THEM,
      'Workflows[].WorkflowTargetRegion': ONE_OF_THEM,
    },
  }),
];
