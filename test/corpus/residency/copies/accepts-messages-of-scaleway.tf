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
    uri     = "https://s3.fr-par.scw.cloud/readings"
    headers = {}
  }
}
