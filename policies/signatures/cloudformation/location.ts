import { key, signature, unread } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const PROVIDER = unread('questions are handed on to whoever provides the map, and nothing says where', 'accept it with a waiver, or use the APIs without a data source');

/** Amazon Location Service. */
export const location: readonly Signature[] = [
  ...['AWS::Location::GeofenceCollection', 'AWS::Location::Tracker'].map((type) =>
    signature(type, { holds: 'data', encrypts: 'the positions', properties: { KmsKeyId: key() } }),
  ),
  ...['AWS::Location::PlaceIndex', 'AWS::Location::RouteCalculator'].map((type) => signature(type, { holds: 'network', properties: { DataSource: PROVIDER } })),
  ...plain('control', 'AWS::Location::APIKey', 'AWS::Location::TrackerConsumer'),
  ...plain('network', 'AWS::Location::Map'),
];
