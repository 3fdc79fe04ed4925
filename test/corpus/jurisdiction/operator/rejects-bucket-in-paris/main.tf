terraform {
  required_providers {
    aws      = { source = "hashicorp/aws" }
    scaleway = { source = "scaleway/scaleway" }
  }
}

provider "aws" {
  region = "eu-west-3"
}

resource "aws_s3_bucket" "weights" {
  bucket = "acme-weights"
}
