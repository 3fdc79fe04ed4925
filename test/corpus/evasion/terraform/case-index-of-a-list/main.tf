provider "aws" { region = "eu-central-1" }
resource "aws_sqs_queue" "prompts" {
  count                   = 2
  region                  = element(["eu-west-1", "us-east-2"], count.index)
  sqs_managed_sse_enabled = true
}
