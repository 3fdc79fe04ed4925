provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "chat" {
  name     = "westeurope"
  location = "East US 2"
}
