terraform {
  required_providers {
    helm = { source = "terraform.acme.example/hashicorp/helm" }
  }
}

resource "helm_release" "llm" {
  name       = "llm"
  repository = "oci://rg.fr-par.scw.cloud/acme/charts"
  chart      = "vllm-stack"
  version    = "0.1.7"
}
