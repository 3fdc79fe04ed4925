provider "aws" { region = lower("US-EAST-1") }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
