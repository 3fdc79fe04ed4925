import { signature, text } from '../define';
import type { Signature } from '../signature';

/** AWS Serverless Application Repository. */
export const serverlessrepo: readonly Signature[] = [
  signature('AWS::ServerlessRepo::Application', { holds: 'control', properties: { TemplateBody: text('script') } }),
];
