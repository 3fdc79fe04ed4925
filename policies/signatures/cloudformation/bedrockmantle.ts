import { signature } from '../define';
import type { Signature } from '../signature';

/** Amazon Bedrock projects. */
export const bedrockmantle: readonly Signature[] = [signature('AWS::BedrockMantle::Project', { holds: 'compute' })];
