provider "google" { region = "europe-west3" }
resource "google_compute_forwarding_rule" "llm" {
  name   = "llm"
  target = "https://www.googleapis.com/compute/v1/projects/acme/regions/us-central1/serviceAttachments/llm"
}
