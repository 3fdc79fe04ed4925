provider "aws" "us" {
  config { region = "us-east-1" }
}
component "queue" {
  source    = "./queue"
  providers = { aws = provider.aws.us }
}
