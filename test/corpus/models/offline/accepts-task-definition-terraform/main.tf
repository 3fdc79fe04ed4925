provider "aws" {
  region = "eu-central-1"
}

resource "aws_ecr_repository" "vllm" {
  name = "vllm"
}

resource "aws_ecs_task_definition" "llm" {
  family = "llm"
  container_definitions = jsonencode([{
    name  = "llm"
    image = "${aws_ecr_repository.vllm.repository_url}@sha256:3b1f0d2c9a8e7f6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a2b"
    environment = [
      { name = "HF_HUB_OFFLINE", value = "1" },
      { name = "VLLM_NO_USAGE_STATS", value = "1" },
    ]
  }])
}
