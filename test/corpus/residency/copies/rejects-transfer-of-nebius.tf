terraform {
  required_providers {
    nebius = { source = "nebius/nebius" }
  }
}

resource "nebius_iam_v2_project" "main" {
  parent_id = "tenant-e00main"
  name      = "main"
  region    = "eu-north1"
}

resource "nebius_storage_v1_transfer" "weights" {
  parent_id          = nebius_iam_v2_project.main.id
  name               = "weights"
  overwrite_strategy = "IF_NEWER"

  source = {
    nebius = { bucket_name = "weights", region = "eu-north1" }
  }

  destination = {
    nebius = { bucket_name = "weights-copy", region = "us-central1" }
  }
}
