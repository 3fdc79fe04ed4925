provider "aws" {
  region = "eu-central-1"
}

data "aws_s3_bucket" "archive" {
  bucket = "acme-archive"
}

resource "aws_s3_bucket_logging" "trail" {
  bucket        = "acme-prompts"
  target_prefix = ""
  target_bucket = data.aws_s3_bucket.archive.id
}
