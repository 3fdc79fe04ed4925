terraform {
  required_providers {
    google = { source = "hashicorp/google" }
  }
}

provider "google" {
  project = "clinic"
  region  = "europe-west3"
}

resource "google_kms_key_ring" "main" {
  name     = "main"
  location = "us-east1"
}

resource "google_kms_crypto_key" "disk" {
  name     = "disk"
  key_ring = google_kms_key_ring.main.id
}

resource "google_storage_bucket" "files" {
  name     = "files-of-the-clinic"
  location = "europe-west3"

  encryption {
    default_kms_key_name = google_kms_crypto_key.disk.id
  }
}

resource "google_storage_bucket" "letters" {
  name     = "letters-of-the-clinic"
  location = "europe-west3"

  encryption {
    default_kms_key_name = "projects/clinic/locations/us-east1/keyRings/main/cryptoKeys/letters"
  }
}
