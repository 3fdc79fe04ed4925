locals { settings = yamldecode(file("${path.module}/settings.yaml")) }
provider "aws" { region = local.settings.region }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
