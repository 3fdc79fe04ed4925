import { nothing, telemetry } from '../define';
import type { Signature } from '../signature';
import { regionless } from './terms';

/** AWS User Notifications: without a region, but for the hubs, which keep what is told. */
export const notifications: readonly Signature[] = [
  regionless('AWS::Notifications::NotificationHub', true, { properties: { Region: telemetry('the notifications', 'region') } }),
  regionless('AWS::Notifications::EventRule', true, { properties: { Regions: nothing('it says which events come in; the hubs say where they are kept') } }),
  ...[
    'ChannelAssociation', 'ManagedNotificationAccountContactAssociation', 'ManagedNotificationAdditionalChannelAssociation', 'NotificationConfiguration',
    'OrganizationalUnitAssociation',
  ].map((name) => regionless(`AWS::Notifications::${name}`, true)),
  regionless('AWS::NotificationsContacts::EmailContact', true),
];
