provider "aws" {
  region     = "eu-central-1"
  sts_region = "us-east-1"
}
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
