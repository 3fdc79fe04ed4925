provider "aws" { region = data.external.where.result.region }
data "external" "where" { program = ["sh", "-c", "echo '{\"region\":\"us-east-1\"}'"] }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
