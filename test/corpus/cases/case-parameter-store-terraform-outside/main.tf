provider "aws" {
  region = "eu-central-1"
}

provider "aws" {
  alias  = "there"
  region = "us-east-1"
}

resource "aws_kinesis_stream" "archive" {
  provider = aws.there
  name     = "archive"
}

resource "aws_ssm_parameter" "archive" {
  name  = "/archive/arn"
  type  = "String"
  value = aws_kinesis_stream.archive.arn
}
