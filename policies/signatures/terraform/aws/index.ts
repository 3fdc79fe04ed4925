import type { Signature } from '../../signature';
import { bedrock } from './bedrock';
import { containers } from './containers';
import { databases } from './databases';
import { delivery } from './delivery';
import { ec2 } from './ec2';
import { edge } from './edge';
import { identity } from './iam';
import { keys } from './keys';
import { lambda } from './lambda';
import { messaging } from './messaging';
import { network } from './network';
import { regions } from './regions';
import { s3 } from './s3';
import { sagemaker } from './sagemaker';
import { storage } from './storage';
import { observation } from './telemetry';

/** Resource types of the AWS provider, by service. */
export const amazon: readonly Signature[] = [
  ...bedrock, ...containers, ...databases, ...delivery, ...ec2, ...edge, ...identity, ...keys, ...lambda, ...messaging, ...network, ...observation, ...regions, ...s3, ...sagemaker, ...storage,
];
