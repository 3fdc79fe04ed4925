provider "aws" { region = "eu-central-1" }
provider "aws" {
  for_each = toset(["eu-west-1", "us-east-1"])
  alias    = "all"
  region   = each.key
}
resource "aws_sqs_queue" "prompts" {
  for_each                = toset(["eu-west-1", "us-east-1"])
  provider                = aws.all[each.key]
  sqs_managed_sse_enabled = true
}
