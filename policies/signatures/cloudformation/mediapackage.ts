import { policy, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const KEY_SERVERS = Object.fromEntries(
  ['Cmaf', 'Dash', 'Hls', 'Mss'].map((packaging) => [`${packaging}Package.Encryption.SpekeKeyProvider.Url`, route('the key server', 'host')]),
);

/** AWS Elemental MediaPackage, old and new, and MediaStore. */
export const mediapackage: readonly Signature[] = [
  ...['AWS::MediaPackage::OriginEndpoint', 'AWS::MediaPackage::PackagingConfiguration'].map((type) => signature(type, { holds: 'network', properties: KEY_SERVERS })),
  ...plain('network', 'AWS::MediaPackage::Channel', 'AWS::MediaPackage::PackagingGroup', 'AWS::MediaPackageV2::Channel', 'AWS::MediaPackageV2::ChannelGroup'),
  ...plain('data', 'AWS::MediaPackage::Asset'),
  signature('AWS::MediaPackageV2::OriginEndpoint', {
    holds: 'network',
    properties: {
      'Segment.Encryption.SpekeKeyProvider.Url': route('the key server', 'host'),
      'DashManifests[].DvbSettings.ErrorMetrics[].ReportingUrl': telemetry('the errors of players', 'host'),
    },
  }),
  ...['AWS::MediaPackageV2::ChannelPolicy', 'AWS::MediaPackageV2::OriginEndpointPolicy'].map((type) =>
    signature(type, { holds: 'control', properties: { Policy: policy } }),
  ),
  signature('AWS::MediaStore::Container', { holds: 'data', properties: { Policy: policy } }),
];
