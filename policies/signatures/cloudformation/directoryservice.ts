import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Directory Service. */
export const directoryservice: readonly Signature[] = plain('data', 'AWS::DirectoryService::MicrosoftAD', 'AWS::DirectoryService::SimpleAD');
