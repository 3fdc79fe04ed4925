provider "aws" {
  region = trimspace(<<-E
    us-east-1
  E
  )
}
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
