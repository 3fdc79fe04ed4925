terraform {
  required_providers {
    aws = { source = "hashicorp/aws", configuration_aliases = [aws.accepter] }
  }
}
resource "aws_vpc_peering_connection" "this" {
  vpc_id      = "vpc-0123456789abcdef0"
  peer_vpc_id = "vpc-0123456789abcdef1"
  peer_region = "eu-south-1"
}
resource "aws_vpc_peering_connection_accepter" "this" {
  provider                  = aws.accepter
  vpc_peering_connection_id = aws_vpc_peering_connection.this.id
}
