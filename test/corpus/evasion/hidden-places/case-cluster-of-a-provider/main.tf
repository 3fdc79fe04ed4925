provider "kubernetes" { host = "https://0123456789ABCDEF.gr7.us-east-1.eks.amazonaws.com" }
resource "kubernetes_namespace" "chat" {
  metadata { name = "chat" }
}
