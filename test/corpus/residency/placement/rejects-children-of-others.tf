terraform {
  required_providers {
    google = { source = "hashicorp/google" }
    azurerm = { source = "hashicorp/azurerm" }
    ionoscloud = { source = "ionos-cloud/ionoscloud" }
  }
}

provider "google" {
  project = "clinic"
  region  = "europe-west3"
}

provider "azurerm" {
  features {}
}

resource "google_sql_database_instance" "main" {
  name             = "main"
  region           = "us-east1"
  database_version = "POSTGRES_17"

  settings {
    tier = "db-custom-2-7680"
  }
}

# Named by a reference.
resource "google_sql_database" "orders" {
  name     = "orders"
  instance = google_sql_database_instance.main.name
}

# Named by its plain name.
resource "google_sql_database" "invoices" {
  name     = "invoices"
  instance = "main"
}

# The place is in the id.
resource "google_healthcare_fhir_store" "patients" {
  name    = "patients"
  dataset = "projects/clinic/locations/us-east1/datasets/records"
  version = "R4"
}

resource "google_spanner_instance" "ledger" {
  name         = "ledger"
  config       = "regional-us-east1"
  display_name = "ledger"
}

resource "google_spanner_database" "entries" {
  name     = "entries"
  instance = google_spanner_instance.ledger.name
}

resource "azurerm_eventhub_namespace" "events" {
  name                = "events"
  location            = "eastus"
  resource_group_name = "events"
  sku                 = "Standard"
}

resource "azurerm_eventhub" "orders" {
  name              = "orders"
  namespace_id      = azurerm_eventhub_namespace.events.id
  partition_count   = 2
  message_retention = 1
}

resource "ionoscloud_datacenter" "main" {
  name     = "main"
  location = "us/las"
}

resource "ionoscloud_server" "worker" {
  name          = "worker"
  datacenter_id = ionoscloud_datacenter.main.id
  cores         = 2
  ram           = 4096
}

# Nothing here tells where it is.
data "azurerm_storage_account" "shared" {
  name                = "shared"
  resource_group_name = "shared"
}

resource "azurerm_storage_container" "files" {
  name               = "files"
  storage_account_id = data.azurerm_storage_account.shared.id
}
