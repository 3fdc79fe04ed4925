import { mark } from '../../../../policies/documents';
import { unknown } from '../../../../policies/facts';
import { Answer, collected, resource, shown } from '../given';

const REGISTRY = '111122223333.dkr.ecr.eu-central-1.amazonaws.com';
const VLLM = `${REGISTRY}/vllm:1`;
const OFFLINE = { HF_HUB_OFFLINE: '1', VLLM_NO_USAGE_STATS: '1' };
const MISSING = 'HF_HUB_OFFLINE=1, HF_HUB_DISABLE_TELEMETRY=1, VLLM_NO_USAGE_STATS=1';
const pairs = (variables: Readonly<Record<string, string>>, name: string, value: string) => Object.entries(variables).map(([key, text]) => ({ [name]: key, [value]: text }));
const terraform = { format: 'terraform' } as const;

const model = (container: object, more = {}) => resource('AWS::SageMaker::Model', { PrimaryContainer: container, ...more });
const task = (container: object) => resource('AWS::ECS::TaskDefinition', { ContainerDefinitions: [container] });
const definitions = (container: object) => resource('aws_ecs_task_definition', { container_definitions: JSON.stringify([container]) }, terraform);

test.each([
  ['SageMaker', model({ Image: VLLM, Environment: {} }), 'PrimaryContainer', MISSING],
  ['SageMaker, offline', model({ Image: VLLM, Environment: OFFLINE }), 'PrimaryContainer', ''],
  ['SageMaker, several containers', resource('AWS::SageMaker::Model', { Containers: [{ Image: 'nginx' }, { Image: VLLM }] }), 'Containers[1]', MISSING],
  ['a registry of some account', model({ Image: `${mark({ key: 'app#Account', attribute: 'Ref' })}.dkr.ecr.eu-central-1.amazonaws.com/vllm@sha256:${'a'.repeat(64)}` }), 'PrimaryContainer', MISSING],
  ['variables that cannot be told', model({ Image: VLLM, Environment: new Answer(unknown('x')) }), 'PrimaryContainer', '?'],
  ['ECS', task({ Image: 'llm', Command: ['vllm', 'serve'], Environment: pairs(OFFLINE, 'Name', 'Value') }), 'ContainerDefinitions[0]', ''],
  ['ECS, by its entry point', task({ Image: 'llm', EntryPoint: ['vllm'], Command: ['serve'] }), 'ContainerDefinitions[0]', MISSING],
  ['ECS in Terraform', definitions({ image: VLLM, environment: pairs(OFFLINE, 'name', 'value') }), 'container_definitions[0]', ''],
  ['ECS in Terraform, online', definitions({ image: VLLM }), 'container_definitions[0]', MISSING],
  ['SageMaker in Terraform', resource('aws_sagemaker_model', { primary_container: [{ image: VLLM, environment: OFFLINE }] }, terraform), 'primary_container[0]', ''],
  ['Batch', resource('AWS::Batch::JobDefinition', { ContainerProperties: { Image: VLLM } }), 'ContainerProperties', MISSING],
  ['Batch in Terraform', resource('aws_batch_job_definition', { container_properties: JSON.stringify({ image: VLLM }) }, terraform), 'container_properties', MISSING],
  ['a container for large models', model({ Image: '763104351884.dkr.ecr.eu-central-1.amazonaws.com/djl-inference:1', Environment: { HF_MODEL_ID: 'org/m', HF_HUB_OFFLINE: '1' } }), 'PrimaryContainer', 'OPT_OUT_TRACKING=true'],
  ['Cloud Run', resource('google_cloud_run_v2_service', { template: [{ containers: [{ image: VLLM, env: pairs(OFFLINE, 'name', 'value') }] }] }, terraform), 'template[0].containers[0]', ''],
  ['Lambda', resource('AWS::Lambda::Function', { Code: { ImageUri: 'a/b' }, ImageConfig: { Command: ['llama-server', '--offline'] } }), '', ''],
])('%s', (_, it, path, online) => {
  expect(collected([it], 'runtime').map((fact) => `${fact.source.path ?? ''}: ${shown(fact.online)}`)).toEqual([`${path}: ${online}`]);
});

test('any other container is no model server', () => { expect(collected([task({ Image: 'nginx' })], 'runtime')).toEqual([]); });

test('remote code is seen in the words of a task', () => {
  expect(collected([task({ Image: VLLM, Command: ['--model', '/m', '--trust-remote-code'] })], 'loading').map(({ unsafe }) => shown(unsafe))).toEqual(['--trust-remote-code']);
});

const PINS = [{ Key: 'freehold:weights-revision', Value: 'r1' }, { Key: 'freehold:weights-digest', Value: 'sha256:d' }];
const weights = (it: ReturnType<typeof model>) => collected([it], 'weights').map(({ uri, place, revision, digest }) => [uri, place, revision, digest].map(shown).join(' ').trim());

test.each([
  ['the path that SageMaker mounts', model({ Image: VLLM, Environment: { SM_VLLM_MODEL: '/opt/ml/model' } }), ['/opt/ml/model aws:eu-central-1']],
  ['the same, pinned by tags', model({ Image: VLLM, Environment: { SM_VLLM_MODEL: '/opt/ml/model' } }, { Tags: PINS }), ['/opt/ml/model aws:eu-central-1 r1 sha256:d']],
  ['a property, pinned by tags', model({ ModelDataUrl: 's3://elsewhere/m' }, { Tags: PINS }), ['s3://elsewhere/m ? r1 sha256:d']],
  ['a hub by a variable', model({ Image: 'djl-inference', Environment: { HF_MODEL_ID: 'org/m' } }), ['org/m huggingface.co']],
  ['a hub by its command', task({ Image: VLLM, Command: ['--model=org/m', '--revision=abc'] }), ['org/m huggingface.co abc']],
])('weights: %s', (_, it, expected) => { expect(weights(it)).toEqual(expected); });
