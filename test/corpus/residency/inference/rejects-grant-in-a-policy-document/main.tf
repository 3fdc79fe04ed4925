provider "aws" {
  region = "eu-central-1"
}

data "aws_iam_policy_document" "ask" {
  statement {
    actions   = ["bedrock:InvokeModel"]
    resources = ["arn:aws:bedrock:*::foundation-model/mistral.mistral-large-2402-v1:0"]
  }
}

resource "aws_iam_policy" "ask" {
  policy = data.aws_iam_policy_document.ask.json
}
