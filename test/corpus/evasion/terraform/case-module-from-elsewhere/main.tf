provider "aws" { region = "eu-central-1" }
module "queue" { source = "git::https://git.example.com/queue.git?ref=eu" }
