provider "aws" { region = lookup({ eu = "us-east-1" }, terraform.workspace, "eu-central-1") }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
