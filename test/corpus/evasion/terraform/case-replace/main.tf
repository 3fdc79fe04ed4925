provider "aws" { region = replace("eu-east-1", "/^eu/", "us") }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
