variable "regions" { type = set(string) }
resource "aws_dynamodb_table" "prompts" {
  name         = "prompts"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"
  server_side_encryption { enabled = true }
  dynamic "replica" {
    for_each = var.regions
    content { region_name = replica.value }
  }
}
