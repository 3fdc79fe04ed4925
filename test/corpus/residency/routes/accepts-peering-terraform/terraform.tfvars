peer = { vpc = "vpc-2", region = "eu-west-1" }
