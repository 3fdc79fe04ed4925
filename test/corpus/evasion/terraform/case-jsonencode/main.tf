provider "aws" { region = "eu-central-1" }
resource "aws_sfn_state_machine" "chat" {
  name       = "chat"
  role_arn   = "arn:aws:iam::111122223333:role/chat"
  definition = jsonencode({ StartAt = "A", States = { A = { Type = "Task", Resource = join(":", ["arn:aws:lambda", "us-east-1", "111122223333:function", "chat"]), End = true } } })
}
