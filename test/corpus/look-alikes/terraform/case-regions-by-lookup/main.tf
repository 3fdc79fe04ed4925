terraform {
  backend "s3" {
    bucket = "state"
    key    = "app"
    region = "eu-west-1"
  }
}
locals {
  home  = "eu-central-1"
  peers = { us-east-1 = "us-west-2", eu-central-1 = "eu-west-1", ap-southeast-2 = "ap-southeast-1" }
  amis  = { us-east-1 = "ami-0aaaaaaaaaaaaaaaa", eu-central-1 = "ami-0bbbbbbbbbbbbbbbb" }
  short = { for name, code in { frankfurt = "eu-central-1", ireland = "eu-west-1" } : name => code }
}
provider "aws" { region = local.home }
resource "aws_secretsmanager_secret" "key" {
  name = "key"
  replica { region = local.peers[local.home] }
}
resource "aws_instance" "runner" {
  ami                    = lookup(local.amis, local.home, "ami-0cccccccccccccccc")
  instance_type          = "m7g.large"
  subnet_id              = "subnet-0123456789abcdef0"
  availability_zone      = "${local.home}a"
  vpc_security_group_ids = ["sg-0123456789abcdef0"]
  user_data              = <<-SH
    #!/bin/sh
    # was: aws s3 cp s3://models-us-east-1/ . --region us-east-1
    export AWS_REGION=${local.home}
    aws s3 sync s3://models /srv/models --region ${local.home}
  SH
}
resource "aws_ssm_parameter" "regions" {
  for_each    = local.short
  name        = "/regions/${each.key}"
  type        = "String"
  value       = each.value
  description = "Not us-east-1"
}
