import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon SimpleDB. */
export const sdb: readonly Signature[] = [
  ...plain('data', 'AWS::SDB::Domain'),
];
