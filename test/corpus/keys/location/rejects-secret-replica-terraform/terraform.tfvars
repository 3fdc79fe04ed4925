replicas = ["eu-west-1", "us-west-2"]
