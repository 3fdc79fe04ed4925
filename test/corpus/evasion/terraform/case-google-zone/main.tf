provider "google" {
  region = "europe-west3"
  zone   = "us-central1-a"
}
resource "google_compute_disk" "prompts" { name = "prompts" }
