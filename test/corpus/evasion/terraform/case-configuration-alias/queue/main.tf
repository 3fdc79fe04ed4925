terraform { required_providers { aws = { configuration_aliases = [aws.eu] } } }
resource "aws_sqs_queue" "prompts" {
  provider                = aws.eu
  sqs_managed_sse_enabled = true
}
