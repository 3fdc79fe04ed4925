provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "eu" {
  name     = "eu"
  location = "eastus"
}
resource "azurerm_storage_account" "prompts" {
  name                     = "prompts"
  resource_group_name      = azurerm_resource_group.eu.name
  location                 = azurerm_resource_group.eu.location
  account_tier             = "Standard"
  account_replication_type = "LRS"
}
