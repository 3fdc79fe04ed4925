import { copy, image, key, route, signature, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Clean Rooms: data of several parties is asked without being shown, and results go to those who may have them. */
export const cleanrooms: readonly Signature[] = [
  signature('AWS::CleanRooms::Collaboration', { holds: 'control', properties: { 'AllowedResultRegions[]': copy('the results', 'region') } }),
  signature('AWS::CleanRooms::ConfiguredTable', {
    holds: 'control',
    properties: {
      'TableReference.Glue.Region': route('the table', 'region'),
      'TableReference.Athena.Region': route('the table', 'region'),
      'TableReference.Athena.OutputLocation': copy('the query results', 'bucket'),
      'TableReference.Snowflake.SecretArn': key('the credentials of the table'),
    },
  }),
  signature('AWS::CleanRooms::Membership', {
    holds: 'control',
    properties: {
      'DefaultResultConfiguration.OutputConfiguration.S3.Bucket': copy('the results', 'bucket'),
      'DefaultJobResultConfiguration.OutputConfiguration.S3.Bucket': copy('the results', 'bucket'),
    },
  }),
  signature('AWS::CleanRooms::IdMappingTable', { holds: 'data', encrypts: 'the mapping table', properties: { KmsKeyArn: key() } }),
  signature('AWS::CleanRooms::IntermediateTable', { holds: 'data', encrypts: 'the intermediate table', properties: { KmsKeyArn: key() } }),
  ...plain(
    'control',
    'AWS::CleanRooms::AnalysisTemplate',
    'AWS::CleanRooms::ConfiguredTableAssociation',
    'AWS::CleanRooms::IdNamespaceAssociation',
    'AWS::CleanRooms::PrivacyBudgetTemplate',
  ),
  signature('AWS::CleanRoomsML::ConfiguredModelAlgorithm', {
    holds: 'compute',
    encrypts: 'the model',
    properties: {
      KmsKeyArn: key(),
      'TrainingContainerConfig.ImageUri': image,
      'TrainingContainerConfig.Entrypoint': text('script'),
      'TrainingContainerConfig.Arguments': text('script'),
      'InferenceContainerConfig.ImageUri': image,
    },
  }),
  ...plain('control', 'AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation', 'AWS::CleanRoomsML::TrainingDataset'),
];
