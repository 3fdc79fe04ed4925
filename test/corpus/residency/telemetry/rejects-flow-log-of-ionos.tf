terraform {
  required_providers {
    ionoscloud = { source = "ionos-cloud/ionoscloud" }
  }
}

resource "ionoscloud_datacenter" "main" {
  name     = "main"
  location = "de/fra"
}

resource "ionoscloud_s3_bucket" "flows" {
  name   = "flows-of-the-balancer"
  region = "us-central-1"
}

resource "ionoscloud_networkloadbalancer" "front" {
  datacenter_id = ionoscloud_datacenter.main.id
  name          = "front"
  listener_lan  = 1
  target_lan    = 2

  flowlog {
    name      = "all"
    action    = "ALL"
    direction = "BIDIRECTIONAL"
    bucket    = ionoscloud_s3_bucket.flows.name
  }
}
