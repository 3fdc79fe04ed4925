import { copy, copyOf, is, paired, route, telemetry, text, without } from '../define';
import { block } from './block';
import { located } from './places';

const SYNAPSE_BACKUP = 'the backup in the paired region';
const MESSENGERS = [['slack', 'Slack'], ['facebook', 'Facebook'], ['line', 'LINE'], ['alexa', 'Amazon Alexa'], ['sms', 'Twilio']] as const;

/** Azure: types of which a property means something of its own. */
export const azureServices = [
  ...['azurerm_ai_foundry', 'azurerm_machine_learning_workspace'].map((type) => located(type, { holds: 'compute', properties: { storage_account_id: copy('the stored content', 'arn') } })),
  block('azurerm_synapse_sql_pool', {
    holds: 'data', scope: 'none', classified: false,
    properties: { geo_backup_policy_enabled: paired(SYNAPSE_BACKUP, is(true), 'synapse_workspace_id') },
    omissions: [without('geo_backup_policy_enabled', 'backups go to the paired region by default', paired(SYNAPSE_BACKUP, undefined, 'synapse_workspace_id'))],
  }),
  ...['mssql', 'synapse'].map((kind) => block(`azurerm_stream_analytics_output_${kind}`, { holds: 'data', scope: 'none', properties: { server: copy('the output', 'host') }, classified: false })),
  block('azurerm_stream_analytics_reference_input_mssql', { holds: 'data', scope: 'none', properties: { server: copyOf('state', 'the reference data', 'host') }, classified: false }),
  block('azurerm_traffic_manager_external_endpoint', { holds: 'network', scope: 'none', properties: { target: route('the endpoint', 'host') }, classified: false }),
  ...['app_service', 'function_app', 'web_app'].map((kind) => block(`azurerm_${kind}_hybrid_connection`, { holds: 'network', scope: 'none', properties: { hostname: text('url') }, classified: false })),
  located('azurerm_bot_web_app', { holds: 'compute', properties: { endpoint: route('the bot', 'host') } }),
  located('azurerm_bot_channels_registration', { holds: 'control', properties: { endpoint: route('the bot', 'host') } }),
  ...MESSENGERS.map(([kind, name]) => located(`azurerm_bot_channel_${kind}`, { holds: 'control', omissions: [without([], 'the channel hands messages to another company', copy(`the conversation, at ${name}`, 'anywhere'))] })),
  block('azurerm_monitor_aad_diagnostic_setting', { holds: 'telemetry', scope: 'none', properties: { storage_account_id: telemetry('the logs', 'arn') }, classified: false }),
  located('azurerm_automation_runbook', { holds: 'control', properties: { content: text('script') } }),
  located('azurerm_application_insights_web_test', { holds: 'telemetry', properties: { configuration: text('script') } }),
  block('azurerm_logic_app_action_http', { holds: 'compute', scope: 'none', properties: { uri: text('url') }, classified: false }),
  ...['action', 'trigger'].map((kind) => block(`azurerm_logic_app_${kind}_custom`, { holds: 'compute', scope: 'none', properties: { body: text('script') }, classified: false })),
  located('azurerm_logic_app_workflow', { holds: 'compute', properties: { parameters: text('environment') } }),
  block('azurerm_api_management_policy_fragment', { holds: 'control', scope: 'none', properties: { value: text('script') }, classified: false }),
  block('azurerm_app_configuration_key', { holds: 'keys', scope: 'none', properties: { value: text('environment') }, classified: false }),
  block('azurerm_container_app_environment_dapr_component', { holds: 'compute', scope: 'none', properties: { metadata: text('environment') }, classified: false }),
  block('azurerm_spring_cloud_container_deployment', { holds: 'compute', scope: 'none', properties: { server: text('url'), 'arguments[]': text('script') }, classified: false }),
];
