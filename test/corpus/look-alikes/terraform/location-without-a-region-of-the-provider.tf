provider "google" {
  project = "weights"
}
resource "google_storage_bucket" "kept" {
  name     = "kept"
  location = "europe-west4"
}
