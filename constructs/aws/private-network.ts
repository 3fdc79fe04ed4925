import {
  CfnRouteTable, CfnSecurityGroup, CfnSecurityGroupIngress, CfnSubnet, CfnSubnetRouteTableAssociation, CfnVPC, CfnVPCEndpoint, type CfnVPCEndpointProps,
  InterfaceVpcEndpointAwsService,
} from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';
import { endpointPolicy } from './endpoint-policy';
import { requireZone } from './place';

/** One subnet of a `PrivateNetwork`. */
export interface PrivateSubnet {
  /** The id of a zone in the region and country of the stack, such as `euc1-az1`. */
  readonly zone: string;

  /** Its part of the address range, such as `10.0.0.0/20`. */
  readonly cidr: string;
}

/** Properties for `PrivateNetwork`. */
export interface PrivateNetworkProps {
  /** The address range, such as `10.0.0.0/16`. */
  readonly cidr: string;

  /** One subnet for each zone to be used. */
  readonly subnets: readonly PrivateSubnet[];

  /** Id of the region's own prefix list for S3, such as `pl-6ea54007`; `aws ec2 describe-managed-prefix-lists` shows it. */
  readonly s3PrefixListId: string;

  /**
   * The services that can be reached inside the network, next to S3.
   *
   * @default - logs, monitoring and sagemaker.runtime
   */
  readonly interfaceEndpoints?: readonly string[];
}

/** EC2 adds "all traffic, anywhere" to a group without egress rules, so a closed group states one that nothing matches. */
const NO_EGRESS = { cidrIp: '255.255.255.255/32', description: 'none', fromPort: 252, ipProtocol: 'icmp', toPort: 86 };

const HTTPS = { fromPort: 443, ipProtocol: 'tcp', toPort: 443 };

/**
 * A network without a way to the internet, in which AWS services are reached through private endpoints alone.
 *
 * There is no gateway, no address translation and no security group with open egress. It is built from bare
 * resources: the higher-level ones look zones up in the account while synthesizing, close the default security
 * group with a Lambda, state egress in resources of its own beside a group that then reads as open, and leave
 * endpoints without a policy. The default security group stays as AWS makes it; nothing here refers to it.
 */
export class PrivateNetwork extends Construct {
  /** The network. */
  public readonly vpcId: string;

  /** Its subnets, one in each zone. */
  public readonly subnetIds: readonly string[];

  /** The security group for workloads: out to the private endpoints and to S3 of this region, nothing else, and nothing in. */
  public readonly workloadSecurityGroupId: string;

  constructor(scope: Construct, id: string, props: PrivateNetworkProps) {
    super(scope, id);
    if (props.subnets.length === 0) throw new Error('network has no subnet: name at least one, with its zone');
    for (const { zone } of props.subnets) requireZone(this, zone);

    this.vpcId = new CfnVPC(this, 'Resource', { cidrBlock: props.cidr, enableDnsHostnames: true, enableDnsSupport: true }).attrVpcId;
    const subnets = props.subnets.map((subnet) => this.createSubnet(subnet));
    this.subnetIds = subnets.map(({ subnetId }) => subnetId);

    const endpoints = this.createGroup('Endpoints', 'private endpoints: in from workloads, out to nowhere', [NO_EGRESS]);
    this.workloadSecurityGroupId = this.createGroup('Workloads', 'workloads: out to private endpoints and S3 of this region', [
      { ...HTTPS, description: 'private endpoints', destinationSecurityGroupId: endpoints },
      { ...HTTPS, description: 'S3 of this region', destinationPrefixListId: props.s3PrefixListId },
    ]);
    new CfnSecurityGroupIngress(this, 'FromWorkloads', { ...HTTPS, groupId: endpoints, sourceSecurityGroupId: this.workloadSecurityGroupId });

    this.createEndpoint('s3', { routeTableIds: subnets.map(({ routeTableId }) => routeTableId), vpcEndpointType: 'Gateway' });
    for (const service of props.interfaceEndpoints ?? ['logs', 'monitoring', 'sagemaker.runtime']) {
      this.createEndpoint(service, {
        privateDnsEnabled: true, securityGroupIds: [endpoints], subnetIds: [...this.subnetIds], vpcEndpointType: 'Interface',
      });
    }
  }

  /** A subnet with a route table of its own, which the endpoint of S3 is entered in. */
  private createSubnet({ zone, cidr }: PrivateSubnet): { readonly subnetId: string; readonly routeTableId: string } {
    const subnet = new CfnSubnet(this, `Subnet-${zone}`, { availabilityZoneId: zone, cidrBlock: cidr, mapPublicIpOnLaunch: false, vpcId: this.vpcId });
    const table = new CfnRouteTable(this, `Routes-${zone}`, { vpcId: this.vpcId });
    new CfnSubnetRouteTableAssociation(this, `Association-${zone}`, { routeTableId: table.attrRouteTableId, subnetId: subnet.attrSubnetId });
    return { subnetId: subnet.attrSubnetId, routeTableId: table.attrRouteTableId };
  }

  private createGroup(id: string, groupDescription: string, securityGroupEgress: CfnSecurityGroup.EgressProperty[]): string {
    return new CfnSecurityGroup(this, id, { groupDescription, securityGroupEgress, vpcId: this.vpcId }).attrGroupId;
  }

  private createEndpoint(service: string, props: Omit<CfnVPCEndpointProps, 'vpcId'>): void {
    new CfnVPCEndpoint(this, service, {
      policyDocument: endpointPolicy(this, service),
      serviceName: new InterfaceVpcEndpointAwsService(service).name,
      vpcId: this.vpcId,
      ...props,
    });
  }
}
