provider "aws" { region = "eu-central-1" }
provider "aws" {
  alias  = "primary"
  region = "ap-south-1"
}
module "queue" {
  source    = "./queue"
  providers = { aws = aws, aws.eu = aws.primary }
}
