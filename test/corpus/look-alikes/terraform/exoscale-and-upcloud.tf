terraform {
  required_providers {
    exoscale = { source = "exoscale/exoscale" }
    upcloud  = { source = "UpCloudLtd/upcloud" }
  }
  backend "s3" {
    bucket                      = "state"
    key                         = "app"
    region                      = "de-fra-1"
    endpoints                   = { s3 = "https://sos-de-fra-1.exo.io" }
    skip_credentials_validation = true
    skip_region_validation      = true
  }
}
resource "exoscale_sks_cluster" "llm" {
  zone        = "de-fra-1"
  name        = "us-citizens"
  description = "replaces us-east-1"
}
resource "upcloud_server" "proxy" {
  hostname = "us-chi1-successor"
  zone     = "de-fra1"
  plan     = "1xCPU-1GB"
  labels   = { replaces = "us-nyc1" }
  template { storage = "Debian GNU/Linux 13 (Trixie)" }
  network_interface { type = "utility" }
}
