terraform {
  backend "s3" {
    bucket = "state"
    key    = "app"
    region = "eu-central-1"
  }
}
provider "aws" { region = "eu-central-1" }
provider "aws" {
  alias  = "peer"
  region = "eu-south-1"
}
module "peering" {
  source    = "./peering"
  providers = { aws = aws, aws.accepter = aws.peer }
}
