provider "aws" {
  region = "eu-central-1"
}

variable "peer" {
  type    = object({ vpc = string, region = string })
}

resource "aws_vpc_peering_connection" "partner" {
  vpc_id      = "vpc-1"
  peer_vpc_id = var.peer.vpc
  peer_region = var.peer.region
}
