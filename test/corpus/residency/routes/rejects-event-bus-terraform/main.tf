provider "aws" {
  region = "eu-central-1"
}

resource "aws_cloudwatch_event_target" "subject" {
  rule     = "prompts"
  arn      = "arn:aws:events:us-east-1:111122223333:event-bus/prompts"
  role_arn = "arn:aws:iam::111122223333:role/forward"
}
