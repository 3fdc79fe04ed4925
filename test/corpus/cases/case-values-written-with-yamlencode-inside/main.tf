resource "helm_release" "gateway" {
  name  = "gateway"
  chart = "./gateway"
  values = [yamlencode({
    upstream = "http://gateway.models.svc"
  })]
}
