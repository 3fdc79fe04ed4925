provider "aws" {
  region = "eu-central-1"
}

resource "aws_efs_replication_configuration" "subject" {
  source_file_system_id = "fs-1"

  destination {
    region = "us-east-1"
  }
}
