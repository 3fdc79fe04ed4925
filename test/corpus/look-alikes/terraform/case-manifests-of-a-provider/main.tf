terraform {
  backend "s3" {
    bucket    = "state"
    key       = "k8s"
    region    = "fr-par"
    endpoints = { s3 = "https://s3.fr-par.scw.cloud" }
  }
}
provider "kubernetes" { config_path = "~/.kube/config" }
resource "kubernetes_namespace_v1" "llm" {
  metadata { name = "llm-us-east-1" }
}
resource "kubernetes_config_map_v1" "settings" {
  metadata {
    name      = "settings"
    namespace = "llm-us-east-1"
    annotations = { note = "https://wiki.example.com/us-east-1" }
  }
  data = {
    OPENAI_BASE_URL = "http://vllm.llm.svc.cluster.local:8000/v1"
    "notes.md"      = "# Runbook\n\nNothing runs in us-east-1.\n"
  }
}
resource "kubernetes_deployment_v1" "chat" {
  metadata {
    name      = "chat"
    namespace = "llm-us-east-1"
  }
  spec {
    selector { match_labels = { app = "chat" } }
    template {
      metadata { labels = { app = "chat", vendor = "us-east-1" } }
      spec {
        node_selector = { "topology.kubernetes.io/region" = "fr-par" }
        container {
          name  = "chat"
          image = "rg.fr-par.scw.cloud/acme/chat@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
          env {
            name  = "HF_HUB_OFFLINE"
            value = "1"
          }
        }
      }
    }
  }
}
