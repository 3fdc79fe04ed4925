provider "aws" {
  region = "eu-central-1"
}

resource "aws_lambda_function" "subject" {
  function_name = "assistant"
  role          = "arn:aws:iam::111122223333:role/assistant"
  s3_bucket     = "acme-code"
  s3_key        = "assistant.zip"

  environment {
    variables = { BEDROCK_REGION = "eu-west-3" }
  }
}
