provider "aws" {
  region = "eu-central-1"
}

resource "aws_iam_policy" "subject" {
  name = "invoke"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "bedrock:InvokeModel"
      Resource  = "*"
      Condition = { StringEquals = { "aws:RequestedRegion" = ["eu-central-1", "us-east-1"] } }
    }]
  })
}
