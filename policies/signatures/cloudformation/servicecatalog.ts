import { copyOf, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Service Catalog. A template that somebody may choose is checked where it is provisioned. */
export const servicecatalog: readonly Signature[] = [
  signature('AWS::ServiceCatalog::LaunchNotificationConstraint', { holds: 'control', properties: { 'NotificationArns[]': route('the notification topic', 'arn') } }),
  signature('AWS::ServiceCatalog::StackSetConstraint', { holds: 'control', properties: { 'RegionList[]': copyOf('state', 'the provisioned product', 'region') } }),
  ...plain(
    'control',
    ...['AcceptedPortfolioShare', 'CloudFormationProduct', 'LaunchRoleConstraint', 'LaunchTemplateConstraint', 'Portfolio', 'PortfolioPrincipalAssociation',
      'PortfolioProductAssociation', 'PortfolioShare', 'ResourceUpdateConstraint', 'ServiceAction', 'ServiceActionAssociation', 'TagOption', 'TagOptionAssociation',
    ].map((name) => `AWS::ServiceCatalog::${name}`),
  ),
  ...plain('control', ...['Application', 'AttributeGroup', 'AttributeGroupAssociation', 'ResourceAssociation'].map((name) => `AWS::ServiceCatalogAppRegistry::${name}`)),
];
