import fc from 'fast-check';
import type { Policy } from '../../policies';
import { judge, type Files } from '../support/inputs';
import { written, type Part, type Way } from './writing';

/** Fixed, so that a run can be repeated; `SEED=… npx jest test/properties` looks elsewhere. */
export const RUNS = { seed: Number(process.env['SEED'] ?? 20_261_122), numRuns: 30 };

export const HOME = 'eu-central-1';
const REGIONS = [HOME, 'eu-west-3', 'eu-west-2', 'us-east-1', 'ap-south-1'];

/** One way that a resource sends something to a region, decided by one text. */
export interface Piece {
  readonly type: string;
  /** The rule that judges the text. */
  readonly rule: string;
  /** The text that decides, in parts. */
  readonly deciding: readonly Part[];
  /** Whether the resource cannot do without the text: leaving it out then leaves its place open. */
  readonly required?: true;
  readonly properties: (deciding: unknown) => object;
}

const arn = (service: string, rest: string): readonly Part[] => [`arn:aws:${service}:`, { is: 'region' }, `:111122223333:${rest}`];

/** Each is decided by the place in its text alone: whatever it leaves out otherwise stays where the stack is. */
export const PIECES: readonly Piece[] = [
  { type: 'AWS::SecretsManager::Secret', rule: 'keys/location', deciding: [{ is: 'region' }], required: true, properties: (region) => ({ ReplicaRegions: [{ Region: region }] }) },
  { type: 'AWS::DynamoDB::GlobalTable', rule: 'residency/copies', deciding: [{ is: 'region' }], required: true, properties: (region) => ({ Replicas: [{ Region: HOME }, { Region: region }] }) },
  { type: 'AWS::Logs::SubscriptionFilter', rule: 'residency/telemetry', deciding: arn('logs', 'destination:d'), required: true, properties: (to) => ({ LogGroupName: 'group', FilterPattern: '', DestinationArn: to }) },
  { type: 'AWS::SNS::Subscription', rule: 'residency/routes', deciding: arn('sqs', 'queue'), properties: (to) => ({ TopicArn: `arn:aws:sns:${HOME}:111122223333:topic`, Protocol: 'sqs', Endpoint: to }) },
  { type: 'AWS::S3::Bucket', rule: 'keys/location', deciding: arn('kms', 'key/1'), properties: (key) => ({ BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key } }] } }) },
  { type: 'AWS::RDS::DBInstance', rule: 'keys/location', deciding: arn('kms', 'key/2'), properties: (key) => ({ StorageEncrypted: true, KmsKeyId: key }) },
  { type: 'AWS::EC2::VPCPeeringConnection', rule: 'residency/routes', deciding: [{ is: 'region' }], properties: (region) => ({ VpcId: 'vpc-1', PeerVpcId: 'vpc-2', PeerRegion: region }) },
  { type: 'AWS::Backup::BackupPlan', rule: 'residency/copies', deciding: arn('backup', 'backup-vault:v'), required: true, properties: (to) => ({ BackupPlan: { BackupPlanName: 'plan', BackupPlanRule: [{ RuleName: 'rule', TargetBackupVault: 'Default', CopyActions: [{ DestinationBackupVaultArn: to }] }] } }) },
  { type: 'AWS::Bedrock::Agent', rule: 'residency/inference', deciding: ['us.anthropic.claude-sonnet-4-20250514-v1:0'], properties: (model) => ({ AgentName: 'agent', FoundationModel: model }) },
  { type: 'AWS::Lambda::Function', rule: 'egress/destinations', deciding: ['https://sqs.', { is: 'region' }, '.amazonaws.com/111122223333/queue'], properties: (url) => ({ Role: 'arn:aws:iam::111122223333:role/role', Code: { ZipFile: 'pass' }, Environment: { Variables: { QUEUE_URL: url } } }) },
  { type: 'AWS::CloudTrail::Trail', rule: 'residency/telemetry', deciding: [{ is: 'resource', id: 'Logs', attribute: 'Ref' }], required: true, properties: (bucket) => ({ IsLogging: true, S3BucketName: bucket }) },
  { type: 'AWS::KinesisFirehose::DeliveryStream', rule: 'residency/copies', deciding: [{ is: 'resource', id: 'Logs', attribute: 'Arn' }], required: true, properties: (bucket) => ({ ExtendedS3DestinationConfiguration: { BucketARN: bucket, RoleARN: 'arn:aws:iam::111122223333:role/role' } }) },
  { type: 'AWS::Lambda::Function', rule: 'keys/location', deciding: [{ is: 'resource', id: 'Key', attribute: 'Arn' }], properties: (key) => ({ Role: 'arn:aws:iam::111122223333:role/role', Code: { ZipFile: 'pass' }, KmsKeyArn: key }) },
];

/** What pieces may refer to. */
const SHARED = { Logs: { Type: 'AWS::S3::Bucket', Properties: {} }, Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: {} } } };

/** A piece as a resource of some template. */
export interface Chosen {
  readonly piece: Piece;
  readonly region: string;
}

export const chosen: fc.Arbitrary<Chosen> = fc.record({ piece: fc.constantFrom(...PIECES), region: fc.constantFrom(...REGIONS) });
export const some: fc.Arbitrary<readonly Chosen[]> = fc.array(chosen, { minLength: 1, maxLength: 6 });

/** The text of a piece, written plainly unless a way is given. */
export function text({ piece, region }: Chosen, way?: Way): unknown {
  return written(piece.deciding, region, HOME, way);
}

/** A template with these resources, called R0, R1, …; `decidingOf` says how each text is written, and `undefined` leaves it out. */
export function templateOf(parts: readonly Chosen[], decidingOf: (one: Chosen, at: number) => unknown = (one) => text(one), more: object = {}): Readonly<Record<string, unknown>> {
  const resources = parts.map((one, at) => [`R${at}`, { Type: one.piece.type, Properties: one.piece.properties(decidingOf(one, at)) }]);
  return { Conditions: { Always: { 'Fn::Equals': ['a', 'a'] } }, ...more, Resources: { ...SHARED, ...Object.fromEntries(resources) as object } };
}

/** What was found of each resource and how it stands, without lines; sorted. */
export async function verdictsOf(files: Files, policy: Policy = { profile: 'eu-residency' }): Promise<readonly string[]> {
  const { findings, ledger, problems } = await judge(files, policy);
  const found = findings.map(({ rule, verdict, severity, message, source }) => [verdict, severity, rule, source.resource, source.path, message].join(' '));
  const lines = ledger.map(({ resource, type, verdict }) => `${resource} ${type} ${verdict}`);
  return [...found, ...lines, ...problems.map(({ message }) => `unread ${message}`)].sort();
}
