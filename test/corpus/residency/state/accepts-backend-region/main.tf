terraform {
  backend "s3" {
    bucket = "acme-state"
    key    = "prod"
    region = "eu-west-1"
  }
}
