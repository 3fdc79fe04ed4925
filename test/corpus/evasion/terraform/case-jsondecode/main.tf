provider "aws" { region = jsondecode("{\"r\":\"\\u0075s-east-1\"}").r }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
