terraform {
  required_providers {
    opentelekomcloud = { source = "opentelekomcloud/opentelekomcloud" }
  }
}

provider "opentelekomcloud" {
  auth_url = "https://iam.eu-de.otc.t-systems.com/v3"
  region   = "eu-de"
}

provider "opentelekomcloud" {
  alias    = "other"
  auth_url = "https://iam.eu-ch2.otc.t-systems.com/v3"
  region   = "eu-ch2"
}

resource "opentelekomcloud_obs_bucket" "files" {
  bucket = "files-of-meters"
}

resource "opentelekomcloud_obs_bucket" "replica" {
  provider = opentelekomcloud.other
  bucket   = "replica-of-files"
}

resource "opentelekomcloud_obs_bucket_replication" "files" {
  bucket             = opentelekomcloud_obs_bucket.files.bucket
  destination_bucket = opentelekomcloud_obs_bucket.replica.bucket
  agency             = "replication"
}
