import { copy, exposure, image, route, signature, telemetry, text, unread } from '../define';
import type { Signature, When } from '../signature';
import { EVERYWHERE, plain } from './terms';

/** A region or a local zone; what else is a location is declared itself. */
const OF_AWS: When = { matches: /^(?!custom-)/ };
const ADMITS = exposure('the fleet', 'it admits any address', EVERYWHERE);
const FLEET = copy('the fleet', 'zone', OF_AWS);
const TOLD = telemetry('the notification', 'arn');

const container = (path: string) => ({ [`${path}.ImageUri`]: image, [`${path}.EnvironmentOverride`]: text('environment') });

/** Amazon GameLift Servers, whose fleets may be in many regions, and GameLift Streams. */
export const gamelift: readonly Signature[] = [
  signature('AWS::GameLift::Fleet', {
    holds: 'compute',
    properties: {
      'Locations[].Location': FLEET,
      'EC2InboundPermissions[].IpRange': ADMITS,
      'RuntimeConfiguration.ServerProcesses[].Parameters': text('script'),
      ServerLaunchParameters: text('script'),
    },
  }),
  signature('AWS::GameLift::ContainerFleet', {
    holds: 'compute',
    properties: {
      'Locations[].Location': FLEET,
      'InstanceInboundPermissions[].IpRange': ADMITS,
      'LogConfiguration.LogGroupArn': telemetry('the log', 'arn'),
      'LogConfiguration.S3BucketName': telemetry('the log', 'bucket'),
    },
  }),
  signature('AWS::GameLift::ContainerGroupDefinition', {
    holds: 'compute',
    classified: false,
    properties: {
      ...container('GameServerContainerDefinition'),
      ...container('SupportContainerDefinitions[]'),
      'SupportContainerDefinitions[].HealthCheck.Command[]': text('script'),
    },
  }),
  signature('AWS::GameLift::Location', {
    holds: 'control',
    properties: { LocationName: unread('the machines of a custom location stand where their owner put them', 'waive it with the place of the machines as the reason') },
  }),
  signature('AWS::GameLift::GameSessionQueue', { holds: 'control', properties: { 'Destinations[].DestinationArn': route('the game session', 'arn'), NotificationTarget: TOLD } }),
  signature('AWS::GameLift::MatchmakingConfiguration', { holds: 'control', properties: { 'GameSessionQueueArns[]': route('the game session', 'arn'), NotificationTarget: TOLD } }),
  ...plain('compute', 'AWS::GameLift::GameServerGroup'),
  ...plain('state', 'AWS::GameLift::Build', 'AWS::GameLift::Script'),
  ...plain('control', 'AWS::GameLift::Alias', 'AWS::GameLift::MatchmakingRuleSet'),
  signature('AWS::GameLiftStreams::StreamGroup', { holds: 'compute', properties: { 'LocationConfigurations[].LocationName': copy('the stream', 'region') } }),
  signature('AWS::GameLiftStreams::Application', { holds: 'state', properties: { ApplicationLogOutputUri: telemetry('the log', 'bucket') } }),
];
