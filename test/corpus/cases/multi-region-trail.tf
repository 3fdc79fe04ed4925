provider "aws" {
  region = "eu-central-1"
}

# What happens in other regions is written into this one: nothing leaves.
resource "aws_cloudtrail" "all" {
  name                  = "all"
  s3_bucket_name        = aws_s3_bucket.trail.id
  kms_key_id            = "arn:aws:kms:eu-central-1:111122223333:key/0e5bc55e-0000-4000-8000-000000000000"
  is_multi_region_trail = true
}

resource "aws_s3_bucket" "trail" {
  bucket = "acme-trail"
}
