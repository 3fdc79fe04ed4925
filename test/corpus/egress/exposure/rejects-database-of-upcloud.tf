terraform {
  required_providers {
    upcloud = { source = "UpCloudLtd/upcloud" }
  }
}

resource "upcloud_managed_database_postgresql" "orders" {
  name  = "orders"
  title = "orders"
  plan  = "1x1xCPU-2GB-25GB"
  zone  = "de-fra1"

  properties {
    public_access = true
  }
}
