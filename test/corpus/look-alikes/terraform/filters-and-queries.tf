terraform {
  backend "s3" {
    bucket = "state"
    key    = "logs"
    region = "eu-central-1"
  }
}
provider "aws" { region = "eu-central-1" }
resource "aws_cloudwatch_log_metric_filter" "america" {
  name           = "us-east-1"
  log_group_name = "/trail"
  pattern        = "{ $.awsRegion = \"us-east-1\" }"
  metric_transformation {
    name      = "us-east-1"
    namespace = "Trail"
    value     = "1"
  }
}
resource "aws_athena_named_query" "america" {
  name     = "america"
  database = "logs"
  query    = "SELECT * FROM trail WHERE awsregion IN ('us-east-1', 'us-west-2')"
}
resource "aws_sns_topic" "alarms" { name = "alarms" }
resource "aws_sqs_queue" "alarms" { name = "alarms" }
resource "aws_sns_topic_subscription" "alarms" {
  topic_arn     = aws_sns_topic.alarms.arn
  protocol      = "sqs"
  endpoint      = aws_sqs_queue.alarms.arn
  filter_policy = jsonencode({ origin = ["us-east-1"] })
}
resource "aws_cloudwatch_event_rule" "america" {
  name          = "america"
  event_pattern = jsonencode({ source = ["aws.guardduty"], region = [{ "anything-but" = ["us-east-1"] }] })
}
resource "aws_config_config_rule" "regions" {
  name             = "regions"
  input_parameters = jsonencode({ banned = "us-east-1" })
  source {
    owner             = "AWS"
    source_identifier = "EC2_INSTANCE_NO_PUBLIC_IP"
  }
}
resource "aws_ssm_document" "note" {
  name          = "note"
  document_type = "Command"
  content = jsonencode({
    schemaVersion = "2.2"
    description   = "Says that us-east-1 is closed, see https://wiki.example.com"
    mainSteps     = [{ action = "aws:runShellScript", name = "say", inputs = { runCommand = ["# us-east-1", "systemctl restart app"] } }]
  })
}
