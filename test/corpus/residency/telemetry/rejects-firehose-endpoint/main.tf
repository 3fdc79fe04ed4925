provider "aws" {
  region = "eu-central-1"
}

resource "aws_s3_bucket" "failed" {
  bucket = "acme-failed"
}

resource "aws_kinesis_firehose_delivery_stream" "logs" {
  name        = "logs"
  destination = "http_endpoint"

  http_endpoint_configuration {
    url      = "https://aws-kinesis-http-intake.logs.datadoghq.com/v1/input"
    role_arn = "arn:aws:iam::111122223333:role/logs"

    s3_configuration {
      role_arn   = "arn:aws:iam::111122223333:role/logs"
      bucket_arn = aws_s3_bucket.failed.arn
    }
  }
}
