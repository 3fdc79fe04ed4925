provider "aws" { region = trimspace(file("${path.module}/eu-region.txt")) }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
