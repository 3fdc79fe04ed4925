import type { Irrelevance } from '../irrelevance';
import { CERTIFICATE, COMPARED, HOME, OUTPUT, OWN_NAME, OWN_NETWORK, PARENT, RESTORED, SETTING, UPLOADED, WORD } from './reasons';

const openstack: readonly Irrelevance[] = [
  { type: 'openstack_*', path: ['**.export_targets', '**.import_targets', '**.route_targets', 'peers'], because: 'labels of routes inside the cloud' },
  { type: 'openstack_*', path: ['**.availability_zone', '**.availability_zone_hints'], because: 'a zone of the region of the resource' },
  { type: 'openstack_*', path: ['ip_address', '**.fixed_ip', '**.fixed_ips', '**.floating_ip', '**.floating_ips', '**.destination_ip_address', '**.source_ip_address', 'vip_address', '**.monitor_address', 'addresses', '**.fixed_ip.ip_address', '**.allowed_address_pairs.*', '**.mac_address', '**.no_fixed_ip', '**.internal_ip_address', '**.destination_cidr', '**.external_fixed_ip.ip_address', 'cidr', 'gateway_ip', 'peer_cidrs', '**.dns_publish_fixed_ip'], because: OWN_NETWORK },
  { type: 'openstack_networking_floatingip_v2', path: 'address', because: OWN_NETWORK },
  { type: 'openstack_*', path: ['host_name', 'hosts', 'hypervisor_hostname', 'build_near_host_ip', '**.scheduler_hints.*'], because: 'a machine of the operator that work is put on' },
  { type: 'openstack_*', path: ['dns_name', 'dns_domain', 'domain', 'is_domain', '**.user.host'], because: OWN_NAME },
  { type: 'openstack_*', path: ['image_id', 'image', 'container'], because: HOME },
  { type: 'openstack_*', path: ['snapshot_id', 'source_replica'], because: RESTORED },
  { type: 'openstack_*', path: ['network_mode', 'policies', '**.configuration.value', 'attributes', '**.lifetime.value', '**.extra_dhcp_option.value', 'properties', 'no_proxy'], because: SETTING },
  { type: 'openstack_*', path: ['provider_name', 'loadbalancer_provider', '**.device_owner'], because: WORD },
  { type: 'openstack_lb_*', path: ['redirect_url', 'value', 'domain_name', 'url_path'], because: 'how a request is told from others, where a client is sent, or what a health check asks' },
  { type: 'openstack_objectstorage_*', path: ['content', 'source', 'object_manifest', '**.versioning_legacy.location'], because: UPLOADED },
  { type: 'openstack_vpnaas_*', path: ['endpoints', 'peer_id'], because: 'a range of its own network, or what the other end calls itself; its address is judged' },
];

const opentelekomcloud: readonly Irrelevance[] = [
  { type: 'opentelekomcloud_*', path: ['gateway_id', '**.nat_gateway_id', '**.attachment_id', '**.virtual_gateway_id', '**.customer_gateway_id', '**.vpc_peering_connection_id', 'bucket', 'bucket_prefix', '**.obs_channel.bucket*', '**.replication_id', 'key_id', 'organization', 'repository'], because: PARENT },
  { type: 'opentelekomcloud_*', path: ['**.availability_zone', '**.availability_zones', '**.availabilityzone', '**.availability_zone_mode', '**.master_availability_zone'], because: 'a zone of the region of the resource' },
  { type: 'opentelekomcloud_*', path: ['**.private_ip', '**.ip_address', '**.fixed_ip', '**.floating_ip', '**.floating_ips', '**.public_ip', '**.public_ips', '**.public_ipv6', '**.cidr', '**.secondary_cidr', '**.gateway_ip', '**.destination_cidr', '**.vip_address', '**.port_ip', '**.reserved_ips', '**.new_tenant_ips', '**.advertised_ip', '**.ngport_ip_address', '**.private_ip_address', '**.mac_address', '**.container_network_cidr', '**.eni_subnet_cidr', '**.kubernetes_svc_ip_range', '**.peering_cidr', '**.tunnel_local_address', '**.include_ip_ranges', '**.exclude_ip_ranges', '**.local_gateway_*', '**.remote_gateway_*', '**.local_ep_group*', '**.peer_cidrs', '**.endpoints', '**.fixed_ip.ip_address', 'ntp_addresses'], because: OWN_NETWORK },
  { type: 'opentelekomcloud_*', path: ['**.image_id', '**.source_image_id', '**.instance_config.image'], because: HOME },
  { type: 'opentelekomcloud_*', path: ['**.snapshot_id', 'source_replica'], because: RESTORED },
  { type: 'opentelekomcloud_apigw_*', path: ['**.location', '**.value', '**.origin', '**.request_uri', '**.body', 'content'], because: 'how a request is told from others, and rewritten; what is called is judged beside it' },
  { type: 'opentelekomcloud_apigw_gateway_feature_v2', path: 'config', because: SETTING },
  { type: 'opentelekomcloud_*', path: ['**.taints.value', '**.dimensions.value', '**.bind_rules.value', '**.filter_rule.value', '**.tag.value', '**.conditions.*', '**.rules.value', '**.multi_log_format.value', '**.single_log_format.value', '**.policy_filter.*', '**.allowed_origins', 'http_cors_allow_origin'], because: COMPARED },
  { type: 'opentelekomcloud_*', path: ['**.loadbalancer_provider', '**.service_type', '**.host_type', '**.event_source', '**.provider_name', 'locale', '**.options.privacy', 'policies', 'spec', '**.tcp_proxy', '**.resource_provider', '**.access_policy', '**.kms_project_id'], because: WORD },
  { type: 'opentelekomcloud_*', path: ['**.configurations.value', '**.configuration.parameter_value', '**.parameters.value', '**.parameters', '**.values', '**.lvm_config', '**.extra_dhcp_option.value', '**.rename_commands', '**.scheduler_hints.*', '**.device_owner', '**.configuration.base_path', 'proxy_name'], because: SETTING },
  { type: 'opentelekomcloud_cbr_vault_v3', path: '**.console_url', because: 'a page that is shown to people' },
  { type: 'opentelekomcloud_ces_event_report_v1', path: '**.content', because: 'the text of an event' },
  { type: 'opentelekomcloud_cfw_*', path: ['**.address', '**.region_id', '**.region_list_json', '**.domain_name'], because: 'what the firewall tells apart' },
  { type: 'opentelekomcloud_d*', path: ['**.location', '**.peer_location', '**.reassignments.topic', 'destination'], because: 'the room where a line ends, or a name inside the service' },
  { type: 'opentelekomcloud_enterprise_vpn_connection_v5', path: ['**.policy_rules.*', '**.peer_id'], because: 'a range of its own network, or what the other end calls itself; its address is judged' },
  { type: 'opentelekomcloud_*route*', path: '**.destination', because: OWN_NETWORK },
  { type: 'opentelekomcloud_fgs_event_v2', path: 'content', because: 'an event that a function is tried with' },
  { type: 'opentelekomcloud_*', path: ['**.destination_ip_address', '**.source_ip_address', '**.ip_list.ip'], because: COMPARED },
  { type: 'opentelekomcloud_*', path: ['**.delegated_domain_name', '**.agency_domain_name', '**.grantee_principal', '**.retiring_principal', '**.account_id', '**.access_domain', '**.access_to_bucket'], because: 'another account, which uses it where it is' },
  { type: 'opentelekomcloud_kms_key_v1', path: 'origin', because: WORD },
  { type: 'opentelekomcloud_lb_certificate_*', path: 'domain', because: CERTIFICATE },
  { type: 'opentelekomcloud_lb_*', path: ['**.value', '**.domain_name', '**.url_path', '**.redirect_url', '**.redirect_url_config.*', '**.message_body'], because: 'how a request is told from others, where a client is sent, or what a health check asks' },
  { type: 'opentelekomcloud_lts_*', path: ['source', '**.content'], because: 'what a message looks like' },
  { type: 'opentelekomcloud_smn_*', path: 'content', because: 'what a message looks like' },
  { type: 'opentelekomcloud_mrs_*', path: '**.input', because: 'files that a job reads in the store of the cluster' },
  { type: 'opentelekomcloud_obs_bucket*', path: ['**.website.*', '**.content', '**.source'], because: UPLOADED },
  { type: 'opentelekomcloud_obs_bucket', path: ['**.topic', '**.user_domain_names'], because: 'a topic of the same region, or a name that the bucket answers to' },
  { type: 'opentelekomcloud_s3_bucket*', path: ['**.website.*', '**.content', '**.source'], because: UPLOADED },
  { type: 'opentelekomcloud_s3_bucket', path: ['arn', 'website_*'], because: OUTPUT },
  { type: 'opentelekomcloud_vpcep_endpoint_v1', path: 'policy_statement', because: 'which calls may pass to a service of the same region' },
  { type: 'opentelekomcloud_vpnaas_*', path: 'peer_id', because: 'what the other end calls itself; its address is judged' },
  { type: 'opentelekomcloud_waf_*', path: ['**.url', '**.contents', '**.content', '**.domains', '**.domain', '**.hostname', '**.hosts', '**.region_code', '**.redirect_url', '**.template'], because: 'what the firewall tells apart; where it sends requests on is judged' },
];

/** What is irrelevant at clouds built on OpenStack. */
export const stacks: readonly Irrelevance[] = [...openstack, ...opentelekomcloud];
