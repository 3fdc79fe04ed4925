provider "aws" {
  region = "eu-central-1"
}

provider "aws" {
  alias  = "second"
  region = "us-east-1"
}

resource "aws_s3_bucket" "weights" {
  bucket = "acme-weights"
}

resource "aws_s3_bucket" "copy" {
  provider = aws.second
  bucket   = "acme-weights-copy"
}

resource "aws_s3_bucket_replication_configuration" "weights" {
  bucket = aws_s3_bucket.weights.id
  role   = "arn:aws:iam::111122223333:role/replication"

  rule {
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.copy.arn
    }
  }
}
