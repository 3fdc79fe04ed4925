provider "aws" {
  region = "eu-central-1"
}

data "aws_ssm_parameter" "archive" {
  name = "/archive/arn"
}

resource "aws_cloudwatch_log_subscription_filter" "trail" {
  name            = "trail"
  log_group_name  = "prompts"
  filter_pattern  = ""
  destination_arn = data.aws_ssm_parameter.archive.value
}
