variable "region" { type = string }
resource "aws_dynamodb_table" "this" {
  region       = var.region
  name         = "orders-${var.region}"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}
