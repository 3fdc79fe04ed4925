provider "aws" {
  region = "eu-central-1"
}

variable "archive" {}

resource "aws_cloudwatch_log_subscription_filter" "trail" {
  name            = "trail"
  log_group_name  = "prompts"
  filter_pattern  = ""
  destination_arn = var.archive
}
