provider "aws" { region = "eu-central-1" }
resource "aws_sqs_queue" "prompts" {
  for_each                = { near = "eu-west-1", far = "sa-east-1" }
  region                  = each.value
  sqs_managed_sse_enabled = true
}
