peer = { vpc = "vpc-2", region = "us-east-1" }
