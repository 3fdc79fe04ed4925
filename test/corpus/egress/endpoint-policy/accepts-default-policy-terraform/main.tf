provider "aws" {
  region = "eu-central-1"
}

resource "aws_vpc_endpoint" "bedrock" {
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.eu-central-1.bedrock-runtime"
  vpc_endpoint_type = "Interface"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "bedrock:InvokeModel", Resource = "arn:aws:bedrock:eu-central-1::foundation-model/mistral.mistral-large-2402-v1:0" }]
  })
}
