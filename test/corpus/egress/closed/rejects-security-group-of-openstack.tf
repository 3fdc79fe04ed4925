terraform {
  required_providers {
    openstack = { source = "terraform-provider-openstack/openstack" }
  }
}

provider "openstack" {
  auth_url = "https://iam.eu-de.otc.t-systems.com/v3"
  region   = "eu-de"
}

resource "openstack_networking_secgroup_v2" "models" {
  name                 = "models"
  delete_default_rules = true
}

resource "openstack_networking_secgroup_rule_v2" "out" {
  security_group_id = openstack_networking_secgroup_v2.models.id
  direction         = "egress"
  ethertype         = "IPv4"
  remote_ip_prefix  = "0.0.0.0/0"
}
