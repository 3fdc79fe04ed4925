import { exposure, image, isNot, key, text } from '../../define';
import type { Statement } from '../../signature';
import { everyOf } from './every-of';

/** What arguments of Azure mean wherever they occur. From the schema of hashicorp/azurerm 4.55.0. */
export const azureShared: Readonly<Record<string, Statement>> = {
  ...everyOf(key(), `
    customer_managed_key[].managed_hsm_key_id customer_managed_key_id encryption[].key_url encryption_key[].key_url encryption_key_url
    encryption_settings[].key_encryption_key[].key_url managed_disk[].target_disk_encryption[].key_encryption_key[].key_url managed_disk_cmk_key_vault_key_id
    managed_hsm_key_id managed_services_cmk_key_vault_key_id
  `),
  ...everyOf(image, `
    image init_container[].image language_extension[].image language_extensions[].image template[].container[].image template[].init_container[].image
  `),
  ...everyOf(text('environment'), `
    app_settings common_environment_properties configuration_protected_settings configuration_settings container[].secure_environment_variables environment_variables
    init_container[].environment_variables init_container[].secure_environment_variables start_task[].common_environment_properties
  `),
  ...everyOf(text('script'), `
    commands[] docker_step[].arguments extension[].protected_settings extension[].settings extensions[].protected_settings init_container[].commands[] protected_settings
    script source[].script template[].container[].args[] template[].container[].command[] template[].init_container[].args[] template[].init_container[].command[]
    user_data
  `),
  ...everyOf(text('script'), `
    action[].connection_string application_insights[].connection_string connection_string dapr_application_insights_connection_string
    diagnostic_storage_account[].connection_string endpoint[].connection_string eventhub[].connection_string eventhub_primary_connection_string
    eventhub_secondary_connection_string file_upload[].connection_string linked_hub[].connection_string redis_configuration[].rdb_storage_connection_string
    servicebus_primary_connection_string servicebus_secondary_connection_string trace[].connection_string
  `),
  ...everyOf(text('url'), `
    api_metadata[].server_url automation_runbook_receiver[].service_uri azure_active_directory_authentication[].issuer configuration[].content_uri
    container_configuration[].container_registries[].registry_server content_uri endpoint[].endpoint_uri endpoint_uri event_handler[].url_template eventhub[].endpoint_uri
    github_action_configuration[].container_configuration[].registry_url login_server notification[].webhook[].service_uri notification_settings[].webhook_url
    oci_artifact[].login_server primary_script_uri registry_credential[].custom[].login_server repo_url repository_url server_url service_endpoint service_uri service_url
    site_config[].api_definition_url site_config[].application_stack[].docker[].registry_url site_config[].application_stack[].docker_registry_url
    source_control[].repo_url sso[].issuer_uri start_task[].container[].registry[].registry_server supporting_script_uris[] upstream_endpoint[].url_template url_template
  `),
  ...everyOf(exposure('the resource', 'public network access is enabled', isNot(false)), `
    network_rule_set[].public_network_access_enabled network_rulesets[].public_network_access_enabled public_network_access_enabled public_network_enabled
    site_config[].public_network_access_enabled
  `),
};
