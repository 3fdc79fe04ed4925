terraform {
  required_providers {
    aws = { source = "acme/aws" }
  }
}

provider "aws" {
  region = "eu-central-1"
}

resource "aws_sqs_queue" "prompts" {
  name = "prompts"
}
