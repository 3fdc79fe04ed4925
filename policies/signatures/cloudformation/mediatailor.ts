import { policy, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Elemental MediaTailor: it tells servers of advertisements who watches. */
export const mediatailor: readonly Signature[] = [
  signature('AWS::MediaTailor::PlaybackConfiguration', {
    holds: 'network',
    properties: {
      AdDecisionServerUrl: route('the server of advertisements', 'host'),
      'LivePreRollConfiguration.AdDecisionServerUrl': route('the server of advertisements', 'host'),
      'CdnConfiguration.AdSegmentUrlPrefix': route('the delivery network', 'host'),
      'CdnConfiguration.ContentSegmentUrlPrefix': route('the delivery network', 'host'),
    },
  }),
  signature('AWS::MediaTailor::Function', { holds: 'compute', classified: false, properties: { 'HttpRequestConfiguration.Url': route('the called server', 'host') } }),
  signature('AWS::MediaTailor::SourceLocation', {
    holds: 'network',
    properties: {
      'DefaultSegmentDeliveryConfiguration.BaseUrl': route('the delivery network', 'host'),
      'SegmentDeliveryConfigurations[].BaseUrl': route('the delivery network', 'host'),
    },
  }),
  signature('AWS::MediaTailor::ChannelPolicy', { holds: 'control', properties: { Policy: policy } }),
  ...plain('network', 'AWS::MediaTailor::Channel', 'AWS::MediaTailor::LiveSource', 'AWS::MediaTailor::VodSource'),
  ...plain('control', 'AWS::MediaTailor::PrefetchSchedule'),
];
