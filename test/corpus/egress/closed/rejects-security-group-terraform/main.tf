provider "aws" {
  region = "eu-central-1"
}

resource "aws_security_group" "service" {
  name   = "service"
  vpc_id = "vpc-1"

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
