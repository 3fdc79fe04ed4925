resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
