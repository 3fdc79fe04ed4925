import { copyOf, egress, exposure, image, is, key, nothing, policy, route, signature, text, without } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain, PRESENT, WEB } from './terms';

/** AWS Lambda. Code and layers have to be in the function's own region: the service takes them from no other. */
export const lambda: readonly Signature[] = [
  signature('AWS::Lambda::Function', {
    holds: 'compute',
    containers: { '': { image: 'Code.ImageUri', command: ['ImageConfig.EntryPoint[]', 'ImageConfig.Command[]'], variables: 'Environment.Variables' } },
    encrypts: { what: 'the environment', given: { path: 'Environment.Variables', when: PRESENT } },
    properties: {
      'Environment.Variables': text('environment'),
      'Code.ZipFile': text('script'),
      'Code.ImageUri': image,
      'Code.S3Bucket': nothing,
      'Code.S3Key': nothing,
      'Code.SourceKMSKeyArn': copyOf('keys', 'the key of the code', 'key'),
      'ImageConfig.Command': text('script'),
      'ImageConfig.EntryPoint': text('script'),
      KmsKeyArn: key('the key of the environment'),
      'DurableConfig.KMSKeyArn': key('the key of the durable executions'),
      'Layers[]': copyOf('state', 'the layer', 'arn'),
      'DeadLetterConfig.TargetArn': route('the dead letter target', 'arn'),
      'FileSystemConfigs[].Arn': route('the file system', 'arn'),
      'LoggingConfig.LogGroup': nothing,
      Role: nothing,
    },
    omissions: [
      without(
        'VpcConfig.SubnetIds',
        'a function outside a network reaches the internet',
        egress('the function', 'it is attached to no network of its own, and reaches the internet'),
      ),
    ],
  }),
  signature('AWS::Lambda::LayerVersion', {
    holds: 'control',
    properties: { 'Content.S3Bucket': nothing, 'Content.S3Key': nothing, LicenseInfo: nothing },
  }),
  signature('AWS::Lambda::LayerVersionPermission', {
    holds: 'control',
    properties: { Principal: exposure('the layer', 'any account may use it', is('*')) },
  }),
  signature('AWS::Lambda::Permission', {
    holds: 'control',
    properties: {
      Principal: exposure('the function', 'anybody may invoke it', is('*')),
      SourceArn: route('the invoking resource', 'arn', { matches: /^arn:[^:]*:(?!s3:|iam:|execute-api:)/ }),
    },
  }),
  signature('AWS::Lambda::EventSourceMapping', {
    holds: 'network',
    properties: {
      EventSourceArn: route('the event source', 'arn'),
      'SelfManagedEventSource.Endpoints.KafkaBootstrapServers[]': route('the Kafka broker', 'host'),
      'DestinationConfig.OnFailure.Destination': route('the failure destination', 'arn'),
      'AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig.SchemaRegistryURI': [
        route('the schema registry', 'arn', ADDRESSED),
        route('the schema registry', 'host', WEB),
      ],
      'SelfManagedKafkaEventSourceConfig.SchemaRegistryConfig.SchemaRegistryURI': [
        route('the schema registry', 'arn', ADDRESSED),
        route('the schema registry', 'host', WEB),
      ],
      'SourceAccessConfigurations[].URI': key('the credentials of the event source'),
      'AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig.AccessConfigs[].URI': key('the credentials of the schema registry'),
      'SelfManagedKafkaEventSourceConfig.SchemaRegistryConfig.AccessConfigs[].URI': key('the credentials of the schema registry'),
      KmsKeyArn: key('the key of the filter'),
    },
  }),
  signature('AWS::Lambda::EventInvokeConfig', {
    holds: 'network',
    properties: {
      'DestinationConfig.OnFailure.Destination': route('the failure destination', 'arn'),
      'DestinationConfig.OnSuccess.Destination': route('the success destination', 'arn'),
    },
  }),
  signature('AWS::Lambda::Url', {
    holds: 'network',
    properties: { AuthType: exposure('the function', 'a function URL answers on the internet'), TargetFunctionArn: nothing },
  }),
  signature('AWS::Lambda::CodeSigningConfig', {
    holds: 'control',
    properties: { 'AllowedPublishers.SigningProfileVersionArns[]': route('the signing profile', 'arn') },
  }),
  signature('AWS::Lambda::CapacityProvider', { holds: 'compute', encrypts: 'the instances', properties: { KmsKeyArn: key() } }),
  signature('AWS::Lambda::MicrovmImage', {
    holds: 'compute',
    properties: {
      BaseImageArn: route('the base image', 'arn'),
      EnvironmentVariables: text('environment'),
      'EgressNetworkConnectors[]': route('the network connector', 'arn', ADDRESSED),
    },
    omissions: [
      without(
        'EgressNetworkConnectors',
        'a micro machine without a connector reaches the internet',
        egress('the micro machine', 'it has no network connector, and reaches the internet'),
      ),
    ],
  }),
  signature('AWS::Lambda::ResourcePolicy', { holds: 'control', properties: { PolicyDocument: policy } }),
  ...plain('network', 'AWS::Lambda::NetworkConnector'),
  ...plain('control', 'AWS::Lambda::Version', 'AWS::Lambda::Alias'),
];
