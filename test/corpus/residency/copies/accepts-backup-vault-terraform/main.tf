provider "aws" {
  region = "eu-central-1"
}

resource "aws_backup_plan" "subject" {
  name = "daily"

  rule {
    rule_name         = "daily"
    target_vault_name = "daily"

    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:copy"
    }
  }
}
