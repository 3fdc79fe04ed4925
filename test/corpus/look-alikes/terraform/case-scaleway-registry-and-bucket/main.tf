terraform {
  required_providers { scaleway = { source = "scaleway/scaleway" } }
  backend "s3" {
    bucket                      = "state"
    key                         = "app"
    region                      = "us-east-1"
    endpoints                   = { s3 = "https://s3.fr-par.scw.cloud" }
    skip_credentials_validation = true
    skip_region_validation      = true
    skip_requesting_account_id  = true
  }
}
provider "scaleway" {
  region = "fr-par"
  zone   = "fr-par-2"
}
resource "scaleway_object_bucket" "weights" { name = "us-east-1-weights" }
resource "scaleway_k8s_cluster" "llm" {
  name                        = "us-citizens"
  version                     = "1.33"
  cni                         = "cilium"
  delete_additional_resources = false
}
resource "scaleway_instance_server" "proxy" {
  type  = "PLAY2-PICO"
  image = "ubuntu_noble"
  zone  = "fr-par-1"
  tags  = ["us-east-1", "global"]
}
resource "scaleway_rdb_instance" "db" {
  name           = "db"
  node_type      = "DB-DEV-S"
  engine         = "PostgreSQL-16"
  region         = "nl-ams"
  is_ha_cluster  = true
}
