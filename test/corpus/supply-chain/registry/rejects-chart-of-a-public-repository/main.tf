terraform {
  required_providers {
    helm = { source = "terraform.acme.example/hashicorp/helm" }
  }
}

resource "helm_release" "llm" {
  name       = "llm"
  repository = "https://vllm-project.github.io/production-stack"
  chart      = "vllm-stack"
  version    = "0.1.7"
}
