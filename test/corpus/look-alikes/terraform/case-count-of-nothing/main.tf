terraform {
  backend "s3" {
    bucket = "state"
    key    = "app"
    region = "eu-west-1"
  }
}
provider "aws" { region = "eu-central-1" }
provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}
locals { america = false }
resource "aws_sqs_queue" "america" {
  count    = local.america ? 1 : 0
  provider = aws.virginia
  name     = "america"
}
resource "aws_dynamodb_table" "america" {
  for_each     = toset([])
  region       = each.key
  name         = "us"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}
resource "aws_sqs_queue" "europe" { name = "europe" }
