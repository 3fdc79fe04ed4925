provider "aws" {
  region = "eu-central-1"
}

resource "aws_organizations_policy" "ai" {
  name = "ai"
  type = "AISERVICES_OPT_OUT_POLICY"
  content = jsonencode({
    services = {
      default = { opt_out_policy = { "@@assign" = "optIn" } }
    }
  })
}
