provider "vault" { address = "https://vault.example.com" }
provider "aws" { region = "eu-central-1" }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
