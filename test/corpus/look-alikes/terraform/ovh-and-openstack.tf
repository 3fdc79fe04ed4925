terraform {
  required_providers {
    ovh       = { source = "ovh/ovh" }
    openstack = { source = "terraform-provider-openstack/openstack" }
  }
  backend "s3" {
    bucket                      = "state"
    key                         = "app"
    region                      = "gra"
    endpoints                   = { s3 = "https://s3.gra.io.cloud.ovh.net" }
    skip_credentials_validation = true
    skip_region_validation      = true
  }
}
provider "ovh" { endpoint = "ovh-eu" }
provider "openstack" {
  auth_url = "https://auth.cloud.ovh.net/v3"
  region   = "GRA11"
}
resource "ovh_cloud_project_kube" "llm" {
  service_name = "0123456789abcdef0123456789abcdef"
  name         = "us-citizens"
  region       = "GRA11"
}
resource "openstack_compute_instance_v2" "proxy" {
  name        = "us-east-1-proxy"
  region      = "SBG5"
  flavor_name = "b3-8"
  image_name  = "Ubuntu 24.04"
  tags        = ["us-east-1"]
}
