terraform {
  backend "s3" {
    bucket = "acme-state"
    key    = "prod"
    region = "us-east-1"
  }
}
