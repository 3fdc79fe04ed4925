variable "replicas" {
  type    = list(string)
}

provider "aws" {
  region = "eu-central-1"
}

resource "aws_secretsmanager_secret" "token" {
  name = "token"

  dynamic "replica" {
    for_each = toset(var.replicas)
    content {
      region = replica.value
    }
  }
}
