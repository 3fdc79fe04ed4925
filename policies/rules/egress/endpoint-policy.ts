import { defineRule, expectValue, template } from '../../engine';

const endpoint = (policy?: unknown) => ({
  ToS3: { Type: 'AWS::EC2::VPCEndpoint', Properties: { ServiceName: 'com.amazonaws.eu-central-1.s3', VpcId: 'vpc-1', ...(policy !== undefined && { PolicyDocument: policy }) } },
});

export default defineRule({
  id: 'egress/endpoint-policy',
  title: 'private endpoints carry a policy of their own',
  why: 'A private endpoint without a policy lets everything behind it reach the service in any account: a closed network still has a way out, into a bucket of somebody else.',
  fix: 'give the endpoint a policy that names the accounts or resources it is for',
  severity: 'warning',
  references: ['https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html'],
  reads: ['endpoint-policy'],

  check({ service, own }) {
    return expectValue(own, true, `whether the endpoint of ${service} has a policy`, `the endpoint of ${service} has no policy; the policy asks for one that names who it is for`);
  },

  examples: {
    rejects: [template('an endpoint with the default policy, which allows all', endpoint())],
    accepts: [
      template('an endpoint for one bucket', endpoint({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::weights/*' }] })),
    ],
  },
});
