terraform {
  backend "gcs" { bucket = "state-example" }
}
provider "google" {
  project = "us-citizens"
  region  = "europe-west3"
  zone    = "europe-west3-a"
}
resource "google_storage_bucket" "data" {
  name     = "us-east1-archive"
  location = "EUROPE-WEST3"
  labels   = { replaces = "us-east1" }
}
resource "google_storage_bucket" "dual" {
  name     = "dual"
  location = "EU"
  custom_placement_config { data_locations = ["EUROPE-WEST3", "EUROPE-WEST4"] }
}
resource "google_pubsub_topic" "events" {
  name = "events-us-east1"
  message_storage_policy { allowed_persistence_regions = ["europe-west3", "europe-west1"] }
}
resource "google_secret_manager_secret" "key" {
  secret_id = "us-east1-key"
  replication {
    user_managed {
      replicas { location = "europe-west3" }
      replicas { location = "europe-west4" }
    }
  }
}
resource "google_org_policy_policy" "locations" {
  name   = "projects/us-citizens/policies/gcp.resourceLocations"
  parent = "projects/us-citizens"
  spec {
    rules {
      values {
        allowed_values = ["in:eu-locations"]
        denied_values  = ["in:us-locations"]
      }
    }
  }
}
