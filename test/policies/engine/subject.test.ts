import { be, thisThing } from '../../../policies/engine';

test.each([
  ['AWS::S3::Bucket', 'this bucket'],
  ['AWS::RDS::DBCluster', 'this db cluster'],
  ['AWS::EC2::VPCEndpoint', 'this vpc endpoint'],
  ['aws_s3_bucket', 'this s3 bucket'],
  ['kubernetes_deployment_v1', 'this deployment'],
  ['apps/Deployment', 'this deployment'],
  ['StatefulSet', 'this stateful set'],
  ['terraform', 'this terraform'],
  ['Custom::\u001b[31mThing', 'this 31m thing'],
  ['', 'this resource'],
])('%j is %s', (type, thing) => {
  expect(thisThing({ id: 'X', type, file: 'a.json' })).toBe(thing);
});

test.each([
  ['the replica', 'is'],
  ['the logs', 'are'],
  ['the key of the logs', 'is'],
  ['the replicas of a multi-Region key', 'are'],
  ['the edge endpoint, which is one of the defaults', 'is'],
  ['the address', 'is'],
  ['the alias', 'is'],
  ['this kubernetes', 'is'],
  ['inference with eu.acme.models', 'is'],
] as const)('%j %s', (what, verb) => {
  expect(be(what)).toBe(verb);
});
