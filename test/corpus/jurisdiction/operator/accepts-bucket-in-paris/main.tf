terraform {
  required_providers {
    aws      = { source = "hashicorp/aws" }
    scaleway = { source = "scaleway/scaleway" }
  }
}

provider "scaleway" {
  region = "fr-par"
}

resource "scaleway_object_bucket" "weights" {
  name = "acme-weights"
}
