provider "aws" { region = "eu-central-1" }
resource "aws_sqs_queue" "prompts" {
  region                  = "us-east-1"
  sqs_managed_sse_enabled = true
}
