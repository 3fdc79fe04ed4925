provider "aws" { region = "eu-central-1" }
variable "where" { type = set(string) }
resource "aws_secretsmanager_secret" "key" {
  dynamic "replica" {
    for_each = var.where
    content { region = replica.value }
  }
}
