provider "aws" { region = "eu-central-1" }
provider "aws" {
  alias  = "b"
  region = format("%s-2", "us-east")
}
resource "aws_dynamodb_table" "prompts" {
  name         = "prompts"
  hash_key     = "id"
  billing_mode = "PAY_PER_REQUEST"
}
resource "aws_dynamodb_table_replica" "copy" {
  provider         = aws.b
  global_table_arn = aws_dynamodb_table.prompts.arn
}
