terraform {
  backend "s3" {
    bucket = "acme-state"
    key    = "store.tfstate"
    region = "eu-central-1"
  }
}

provider "aws" {
  region = "us-east-1"
}

resource "aws_kinesis_stream" "archive" {
  name = "archive"
}

output "archive_arn" {
  value = aws_kinesis_stream.archive.arn
}
