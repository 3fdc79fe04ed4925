import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Connect Cases. */
export const cases: readonly Signature[] = [
  ...plain('data', 'AWS::Cases::Case', 'AWS::Cases::Domain', 'AWS::Cases::RelatedItem'),
  ...plain('control', 'AWS::Cases::CaseRule', 'AWS::Cases::Field', 'AWS::Cases::Layout', 'AWS::Cases::Template'),
];
