provider "google" {
  project = "weights"
}
resource "google_storage_bucket" "kept" {
  name     = "kept"
  location = "us-central1"
}
