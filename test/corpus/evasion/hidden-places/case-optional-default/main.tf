variable "settings" {
  type    = object({ region = optional(string, "us-east-1") })
  default = {}
}
provider "aws" { region = var.settings.region }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
