terraform {
  required_providers {
    stackit = { source = "stackitcloud/stackit" }
  }
}

provider "stackit" {
  default_region = "eu01"
}

resource "stackit_loadbalancer" "front" {
  project_id = "00000000-0000-0000-0000-000000000000"
  name       = "front"

  listeners = [{ port = 443, protocol = "PROTOCOL_TCP", target_pool = "web" }]

  target_pools = [{
    name        = "web"
    target_port = 8443
    targets     = [{ display_name = "one", ip = "10.0.0.5" }]
  }]

  networks = [{ network_id = "00000000-0000-0000-0000-000000000001", role = "ROLE_LISTENERS_AND_TARGETS" }]

  options = {
    observability = {
      logs = {
        credentials_ref = "push"
        push_url        = "https://http-intake.logs.us5.datadoghq.com/api/v2/logs"
      }
    }
  }
}
