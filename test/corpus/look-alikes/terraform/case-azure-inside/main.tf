terraform {
  backend "azurerm" {
    resource_group_name  = "state"
    storage_account_name = "stateexample"
    container_name       = "tfstate"
    key                  = "prod.tfstate"
  }
}
provider "azurerm" {
  features {}
  subscription_id = "00000000-0000-0000-0000-000000000000"
}
resource "azurerm_resource_group" "main" {
  name     = "rg-eastus-successor"
  location = "Germany West Central"
  tags     = { replaces = "eastus" }
}
resource "azurerm_storage_account" "data" {
  name                     = "eastusarchive"
  resource_group_name      = azurerm_resource_group.main.name
  location                 = azurerm_resource_group.main.location
  account_tier             = "Standard"
  account_replication_type = "ZRS"
}
resource "azurerm_container_registry" "images" {
  name                = "images"
  resource_group_name = azurerm_resource_group.main.name
  location            = "germanywestcentral"
  sku                 = "Premium"
  georeplications { location = "westeurope" }
}
