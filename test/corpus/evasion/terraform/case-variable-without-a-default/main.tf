variable "eu_region" { type = string }
provider "aws" { region = var.eu_region }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
