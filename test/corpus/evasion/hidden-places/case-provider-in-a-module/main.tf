provider "aws" { region = "eu-central-1" }
module "queue" { source = "./queue" }
