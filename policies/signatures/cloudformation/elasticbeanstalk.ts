import { exposure, image, signature, text, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Elastic Beanstalk. Options are pairs of a name and a value, whatever they are about. */
export const elasticbeanstalk: readonly Signature[] = [
  signature('AWS::ElasticBeanstalk::Environment', {
    holds: 'compute',
    properties: { 'OptionSettings[].Value': text('environment') },
    omissions: [
      without(
        ['OptionSettings', 'TemplateName'],
        'an environment without options answers on the internet',
        exposure('the environment', 'it has no options, and answers on the internet by default'),
      ),
    ],
  }),
  signature('AWS::ElasticBeanstalk::ConfigurationTemplate', { holds: 'control', properties: { 'OptionSettings[].Value': text('environment') } }),
  signature('AWS::ElasticBeanstalk::ApplicationVersion', { holds: 'state', properties: { 'ImageConfiguration.Source.Uri': image } }),
  ...plain('control', 'AWS::ElasticBeanstalk::Application'),
];
