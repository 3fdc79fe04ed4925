resource "kubernetes_manifest" "settings" {
  manifest = yamldecode("apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { base: 'https://api.openai.com' }")
}
