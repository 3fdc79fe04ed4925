provider "aws" {
  region = "eu-central-1"
}

data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::acme-weights/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}

resource "aws_s3_bucket_policy" "read" {
  bucket = "acme-weights"
  policy = data.aws_iam_policy_document.read.json
}
