terraform {
  backend "s3" {
    bucket = "state"
    key    = "net"
    region = "eu-central-1"
  }
}
provider "aws" { region = "eu-central-1" }
data "aws_region" "current" {}
data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_availability_zones" "available" { state = "available" }
resource "aws_vpc" "main" { cidr_block = "10.20.0.0/16" }
resource "aws_subnet" "private" {
  for_each          = { a = "eu-central-1a", b = "eu-central-1b" }
  vpc_id            = aws_vpc.main.id
  availability_zone = each.value
  cidr_block        = cidrsubnet("10.20.0.0/16", 4, each.key == "a" ? 0 : 1)
}
resource "aws_subnet" "by_id" {
  vpc_id               = aws_vpc.main.id
  availability_zone_id = "euc1-az3"
  cidr_block           = "10.20.64.0/20"
}
resource "aws_vpc_endpoint" "interface" {
  for_each            = toset(["bedrock-runtime", "logs", "ecr.api", "ecr.dkr", "sts"])
  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.${data.aws_region.current.region}.${each.key}"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = [for s in aws_subnet.private : s.id]
}
resource "aws_vpc_endpoint" "s3" {
  vpc_id       = aws_vpc.main.id
  service_name = "com.amazonaws.eu-central-1.s3"
}
resource "aws_cloudwatch_log_group" "app" {
  name       = "/app/us-east-1-successor"
  kms_key_id = "arn:${data.aws_partition.current.partition}:kms:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}
