resource "helm_release" "gateway" {
  name  = "gateway"
  chart = "./gateway"
  values = [yamlencode({
    upstream = "https://api.openai.com/v1"
  })]
}
