provider "aws" {
  region = "eu-central-1"
}

locals {
  replicas = ["eu-west-1", "us-east-1"]
}

resource "aws_dynamodb_table" "prompts" {
  name         = "prompts"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  dynamic "replica" {
    for_each = local.replicas
    content {
      region_name = replica.value
    }
  }
}
