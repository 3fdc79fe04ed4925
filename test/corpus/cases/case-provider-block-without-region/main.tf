provider "aws" {
}

resource "aws_sqs_queue" "prompts" {
  name = "prompts"
}
