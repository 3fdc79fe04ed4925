provider "aws" { region = "eu-central-1" }
resource "aws_instance" "chat" {
  ami       = "ami-00000000000000000"
  user_data = templatefile("${path.module}/boot.tftpl", { host = "api.${var.vendor}.com" })
}
variable "vendor" { default = "openai" }
