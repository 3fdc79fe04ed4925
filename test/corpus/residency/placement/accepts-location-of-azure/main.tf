provider "azurerm" {
  features {}
}

resource "azurerm_storage_account" "weights" {
  name                     = "acmeweights"
  resource_group_name      = "llm"
  location                 = "West Europe"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}
