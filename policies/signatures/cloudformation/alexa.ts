import { copyOf } from '../define';
import type { Signature } from '../signature';
import { regionless } from './terms';

/** Skills of Alexa, which another company of the group runs outside of any region. */
export const alexa: readonly Signature[] = [
  regionless('Alexa::ASK::Skill', false, { holds: 'network', properties: { 'SkillPackage.S3Bucket': copyOf('state', 'the skill package', 'anywhere') } }),
];
