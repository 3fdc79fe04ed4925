region   = "eu-central-1"
replicas = ["eu-west-1", "eu-west-3"]
