provider "aws" { region = strrev("1-tsae-su") }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
