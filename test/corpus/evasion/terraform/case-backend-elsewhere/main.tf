terraform {
  backend "s3" {
    bucket = "state-eu-central-1"
    key    = "state"
    region = "us-east-1"
  }
}
provider "aws" { region = "eu-central-1" }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
