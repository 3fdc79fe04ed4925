module "network" {
  source  = "terraform.acme.example/acme/network/scaleway"
  version = "1.4.0"
}
