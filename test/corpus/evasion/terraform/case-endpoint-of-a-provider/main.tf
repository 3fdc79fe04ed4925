provider "aws" {
  region = "eu-central-1"
  endpoints { sqs = "https://sqs.us-east-1.amazonaws.com" }
}
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
