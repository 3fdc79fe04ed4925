terraform {
  required_providers {
    store = { source = "acme/storage" }
  }
}

provider "store" {
  region = "fr-par"
}

resource "acme_bucket" "weights" {
  provider = store
  name     = "weights"
}
