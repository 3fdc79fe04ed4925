terraform {
  required_providers {
    scaleway = { source = "scaleway/scaleway" }
  }
}

provider "scaleway" {
  region = "fr-par"
}

resource "scaleway_iot_hub" "meters" {
  name         = "meters"
  product_plan = "plan_shared"
}

resource "scaleway_iot_route" "readings" {
  name   = "readings"
  hub_id = scaleway_iot_hub.meters.id
  topic  = "readings/#"

  rest {
    verb    = "post"
    uri     = "https://http-intake.logs.us5.datadoghq.com/readings"
    headers = {}
  }
}
