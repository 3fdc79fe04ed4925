import { egress, endpointPolicy, exposure, given, is, isNot, nothing, policy, route, telemetry, without } from '../../define';
import { EVERYONE, PRESENT } from '../block';
import { everyOf } from '../shared/every-of';
import { aws, awsGlobal, awsPlain, ZONE } from './aws';

const OUT = egress('the security group', 'every address may be called', EVERYONE);
const IN = exposure('the security group', 'every address may call in', EVERYONE);
const INTERNET = egress('the route', 'the default route leads to the internet', EVERYONE);

const GATEWAYS = ['gateway_id', 'nat_gateway_id', 'egress_only_gateway_id', 'carrier_gateway_id'];

/** Networks of EC2. Terraform removes the rule that lets everything out, so a security group without egress rules is closed. */
export const network = [
  aws('aws_vpc', { holds: 'network', properties: { cidr_block: nothing, instance_tenancy: nothing } }),
  aws('aws_default_vpc', { holds: 'network' }),
  aws('aws_subnet', {
    holds: 'network',
    place: ZONE,
    properties: {
      outpost_arn: route('the Outpost', 'arn'),
      cidr_block: nothing,
      map_public_ip_on_launch: exposure('the subnet', 'instances get public addresses', is(true)),
    },
  }),
  aws('aws_security_group', {
    holds: 'network',
    properties: {
      'egress[].cidr_blocks[]': OUT, 'egress[].ipv6_cidr_blocks[]': OUT, 'egress[].description': nothing,
      'ingress[].cidr_blocks[]': IN, 'ingress[].ipv6_cidr_blocks[]': IN, 'ingress[].description': nothing,
    },
  }),
  aws('aws_default_security_group', {
    holds: 'network',
    properties: { 'egress[].cidr_blocks[]': OUT, 'egress[].ipv6_cidr_blocks[]': OUT, 'ingress[].cidr_blocks[]': IN, 'ingress[].ipv6_cidr_blocks[]': IN },
  }),
  aws('aws_security_group_rule', {
    holds: 'network',
    properties: Object.fromEntries(['cidr_blocks[]', 'ipv6_cidr_blocks[]'].map((path) => [path, [given('type', is('egress'), OUT), given('type', is('ingress'), IN)]])),
  }),
  aws('aws_vpc_security_group_egress_rule', { holds: 'network', properties: { cidr_ipv4: OUT, cidr_ipv6: OUT } }),
  aws('aws_vpc_security_group_ingress_rule', { holds: 'network', properties: { cidr_ipv4: IN, cidr_ipv6: IN } }),
  aws('aws_route', {
    holds: 'network',
    properties: {
      ...Object.fromEntries(['destination_cidr_block', 'destination_ipv6_cidr_block'].map((path) => [path, GATEWAYS.map((gateway) => given(gateway, PRESENT, INTERNET))])),
      ...everyOf(nothing('the destination says where the route leads'), GATEWAYS.join(' ')),
      core_network_arn: route('the core network', 'arn'),
    },
  }),
  ...['aws_route_table', 'aws_default_route_table'].map((type) => aws(type, {
    holds: 'network',
    properties: {
      ...Object.fromEntries(['route[].cidr_block', 'route[].ipv6_cidr_block'].map((path) => [path, GATEWAYS.map((gateway) => given(`route[].${gateway}`, { matches: /^[^]+/ }, INTERNET))])),
      ...everyOf(nothing('the destination says where the route leads'), GATEWAYS.map((gateway) => `route[].${gateway}`).join(' ')),
      'route[].core_network_arn': route('the core network', 'arn'),
    },
  })),
  aws('aws_nat_gateway', {
    holds: 'network',
    properties: { connectivity_type: egress('the NAT gateway', 'it connects to the internet', isNot('private')) },
    omissions: [without('connectivity_type', 'a NAT gateway is public by default', egress('the NAT gateway', 'it connects to the internet by default'))],
  }),
  aws('aws_internet_gateway', { holds: 'network', properties: { vpc_id: egress('the network', 'an internet gateway is attached') } }),
  aws('aws_internet_gateway_attachment', { holds: 'network', properties: { vpc_id: egress('the network', 'an internet gateway is attached') } }),
  aws('aws_egress_only_internet_gateway', { holds: 'network', properties: { vpc_id: egress('the network', 'an egress-only internet gateway is attached') } }),
  aws('aws_ec2_carrier_gateway', { holds: 'network', properties: { vpc_id: egress('the network', 'a carrier gateway is attached') } }),
  aws('aws_vpc_endpoint', {
    holds: 'network',
    properties: {
      service_name: route('the endpoint service', 'service-name', { matches: /^(?:com|cn|eu)\.[a-z0-9.-]{1,120}$/ }),
      service_region: route('the endpoint service', 'region'),
      private_dns_enabled: nothing,
      // It only limits what goes through: it grants nothing to anybody.
      policy: endpointPolicy,
    },
    omissions: [without('policy', 'an endpoint without a policy of its own lets everything through', endpointPolicy)],
  }),
  aws('aws_vpc_endpoint_policy', { holds: 'control', properties: { policy } }),
  aws('aws_vpc_endpoint_service', { holds: 'network', properties: { 'supported_regions[]': route('the endpoint service', 'region'), 'allowed_principals[]': nothing } }),
  aws('aws_vpc_peering_connection', { holds: 'network', properties: { peer_region: route('the peered network', 'region') } }),
  aws('aws_vpc_peering_connection_accepter', { holds: 'network' }),
  aws('aws_ec2_transit_gateway_peering_attachment', { holds: 'network', properties: { peer_region: route('the peered transit gateway', 'region') } }),
  aws('aws_vpn_connection', { holds: 'network', properties: { enable_acceleration: route('the accelerated tunnel', 'anywhere', is(true)), 'tunnel1_log_options[].cloudwatch_log_options[].log_group_arn': telemetry('the tunnel log', 'arn') } }),
  aws('aws_customer_gateway', { holds: 'network', properties: { ip_address: route('the customer gateway', 'host') } }),
  aws('aws_dx_connection', { holds: 'network', properties: { location: nothing } }),
  aws('aws_flow_log', { holds: 'telemetry', properties: { log_destination: telemetry('the flow log', 'arn'), iam_role_arn: nothing } }),
  aws('aws_vpc_dhcp_options', { holds: 'network', properties: { 'domain_name_servers[]': route('the name server', 'host', { not: ['AmazonProvidedDNS'] }) } }),
  aws('aws_vpc_ipam', { holds: 'control', properties: { 'operating_regions[].region_name': nothing } }),
  aws('aws_vpc_ipam_pool', { holds: 'control', properties: { locale: nothing, 'source_resource[].resource_region': nothing } }),
  aws('aws_vpc_ipam_resource_discovery', { holds: 'control', properties: { 'operating_regions[].region_name': nothing } }),
  awsGlobal('aws_networkmanager_core_network', { holds: 'network', properties: { 'base_policy_regions[]': route('the core network', 'region'), base_policy_document: nothing } }, false, 'a core network spans regions'),
  awsGlobal('aws_networkmanager_core_network_policy_attachment', { holds: 'network', properties: { policy_document: nothing } }, false, 'a core network spans regions'),
  awsGlobal('aws_dx_gateway', { holds: 'network' }, false, 'a Direct Connect gateway reaches every region'),
  ...awsPlain(
    'network', 'aws_eip', 'aws_eip_association', 'aws_network_interface', 'aws_network_interface_attachment', 'aws_network_acl', 'aws_network_acl_rule', 'aws_default_network_acl',
    'aws_route_table_association', 'aws_main_route_table_association', 'aws_vpc_endpoint_route_table_association', 'aws_vpc_endpoint_subnet_association',
    'aws_vpn_gateway', 'aws_vpc_dhcp_options_association', 'aws_vpc_ipv4_cidr_block_association', 'aws_network_interface_sg_attachment',
    'aws_ec2_transit_gateway', 'aws_ec2_transit_gateway_vpc_attachment', 'aws_ec2_transit_gateway_route', 'aws_ec2_transit_gateway_route_table',
    'aws_ec2_transit_gateway_route_table_association', 'aws_ec2_transit_gateway_route_table_propagation', 'aws_ec2_transit_gateway_peering_attachment_accepter',
    'aws_ec2_managed_prefix_list', 'aws_ec2_managed_prefix_list_entry', 'aws_networkfirewall_firewall', 'aws_networkfirewall_firewall_policy', 'aws_networkfirewall_rule_group',
  ),
  aws('aws_networkfirewall_logging_configuration', { holds: 'telemetry', properties: { 'logging_configuration[].log_destination_config[].log_destination.bucketName': telemetry('the firewall log', 'bucket') } }),
  aws('aws_vpc_endpoint_service_allowed_principal', { holds: 'control', properties: { principal_arn: exposure('the endpoint service', 'everybody may connect to it', is('*')) } }),
  aws('aws_vpclattice_auth_policy', { holds: 'control', properties: { policy } }),
];
