terraform {
  backend "s3" {
    bucket = "state"
    key    = "app"
    region = "eu-west-1"
  }
}
variable "region" {
  type        = string
  default     = "us-east-1"
  description = "Overridden everywhere; see terraform.tfvars"
}
variable "replicas" {
  type = set(string)
  validation {
    condition     = alltrue([for r in var.replicas : startswith(r, "eu-")])
    error_message = "No us-east-1, please."
  }
}
provider "aws" { region = var.region }
module "store" {
  source   = "./store"
  for_each = var.replicas
  region   = each.key
}
