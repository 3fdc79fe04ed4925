# not us-east-1
provider "aws" {
  region = "eu-central-1" // was us-east-1
}

resource "aws_sqs_queue" "prompts" {
  name = "prompts"
  tags = { "migrated-from" = "us-east-1" }
}

resource "aws_security_group" "service" {
  name        = "service"
  description = "As in us-east-1, without outbound rules"
  vpc_id      = "vpc-1"
}
