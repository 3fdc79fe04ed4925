provider "aws" {
  region = "eu-central-1"
}

locals {
  endpoint = "https://api.github.com"
}

resource "aws_ecs_task_definition" "assistant" {
  family = "assistant"
  container_definitions = jsonencode([
    {
      name        = "assistant"
      image       = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/assistant:1"
      environment = [{ name = "UPSTREAM_URL", value = "${local.endpoint}/v1" }]
    }
  ])
}
