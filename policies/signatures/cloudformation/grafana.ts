import { exposure, nothing, route, signature, without } from '../define';
import type { Signature } from '../signature';

/** Amazon Managed Grafana. */
export const grafana: readonly Signature[] = [
  signature('AWS::Grafana::Workspace', {
    holds: 'telemetry',
    properties: {
      'SamlConfiguration.IdpMetadata.Url': route('the identity provider', 'host'),
      'DataSources[]': nothing,
      'NotificationDestinations[]': nothing,
      RoleArn: nothing,
    },
    omissions: [
      without('NetworkAccessControl', 'it answers on the internet by default', exposure('the workspace', 'it answers on the internet by default')),
    ],
  }),
];
