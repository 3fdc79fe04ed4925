provider "aws" { region = "eu-central-1" }
ephemeral "aws_secretsmanager_secret_version" "key" {
  region    = "us-east-1"
  secret_id = "arn:aws:secretsmanager:us-east-1:111122223333:secret:a"
}
