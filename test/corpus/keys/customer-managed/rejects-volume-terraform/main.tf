provider "aws" {
  region = "eu-central-1"
}

resource "aws_kms_key" "weights" {
}

resource "aws_ebs_volume" "weights" {
  availability_zone = "eu-central-1a"
  size              = 500
  encrypted         = true
}
