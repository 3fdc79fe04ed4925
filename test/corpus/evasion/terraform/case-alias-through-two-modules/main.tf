provider "aws" { region = "eu-central-1" }
provider "aws" {
  alias  = "eu"
  region = "us-east-1"
}
module "outer" {
  source    = "./outer"
  providers = { aws = aws.eu }
}
