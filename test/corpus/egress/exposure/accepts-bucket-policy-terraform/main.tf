provider "aws" {
  region = "eu-central-1"
}

resource "aws_s3_bucket_policy" "subject" {
  bucket = "acme-weights"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/assistant" }, Action = "s3:GetObject", Resource = "arn:aws:s3:::acme-weights/*" }]
  })
}
