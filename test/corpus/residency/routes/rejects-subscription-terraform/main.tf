provider "aws" {
  region = "eu-central-1"
}

resource "aws_sns_topic_subscription" "subject" {
  topic_arn = "arn:aws:sns:eu-central-1:111122223333:uploads"
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:us-east-1:111122223333:uploads"
}
