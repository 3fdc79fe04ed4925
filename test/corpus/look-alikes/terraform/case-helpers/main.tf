terraform {
  required_providers {
    random = { source = "hashicorp/random" }
    time   = { source = "hashicorp/time" }
    local  = { source = "hashicorp/local" }
    tls    = { source = "hashicorp/tls" }
  }
  backend "s3" {
    bucket = "state"
    key    = "helpers"
    region = "eu-central-1"
  }
}
provider "aws" { region = "eu-central-1" }
resource "random_pet" "name" { prefix = "us-east-1" }
resource "time_static" "start" {}
resource "terraform_data" "note" { input = "us-east-1 is closed" }
resource "tls_private_key" "ca" { algorithm = "ED25519" }
locals {
  settings = { region = try(local.missing.region, "eu-central-1"), name = coalesce("", "app"), tags = merge({ origin = "us-east-1" }, {}) }
  missing  = {}
  zones    = [for z in ["a", "b"] : format("%s%s", local.settings.region, z)]
}
resource "aws_ebs_volume" "data" {
  for_each          = toset(local.zones)
  availability_zone = each.value
  size              = 10
  encrypted         = true
  tags              = local.settings.tags
}
removed {
  from = aws_instance.us_east_1
  lifecycle { destroy = false }
}
import {
  to = aws_sqs_queue.orders
  id = "https://sqs.eu-central-1.amazonaws.com/111122223333/orders"
}
resource "aws_sqs_queue" "orders" {
  name = "orders"
  dynamic "timeouts" {
    for_each = ["us-east-1"]
    content { create = "5m" }
  }
}
