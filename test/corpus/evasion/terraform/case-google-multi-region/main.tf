provider "google" { region = "europe-west3" }
resource "google_storage_bucket" "prompts" {
  name     = "prompts"
  location = upper("us")
}
