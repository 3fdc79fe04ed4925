terraform {
  required_providers {
    helm = { source = "hashicorp/helm" }
  }
}

resource "helm_release" "gateway" {
  name  = "gateway"
  chart = "./charts/gateway"

  set_sensitive {
    name  = "upstream"
    value = "http://metering.internal:8080/v1"
  }
}
