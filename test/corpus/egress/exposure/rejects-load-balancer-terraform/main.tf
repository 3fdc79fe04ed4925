provider "aws" {
  region = "eu-central-1"
}

resource "aws_lb" "subject" {
  name     = "front"
  internal = false
  subnets  = ["subnet-1", "subnet-2"]
}
