variable "region" {
  type    = string
}

provider "aws" {
  region = var.region
}

resource "aws_sqs_queue" "prompts" {
  name = "prompts"
}
