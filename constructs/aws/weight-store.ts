import { Duration, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { classify } from './classified';
import { requirePlace } from './place';

/** Properties for `WeightStore`. */
export interface WeightStoreProps {
  /** The places the weights may be kept in: blocs (`EU`), countries (`DE`), operator places (`aws:eu-central-1`). */
  readonly allowedPlaces: readonly string[];

  /** The class of the most sensitive data that went into the weights, as the policy names it. */
  readonly dataClass: string;

  /**
   * The key that encrypts the weights: of the stack's own region.
   *
   * @default - a new single-region key with yearly rotation
   */
  readonly encryptionKey?: IKey;
}

/**
 * A versioned, encrypted, private home for open model weights, in one named region.
 *
 * It is defined only in a stack that names its region, so that where the weights are is settled when the app
 * is synthesized and not when somebody deploys it. Bucket and key stay when the stack goes.
 *
 * @example
 * new WeightStore(stack, 'Weights', { allowedPlaces: ['EU'], dataClass: 'public' });
 */
export class WeightStore extends Construct {
  /** The bucket, for grants and uploads. */
  public readonly bucket: Bucket;

  /** The key that encrypts the bucket. */
  public readonly encryptionKey: IKey;

  constructor(scope: Construct, id: string, props: WeightStoreProps) {
    super(scope, id);
    requirePlace(this, props.allowedPlaces);
    if (props.encryptionKey) requireSameRegion(this, props.encryptionKey);

    this.encryptionKey = props.encryptionKey ?? new Key(this, 'Key', { enableKeyRotation: true, multiRegion: false });
    this.bucket = new Bucket(this, 'Resource', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      bucketKeyEnabled: true,
      encryption: BucketEncryption.KMS,
      encryptionKey: this.encryptionKey,
      enforceSSL: true,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(7) }],
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
      versioned: true,
    });
    classify(this, props.dataClass);
  }
}

function requireSameRegion(scope: Construct, { env, keyArn }: IKey): void {
  const { region } = Stack.of(scope);
  if (Token.isUnresolved(env.region) || env.region === region) return;
  throw new Error(`key ${keyArn} is in ${env.region}, allowed is ${region}: use a key of the region of the weights`);
}
