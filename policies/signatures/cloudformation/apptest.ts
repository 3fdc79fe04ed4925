import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Application Testing of mainframe programs. */
export const apptest: readonly Signature[] = plain('control', 'AWS::AppTest::TestCase');
