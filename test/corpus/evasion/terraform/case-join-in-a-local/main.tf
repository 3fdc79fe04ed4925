locals {
  pieces = { a = "us", b = ["east", "1"] }
  region = join("-", concat([local.pieces.a], local.pieces.b))
}
provider "aws" { region = local.region }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
