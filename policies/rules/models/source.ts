import { defineRule, judge, manifests, template, within } from '../../engine';
import { served } from '../served';

const endpointModel = (uri: string) => ({
  Llm: {
    Type: 'AWS::SageMaker::Model',
    Properties: { ExecutionRoleArn: 'arn:aws:iam::111122223333:role/llm', PrimaryContainer: { Image: '111122223333.dkr.ecr.eu-central-1.amazonaws.com/vllm:1', ModelDataUrl: uri } },
  },
});

export default defineRule({
  id: 'models/source',
  title: 'weights come from an allowed place',
  why: 'A server that loads its weights from abroad can be stopped from abroad, and tells the other side when and where it starts. Adapters and fine-tuned weights hold what they were trained on.',
  fix: 'mirror the weights to a bucket, registry or volume inside the boundary, and load them from there',
  severity: 'error',
  references: ['https://huggingface.co/docs/hub/security', 'https://digital-strategy.ec.europa.eu/en/policies/regulatory-framework-ai'],
  reads: ['weights'],

  check({ uri, place }, { boundary }) {
    return judge(uri, 'which weights are loaded', ({ value }) => within(boundary, place, `the source of the weights ${value}`));
  },

  examples: {
    rejects: [manifests('weights from a hub outside', [served({ container: { args: ['--model=mistralai/Ministral-3-8B-Instruct-2512'] } })])],
    accepts: [
      template('weights in a bucket of the same check', {
        Weights: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'acme-weights' } },
        ...endpointModel('s3://acme-weights/ministral/model.tar.gz'),
      }),
    ],
  },
});
