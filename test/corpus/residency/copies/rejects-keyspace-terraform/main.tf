provider "aws" {
  region = "eu-central-1"
}

resource "aws_keyspaces_keyspace" "subject" {
  name = "prompts"

  replication_specification {
    replication_strategy = "MULTI_REGION"
    region_list          = ["eu-central-1", "us-east-1"]
  }
}
