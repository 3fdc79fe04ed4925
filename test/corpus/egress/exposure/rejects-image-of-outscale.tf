terraform {
  required_providers {
    outscale = { source = "outscale/outscale" }
  }
}

provider "outscale" {
  region = "eu-west-2"
}

resource "outscale_image_launch_permission" "machine" {
  image_id = "ami-12345678"

  permission_additions {
    global_permission = true
  }
}
