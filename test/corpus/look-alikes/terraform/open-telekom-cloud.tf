terraform {
  required_providers { opentelekomcloud = { source = "opentelekomcloud/opentelekomcloud" } }
  backend "s3" {
    bucket                      = "state"
    key                         = "app"
    region                      = "eu-de"
    endpoints                   = { s3 = "https://obs.eu-de.otc.t-systems.com" }
    skip_credentials_validation = true
    skip_region_validation      = true
  }
}
provider "opentelekomcloud" {
  auth_url    = "https://iam.eu-de.otc.t-systems.com/v3"
  domain_name = "OTC-EU-DE-00000000001000000001"
  tenant_name = "eu-de_us-citizens"
}
resource "opentelekomcloud_obs_bucket" "weights" {
  bucket = "us-east-1-weights"
  region = "eu-de"
}
resource "opentelekomcloud_compute_instance_v2" "proxy" {
  name              = "us-east-1"
  flavor_name       = "s3.medium.2"
  image_name        = "Standard_Ubuntu_24.04_latest"
  availability_zone = "eu-de-01"
  region            = "eu-de"
}
