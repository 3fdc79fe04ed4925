terraform {
  backend "s3" {
    bucket = "state"
    key    = "org"
    region = "eu-central-1"
  }
}
provider "aws" { region = "eu-central-1" }
data "aws_iam_policy_document" "europe" {
  statement {
    sid         = "DenyElsewhere"
    effect      = "Deny"
    not_actions = ["iam:*", "organizations:*", "sts:*", "support:*", "budgets:*"]
    resources   = ["*"]
    condition {
      test     = "StringNotEquals"
      variable = "aws:RequestedRegion"
      values   = ["eu-central-1", "eu-west-1"]
    }
  }
  statement {
    effect    = "Deny"
    actions   = ["bedrock:*"]
    resources = ["arn:aws:bedrock:us-east-1:*:*", "arn:aws:bedrock:*:*:inference-profile/global.*"]
  }
  statement {
    effect    = "Deny"
    actions   = ["*"]
    resources = ["*"]
    condition {
      test     = "StringLike"
      variable = "aws:RequestedRegion"
      values   = ["us-*", "ap-*"]
    }
  }
}
resource "aws_organizations_policy" "europe" {
  name    = "europe"
  content = data.aws_iam_policy_document.europe.json
}
resource "aws_iam_policy" "developers" {
  name        = "no-us-east-1"
  description = "Nothing in us-east-1"
  policy      = data.aws_iam_policy_document.europe.json
}
resource "aws_iam_role_policy_attachment" "ecs" {
  role       = "execution"
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}
