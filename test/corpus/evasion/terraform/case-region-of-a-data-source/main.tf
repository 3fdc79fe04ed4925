data "aws_region" "eu" { name = "us-east-1" }
provider "aws" { region = "eu-central-1" }
resource "aws_sqs_queue" "prompts" {
  region                  = data.aws_region.eu.name
  sqs_managed_sse_enabled = true
}
