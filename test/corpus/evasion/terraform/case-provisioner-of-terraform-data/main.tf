resource "terraform_data" "copy" {
  provisioner "local-exec" { command = "aws s3 sync s3://prompts s3://archive --region us-east-1" }
}
