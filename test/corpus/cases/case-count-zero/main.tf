provider "aws" {
  region = "eu-central-1"
}

provider "aws" {
  alias  = "america"
  region = "us-east-1"
}

resource "aws_sqs_queue" "off" {
  count    = 0
  provider = aws.america
  name     = "off"
}

resource "aws_sqs_queue" "on" {
  name = "on"
}
