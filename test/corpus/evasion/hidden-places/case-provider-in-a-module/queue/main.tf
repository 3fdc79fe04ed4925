provider "aws" { region = "us-east-1" }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
