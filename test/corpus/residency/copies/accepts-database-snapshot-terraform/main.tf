provider "aws" {
  region = "eu-central-1"
}

resource "aws_db_snapshot_copy" "subject" {
  source_db_snapshot_identifier = "arn:aws:rds:eu-central-1:111122223333:snapshot:prompts"
  target_db_snapshot_identifier = "prompts-copy"
  destination_region            = "eu-west-1"
}
