provider "google" {
  project = "acme"
  region  = "europe-west3"
}
resource "google_storage_transfer_job" "copy" {
  description = "copy"
  transfer_spec {
    gcs_data_source { bucket_name = google_storage_bucket.prompts.name }
    gcs_data_sink { bucket_name = "archive-us" }
  }
}
resource "google_storage_bucket" "prompts" {
  name     = "prompts"
  location = "EUROPE-WEST3"
}
