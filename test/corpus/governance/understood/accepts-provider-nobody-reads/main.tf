terraform {
  required_providers {
    store = { source = "scaleway/scaleway" }
  }
}

provider "store" {
  region = "fr-par"
}

resource "scaleway_object_bucket" "weights" {
  provider = store
  name     = "weights"
}
