provider "aws" { region = [for part in ["us"] : "${part}-east-1" if part != "eu"][0] }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
