import { isNot, key, route, signature, unread, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const TOOLS = route('the tools', 'host');
const SERVICE = 'ServiceDetails';

/** Services that are reached at an address which stands beside, and is read. */
const ADDRESSED_BESIDE = isNot('mcpserver', 'mcpserversplunk', 'mcpserversigv4', 'mcpservergrafana', 'gitlab', 'servicenow');
const ANSWERS = unread('AWS chooses the regions in which the models of the agent answer', 'waive it with the regions that AWS names as the reason');

/** AWS DevOps Agent: an agent of AWS that looks into incidents, with what it may ask. */
export const devopsagent: readonly Signature[] = [
  signature('AWS::DevOpsAgent::AgentSpace', {
    holds: 'data',
    encrypts: 'the investigations',
    properties: { KmsKeyArn: key() },
    omissions: [without([], 'the regions that investigate are chosen by AWS', ANSWERS)],
  }),
  signature('AWS::DevOpsAgent::Association', {
    holds: 'network',
    properties: {
      ...Object.fromEntries(['MCPServer', 'MCPServerDatadog', 'MCPServerSplunk', 'MCPServerNewRelic', 'MCPServerGrafana'].map((name) => [`Configuration.${name}.Endpoint`, TOOLS])),
      'Configuration.Slack': route('the chat channel', 'anywhere'),
    },
  }),
  signature('AWS::DevOpsAgent::PrivateConnection', {
    holds: 'network',
    properties: { 'ConnectionConfiguration.ServiceManaged.HostAddress': route('the private service', 'host') },
  }),
  signature('AWS::DevOpsAgent::Service', {
    holds: 'network',
    properties: {
      ServiceType: route('the connected service', 'anywhere', ADDRESSED_BESIDE),
      ...Object.fromEntries(['MCPServer', 'MCPServerSplunk', 'MCPServerSigV4', 'MCPServerGrafana'].map((name) => [`${SERVICE}.${name}.Endpoint`, TOOLS])),
      [`${SERVICE}.MCPServer.AuthorizationConfig.OAuthClientCredentials.ExchangeUrl`]: route('the authorization server', 'host'),
      [`${SERVICE}.MCPServerSigV4.AuthorizationConfig.Region`]: route('the tools', 'region'),
      [`${SERVICE}.GitLab.TargetUrl`]: route('the code host', 'host'),
      [`${SERVICE}.ServiceNow.InstanceUrl`]: route('the connected service', 'host'),
      KmsKeyArn: key('the key of the credentials'),
    },
  }),
  ...plain('data', 'AWS::DevOpsAgent::Asset'),
  ...plain('control', 'AWS::DevOpsAgent::Trigger'),
];
