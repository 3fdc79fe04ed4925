module "network" {
  source  = "registry.terraform.io/acme/network/scaleway"
  version = "1.4.0"
}
