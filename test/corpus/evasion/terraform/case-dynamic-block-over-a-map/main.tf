provider "aws" { region = "eu-central-1" }
resource "aws_secretsmanager_secret" "key" {
  dynamic "replica" {
    for_each = { for name in ["virginia"] : name => "us-east-1" if length(name) > 2 }
    iterator = where
    content { region = where.value }
  }
}
