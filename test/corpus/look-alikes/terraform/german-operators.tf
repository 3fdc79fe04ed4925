terraform {
  required_providers {
    stackit    = { source = "stackitcloud/stackit" }
    ionoscloud = { source = "ionos-cloud/ionoscloud" }
    hcloud     = { source = "hetznercloud/hcloud" }
  }
  backend "s3" {
    bucket                      = "state"
    key                         = "app"
    region                      = "eu01"
    endpoints                   = { s3 = "https://object.storage.eu01.onstackit.cloud" }
    skip_credentials_validation = true
    skip_region_validation      = true
  }
}
provider "stackit" { default_region = "eu01" }
provider "hcloud" { token = "" }
resource "stackit_objectstorage_bucket" "weights" {
  project_id = "00000000-0000-0000-0000-000000000000"
  name       = "us-east-1-weights"
}
resource "hcloud_server" "proxy" {
  name        = "us-east-1-proxy"
  server_type = "cax11"
  image       = "debian-13"
  location    = "fsn1"
  labels      = { replaces = "ash" }
}
resource "ionoscloud_datacenter" "main" {
  name        = "us-las-successor"
  location    = "de/fra"
  description = "Replaces us/las"
}
