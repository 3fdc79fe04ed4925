provider "aws" {
  region = "eu-central-1"
}

resource "aws_ec2_transit_gateway_peering_attachment" "subject" {
  transit_gateway_id      = "tgw-1"
  peer_transit_gateway_id = "tgw-2"
  peer_region             = "us-east-1"
}
