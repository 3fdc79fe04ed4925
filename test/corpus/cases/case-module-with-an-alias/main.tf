provider "aws" {
  region = "eu-central-1"
}

provider "aws" {
  alias  = "america"
  region = "us-east-1"
}

module "weights" {
  source = "./store"
  name   = "weights"
}

module "archive" {
  source = "./store"
  name   = "archive"
  providers = {
    aws = aws.america
  }
}
