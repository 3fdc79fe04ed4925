import { copy, exposure, is, key, route, signature, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon MQ. A configuration may join brokers into a network, by their addresses. */
export const amazonmq: readonly Signature[] = [
  signature('AWS::AmazonMQ::Broker', {
    holds: 'data',
    encrypts: 'the broker',
    properties: {
      'EncryptionOptions.KmsKeyId': key(),
      PubliclyAccessible: exposure('the broker', 'it is publicly accessible', is(true)),
      DataReplicationPrimaryBrokerArn: copy('the primary broker', 'arn'),
      'LdapServerMetadata.Hosts[]': route('the directory server', 'host'),
    },
  }),
  signature('AWS::AmazonMQ::Configuration', { holds: 'control', properties: { Data: text('script') } }),
  ...plain('control', 'AWS::AmazonMQ::ConfigurationAssociation'),
];
