provider "aws" {
  region = "eu-central-1"
}

resource "aws_bedrockagent_agent" "assistant" {
  agent_name              = "assistant"
  agent_resource_role_arn = "arn:aws:iam::111122223333:role/agent"
  foundation_model        = "anthropic.claude-3-5-sonnet-20240620-v1:0"
}
