provider "aws" {
  region = "eu-central-1"
}

resource "aws_vpc_endpoint" "bedrock" {
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.eu-central-1.bedrock-runtime"
  vpc_endpoint_type = "Interface"
}
