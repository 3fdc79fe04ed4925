import { policy, route, signature, text } from '../define';
import type { Signature } from '../signature';

const TRANSFORMATION = 'ObjectLambdaConfiguration.TransformationConfigurations[].ContentTransformation.AwsLambda';

/** Amazon S3 Object Lambda. */
export const s3objectlambda: readonly Signature[] = [
  signature('AWS::S3ObjectLambda::AccessPoint', {
    holds: 'network',
    properties: { [`${TRANSFORMATION}.FunctionArn`]: route('the transformation', 'arn'), [`${TRANSFORMATION}.FunctionPayload`]: text('script') },
  }),
  signature('AWS::S3ObjectLambda::AccessPointPolicy', { holds: 'control', properties: { PolicyDocument: policy } }),
];
