provider "aws" {
  region = "eu-central-1"
}

data "aws_availability_zones" "here" {
  state = "available"
}

# The list is only known when it is deployed: the region is what counts.
resource "aws_subnet" "listed" {
  vpc_id            = "vpc-0123456789abcdef0"
  availability_zone = data.aws_availability_zones.here.names[0]
}

resource "aws_subnet" "istanbul" {
  vpc_id            = "vpc-0123456789abcdef0"
  availability_zone = "eu-central-1-ist-1a"
}

# In Istanbul, too: its zone is that of the subnet.
resource "aws_ebs_volume" "istanbul" {
  availability_zone = aws_subnet.istanbul.availability_zone
  size              = 10
  encrypted         = true
  kms_key_id        = "arn:aws:kms:eu-central-1:111122223333:key/0e5bc55e-0000-4000-8000-000000000000"
  tags              = { "freehold:data-class" = "public" }
}
