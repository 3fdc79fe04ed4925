terraform {
  backend "s3" {
    bucket                 = "state"
    key                    = "charts"
    region                 = "fr-par"
    endpoints              = { s3 = "https://s3.fr-par.scw.cloud" }
    skip_region_validation = true
  }
}
provider "kubernetes" { config_path = "~/.kube/config" }
resource "kubernetes_service_v1" "vllm" {
  metadata {
    name        = "vllm-us-east-1"
    namespace   = "llm"
    annotations = { "service.beta.kubernetes.io/scw-loadbalancer-private" = "true" }
  }
  spec {
    selector = { app = "vllm" }
    port { port = 8000 }
  }
}
resource "kubernetes_network_policy_v1" "closed" {
  metadata {
    name      = "closed"
    namespace = "llm"
  }
  spec {
    pod_selector {}
    policy_types = ["Ingress", "Egress"]
  }
}
