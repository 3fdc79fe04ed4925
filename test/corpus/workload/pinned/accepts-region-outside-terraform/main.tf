terraform {
  required_providers {
    kubernetes = { source = "terraform.acme.example/hashicorp/kubernetes" }
  }
}

resource "kubernetes_deployment_v1" "llm" {
  metadata {
    name      = "llm"
    namespace = "llm"
    labels    = { "freehold.dev/data-class" = "citizen" }
  }
  spec {
    selector {
      match_labels = { app = "llm" }
    }
    template {
      metadata {
        labels = { app = "llm", "freehold.dev/data-class" = "citizen" }
        annotations = {
          "freehold.dev/weights-revision" = "b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2"
          "freehold.dev/weights-digest"   = "sha256:c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3"
        }
      }
      spec {
        automount_service_account_token = false
        host_network = false
        node_selector = { "topology.kubernetes.io/region" = "fr-par" }
        container {
          name  = "llm"
          image = "rg.fr-par.scw.cloud/acme/vllm-openai@sha256:3b1f0d2c9a8e7f6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a2b"
          args  = ["--model=/weights"]
          env {
            name  = "HF_HUB_OFFLINE"
            value = "1"
          }
          env {
            name  = "VLLM_NO_USAGE_STATS"
            value = "1"
          }
          security_context {
            run_as_non_root            = true
            allow_privilege_escalation = false
            read_only_root_filesystem  = true
            capabilities {
              drop = ["ALL"]
            }
            seccomp_profile {
              type = "RuntimeDefault"
            }
          }
        }
      }
    }
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
