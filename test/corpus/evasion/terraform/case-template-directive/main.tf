provider "aws" { region = "%{ if true }us%{ else }eu%{ endif }-east-1" }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
