import { copy, key, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const GROUPS = ['Cmaf', 'DashIso', 'File', 'Hls', 'MsSmooth'] as const;

const output = (path: string) => ({
  [`${path}.Destination`]: copy('the converted video', 'bucket'),
  [`${path}.DestinationSettings.S3Settings.Encryption.KmsKeyArn`]: key('the key of the converted video'),
  [`${path}.Encryption.SpekeKeyProvider.Url`]: route('the key server', 'host'),
});

/** AWS Elemental MediaConvert. */
export const mediaconvert: readonly Signature[] = [
  signature('AWS::MediaConvert::JobTemplate', {
    holds: 'control',
    properties: Object.assign({}, ...GROUPS.map((group) => output(`SettingsJson.OutputGroups[].OutputGroupSettings.${group}GroupSettings`))) as ReturnType<typeof output>,
  }),
  ...plain('control', 'AWS::MediaConvert::Preset'),
  ...plain('compute', 'AWS::MediaConvert::Queue'),
];
