import { defineRule, judge, manifests, proven, rejected, template } from '../../engine';

const group = (rules: readonly unknown[] | undefined) => ({
  Service: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'service', VpcId: 'vpc-1', ...(rules && { SecurityGroupEgress: rules }) } },
});
const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'llm', labels: { app: 'llm' } }, spec: { containers: [{ name: 'llm', image: 'llm' }] } };

export default defineRule({
  id: 'egress/closed',
  title: 'outbound traffic is denied by default',
  why: 'What may call any host can send content to any country, and no list of declared flows is complete. Denying by default makes every way out a line that somebody wrote.',
  fix: 'deny outbound traffic by default, and allow the addresses or services that are needed',
  severity: 'error',
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
  ],
  reads: ['egress'],

  check({ what, open, because }) {
    return judge(open, `whether ${what} may call any host`, ({ value, basis }) =>
      value ? rejected(`${what} may call any host: ${because}; the policy asks for outbound traffic to be denied by default`, 'open') : proven(basis));
  },

  examples: {
    rejects: [
      template('a security group without egress rules, which allows all', group(undefined)),
      template('a security group that allows all addresses', group([{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }])),
      manifests('a pod that no network policy selects', [pod]),
    ],
    accepts: [template('a security group that allows one network', group([{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/16' }]))],
  },
});
