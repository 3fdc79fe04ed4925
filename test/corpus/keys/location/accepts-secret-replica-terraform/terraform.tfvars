replicas = ["eu-west-1", "eu-north-1"]
