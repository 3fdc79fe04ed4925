import { key, signature } from '../define';
import type { Signature } from '../signature';

/** Amazon Elastic VMware Service. */
export const evs: readonly Signature[] = [signature('AWS::EVS::Environment', { holds: 'compute', properties: { KmsKeyId: key('the key of the credentials') } })];
