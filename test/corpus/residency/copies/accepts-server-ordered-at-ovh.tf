terraform {
  required_providers {
    ovh = { source = "ovh/ovh" }
  }
}

provider "ovh" {
  endpoint = "ovh-eu"
}

resource "ovh_vps" "worker" {
  display_name = "worker"

  plan {
    duration     = "P1M"
    plan_code    = "vps-2025-model1"
    pricing_mode = "default"

    configuration {
      label = "vps_datacenter"
      value = "GRA"
    }

    configuration {
      label = "vps_os"
      value = "Debian 12"
    }
  }
}
