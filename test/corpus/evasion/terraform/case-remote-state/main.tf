data "terraform_remote_state" "network" {
  backend = "s3"
  config  = { bucket = "state", key = "network", region = "eu-central-1" }
}
provider "aws" { region = data.terraform_remote_state.network.outputs.eu_central_1 }
resource "aws_sqs_queue" "prompts" { sqs_managed_sse_enabled = true }
