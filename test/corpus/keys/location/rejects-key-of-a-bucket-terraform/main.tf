provider "aws" {
  region = "eu-central-1"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "subject" {
  bucket = "acme-weights"

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = "arn:aws:kms:us-east-1:111122223333:key/0e5bc55e-0000-4000-8000-000000000000"
    }
  }
}
