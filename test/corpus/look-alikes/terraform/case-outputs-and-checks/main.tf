terraform {
  backend "s3" {
    bucket = "state"
    key    = "app"
    region = "eu-central-1"
  }
}
provider "aws" { region = "eu-central-1" }
resource "aws_kms_key" "main" {
  description         = "Replaces the key of us-east-1"
  enable_key_rotation = true
  lifecycle {
    precondition {
      condition     = !contains(["us-east-1", "us-west-2"], "eu-central-1")
      error_message = "Never in us-east-1."
    }
  }
}
output "console" {
  value       = "https://console.aws.amazon.com/kms/home?region=us-east-1"
  description = "What it looked like in us-east-1"
}
check "health" {
  assert {
    condition     = aws_kms_key.main.enable_key_rotation
    error_message = "https://wiki.example.com/us-east-1"
  }
}
moved {
  from = aws_kms_key.us_east_1
  to   = aws_kms_key.main
}
