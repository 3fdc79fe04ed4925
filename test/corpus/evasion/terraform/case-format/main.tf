provider "aws" { region = format("%s-%s-%d", "us", "east", 1) }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
