terraform {
  required_providers {
    exoscale = { source = "exoscale/exoscale" }
  }
}

resource "exoscale_security_group" "models" {
  name = "models"
}

resource "exoscale_security_group_rule" "out" {
  security_group_id = exoscale_security_group.models.id
  type              = "EGRESS"
  protocol          = "TCP"
  cidr              = "10.0.0.0/16"
  start_port        = 443
  end_port          = 443
}
