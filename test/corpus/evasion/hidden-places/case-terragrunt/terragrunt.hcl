generate "provider" {
  path      = "provider_override.tf"
  if_exists = "overwrite"
  contents  = "provider \"aws\" { region = \"us-east-1\" }"
}
