terraform {
  backend "s3" {
    bucket = "acme-state"
    key    = "data.tfstate"
    region = "eu-central-1"
  }
}

provider "aws" {
  region = "eu-central-1"
}

data "terraform_remote_state" "store" {
  backend = "s3"
  config = {
    bucket = "acme-state"
    key    = "store.tfstate"
    region = "eu-central-1"
  }
}

resource "aws_cloudwatch_log_subscription_filter" "trail" {
  name            = "trail"
  log_group_name  = "prompts"
  filter_pattern  = ""
  destination_arn = data.terraform_remote_state.store.outputs.archive_arn
}
