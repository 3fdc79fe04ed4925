terraform {
  required_version = ">= 1.9"
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 6.0" }
  }
  backend "s3" {
    bucket       = "state-example"
    key          = "us-east-1-successor/terraform.tfstate"
    region       = "eu-central-1"
    encrypt      = true
    kms_key_id   = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    use_lockfile = true
  }
}
provider "aws" {
  region              = "eu-central-1"
  allowed_account_ids = ["111122223333"]
  default_tags { tags = { migrated-from = "us-east-1", owner = "platform@example.eu" } }
}
provider "aws" {
  alias  = "ireland"
  region = "eu-west-1"
}
resource "aws_sqs_queue" "orders" { name = "us-east-1-orders" }
resource "aws_sqs_queue" "replica" {
  provider = aws.ireland
  name     = "orders"
}
resource "aws_sns_topic" "both" {
  region = "eu-west-3" # not us-east-1
  name   = "global"
}
