import { key, route, signature, text } from '../define';
import type { Signature } from '../signature';
import { BEYOND, plain } from './terms';

/** Amazon Nimble Studio. */
export const nimblestudio: readonly Signature[] = [
  signature('AWS::NimbleStudio::Studio', { holds: 'compute', encrypts: 'the studio', properties: { 'StudioEncryptionConfiguration.KeyArn': key() } }),
  signature('AWS::NimbleStudio::StudioComponent', {
    holds: 'control',
    properties: {
      'Configuration.SharedFileSystemConfiguration.Endpoint': route('the file system', 'host', BEYOND),
      'Configuration.ComputeFarmConfiguration.Endpoint': route('the compute farm', 'host', BEYOND),
      'Configuration.LicenseServiceConfiguration.Endpoint': route('the licence server', 'host', BEYOND),
      'InitializationScripts[].Script': text('script'),
      ScriptParameters: text('environment'),
    },
  }),
  ...plain('control', 'AWS::NimbleStudio::LaunchProfile', 'AWS::NimbleStudio::StreamingImage'),
];
