provider "aws" { region = try(coalesce("", null, "us-east-1"), "eu-central-1") }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
