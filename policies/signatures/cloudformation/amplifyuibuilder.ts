import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Amplify Studio: screens that are made into source code. */
export const amplifyuibuilder: readonly Signature[] = plain(
  'control',
  'AWS::AmplifyUIBuilder::Component',
  'AWS::AmplifyUIBuilder::Form',
  'AWS::AmplifyUIBuilder::Theme',
);
