provider "aws" { region = "eu-central-1" }
provider "aws" {
  alias  = "far"
  region = "us-east-1"
}
resource "aws_sqs_queue" "prompts" {
  provider                = "aws.far"
  sqs_managed_sse_enabled = true
}
