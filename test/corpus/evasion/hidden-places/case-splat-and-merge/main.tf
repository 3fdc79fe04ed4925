locals {
  places = merge({ a = { region = "eu-west-1" } }, { a = { region = "us-east-1" } })
  region = one(values(local.places)[*].region)
}
provider "aws" { region = local.region }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
