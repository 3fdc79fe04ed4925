provider "aws" {
  region = "eu-central-1"
  default_tags {
    tags = { "freehold:data-class" = "citizen" }
  }
}

resource "aws_s3_bucket" "prompts" {
  bucket = "acme-prompts"
}
