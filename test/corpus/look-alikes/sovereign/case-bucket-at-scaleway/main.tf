terraform {
  required_providers { scaleway = { source = "scaleway/scaleway", version = "2.60.0" } }
  backend "s3" {
    bucket                      = "state"
    key                         = "us-east-1/app"
    region                      = "us-east-1"
    endpoints                   = { s3 = "https://s3.fr-par.scw.cloud" }
    skip_credentials_validation = true
    skip_region_validation      = true
  }
}
provider "scaleway" { region = "fr-par" }
resource "scaleway_vpc_private_network" "llm" {
  name = "us-east-1"
  tags = ["replaces:us-east-1"]
}
