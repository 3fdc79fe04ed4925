variable "name" {
  type = string
}

resource "aws_sqs_queue" "store" {
  name = var.name
}
