module "table" {
  source  = "./table"
  regions = toset(["eu-west-1", "us-west-2"])
}
provider "aws" { region = "eu-central-1" }
