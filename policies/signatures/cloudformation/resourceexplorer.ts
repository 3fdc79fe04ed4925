import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Resource Explorer and Resource Groups: lists of resources. What an aggregator gathers from other regions comes in. */
export const resourceexplorer: readonly Signature[] = [
  ...plain('control', ...['DefaultViewAssociation', 'Index', 'View'].map((name) => `AWS::ResourceExplorer2::${name}`)),
  ...plain('control', 'AWS::ResourceGroups::Group', 'AWS::ResourceGroups::TagSyncTask'),
];
