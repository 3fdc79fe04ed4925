import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Macie: it reads buckets of its own region. */
export const macie: readonly Signature[] = plain(
  'control',
  'AWS::Macie::AllowList', 'AWS::Macie::CustomDataIdentifier', 'AWS::Macie::FindingsFilter', 'AWS::Macie::Member', 'AWS::Macie::Session',
);
