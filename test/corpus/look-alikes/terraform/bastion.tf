# us-east-1 was shut down in 2024
terraform {
  backend "s3" {
    bucket = "state"
    key    = "bastion"
    region = "eu-central-1"
  }
}
/* provider "aws" { region = "us-east-1" } */
provider "aws" { region = "eu-central-1" }
data "aws_ssm_parameter" "ami" { name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64" }
data "aws_ami" "ubuntu" {
  owners      = ["099720109477"]
  most_recent = true
  filter {
    name   = "name"
    values = ["ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-arm64-server-*"]
  }
}
resource "aws_instance" "bastion" {
  ami                         = data.aws_ssm_parameter.ami.value
  instance_type               = "t4g.nano"
  subnet_id                   = "subnet-0123456789abcdef0"
  associate_public_ip_address = false
  user_data                   = <<-EOT
    #cloud-config
    timezone: Europe/Berlin
    write_files:
      - path: /etc/motd
        content: |
          Welcome. us-east-1 is closed.
      - path: /etc/app/beans.xml
        content: <beans xmlns="http://www.springframework.org/schema/beans"/>
    runcmd:
      - [systemctl, enable, --now, amazon-ssm-agent]
  EOT
  tags = { Name = "bastion-us-east-1" }
}
