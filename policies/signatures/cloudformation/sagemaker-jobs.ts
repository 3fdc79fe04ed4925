import { copy, egress, given, image, isNot, key, route, signature, text, unless, without } from '../define';
import { TAKES_KEY } from '../instance-storage';
import type { Signature } from '../signature';
import { PRESENT } from './terms';

/** Where the parts of a job stand; `within` ends in a dot, or is empty. */
interface Job {
  readonly within?: string;
  readonly app: string;
  readonly resources: string;
  readonly output: string;
  /** The list of outputs, below `output`. */
  readonly outputs?: string;
  /** The variables, where they do not stand in `app`. */
  readonly variables?: string;
}

/** A container that reads data, and writes what it finds to a bucket. */
function job(type: string, what: string, { within = '', app, resources, output, outputs = 'MonitoringOutputs', variables }: Job, others = {}): Signature {
  const cluster = `${within}${resources}.ClusterConfig`;
  const isolated = `${within}NetworkConfig.EnableNetworkIsolation`;
  const network = `${within}NetworkConfig.VpcConfig`;
  return signature(`AWS::SageMaker::${type}`, {
    holds: 'compute',
    classified: false,
    encrypts: { what: `the volumes of ${what}`, given: { path: `${cluster}.InstanceType`, when: TAKES_KEY } },
    properties: {
      [`${cluster}.VolumeKmsKeyId`]: key(),
      [`${within}${app}.ImageUri`]: image,
      [within + (variables ?? `${app}.Environment`)]: text('environment'),
      [`${within}${output}.${outputs}[].S3Output.S3Uri`]: copy(`the output of ${what}`, 'bucket'),
      [`${within}${output}.KmsKeyId`]: route('the key of the output', 'key'),
      [isolated]: unless(network, egress(what, 'network isolation is off', isNot(true))),
      ...others,
    },
    omissions: [
      without(
        [isolated, network],
        'its containers reach the internet by default',
        // A schedule may name a definition instead, which says it itself.
        given(`${cluster}.InstanceType`, PRESENT, egress(what, 'it is neither isolated nor attached to a network of its own, and reaches the internet')),
      ),
    ],
  });
}

const monitoring = (kind: string, others: readonly string[]) =>
  job(
    `${kind}JobDefinition`,
    'the monitoring job',
    { app: `${kind}AppSpecification`, resources: 'JobResources', output: `${kind}JobOutputConfig` },
    Object.fromEntries(others.map((name) => [`${kind}AppSpecification.${name}`, name.endsWith('Uri') ? route('the script', 'bucket') : text('script')])),
  );

const SCRIPTED = ['ContainerArguments', 'PostAnalyticsProcessorSourceUri', 'RecordPreprocessorSourceUri'];
const SCHEDULED = 'MonitoringScheduleConfig.MonitoringJobDefinition.';
const DATASET = 'ProcessingInputs[].DatasetDefinition';

/** Jobs of Amazon SageMaker that watch models and prepare data. */
export const sagemakerJobs: readonly Signature[] = [
  monitoring('DataQuality', SCRIPTED),
  monitoring('ModelQuality', SCRIPTED),
  monitoring('ModelBias', []),
  monitoring('ModelExplainability', []),
  job(
    'MonitoringSchedule',
    'the monitoring job',
    { within: SCHEDULED, app: 'MonitoringAppSpecification', resources: 'MonitoringResources', output: 'MonitoringOutputConfig', variables: 'Environment' },
    {
      [`${SCHEDULED}MonitoringAppSpecification.ContainerArguments`]: text('script'),
      [`${SCHEDULED}MonitoringAppSpecification.PostAnalyticsProcessorSourceUri`]: route('the script', 'bucket'),
      [`${SCHEDULED}MonitoringAppSpecification.RecordPreprocessorSourceUri`]: route('the script', 'bucket'),
    },
  ),
  job(
    'ProcessingJob',
    'the processing job',
    { app: 'AppSpecification', resources: 'ProcessingResources', output: 'ProcessingOutputConfig', outputs: 'Outputs', variables: 'Environment' },
    {
      'AppSpecification.ContainerArguments': text('script'),
      [`${DATASET}.AthenaDatasetDefinition.OutputS3Uri`]: copy('the result of the query', 'bucket'),
      [`${DATASET}.AthenaDatasetDefinition.KmsKeyId`]: route('the key of the result', 'key'),
      [`${DATASET}.RedshiftDatasetDefinition.OutputS3Uri`]: copy('the result of the query', 'bucket'),
      [`${DATASET}.RedshiftDatasetDefinition.KmsKeyId`]: route('the key of the result', 'key'),
    },
  ),
];
