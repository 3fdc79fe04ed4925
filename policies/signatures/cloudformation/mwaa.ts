import { exposure, isNot, key, signature, text } from '../define';
import type { Signature } from '../signature';

/** Amazon Managed Workflows for Apache Airflow. */
export const mwaa: readonly Signature[] = [
  signature('AWS::MWAA::Environment', {
    holds: 'compute',
    encrypts: 'the environment',
    properties: {
      KmsKey: key(),
      AirflowConfigurationOptions: text('environment'),
      WebserverAccessMode: exposure('the web server', 'it answers on the internet', isNot('PRIVATE_ONLY')),
    },
  }),
  signature('AWS::MWAAServerless::Workflow', { holds: 'compute', encrypts: 'the workflow', properties: { 'EncryptionConfiguration.KmsKeyId': key() } }),
];
