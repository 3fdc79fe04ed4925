import { cloudformation } from '../../../../policies/signatures/cloudformation';
import { stated, type Properties } from './stated';

const far = (service: string, rest = 'x') => `arn:aws:${service}:us-east-1:111122223333:${rest}`;
const near = (service: string, rest = 'x') => `arn:aws:${service}:eu-central-1:111122223333:${rest}`;
const US = 'aws:us-east-1';
/** Any properties at all. */
const ANY = {};

/** What leaks, what is stated of it, and a twin of which it is not; without a twin the type itself is what leaks. */
type Row = readonly [type: string, leaking: Properties, states: string, clean?: Properties];

const ROWS: readonly Row[] = [
  // Compute and what it runs
  ['AWS::EC2::Instance', { NetworkInterfaces: [{ AssociatePublicIpAddress: true }] }, 'exposure the instance > true', { NetworkInterfaces: [{ AssociatePublicIpAddress: false }] }],
  ['AWS::EC2::Instance', { AvailabilityZone: 'eu-central-1-waw-1a' }, 'placement compute > aws:eu-central-1-waw-1a', { AvailabilityZone: 'eu-central-1a' }],
  ['AWS::EC2::Instance', { BlockDeviceMappings: [{ Ebs: { KmsKeyId: far('kms', 'key/1') } }] }, `key the key of the volume > ${US}`, { BlockDeviceMappings: [{ Ebs: { KmsKeyId: near('kms', 'key/1') } }] }],
  ['AWS::EC2::LaunchTemplate', { LaunchTemplateData: {} }, 'encryption its block devices > none', { LaunchTemplateData: { BlockDeviceMappings: [{ Ebs: { KmsKeyId: 'alias/own' } }] } }],
  ['AWS::EC2::Volume', {}, 'encryption the volume > none', { Encrypted: true }],
  ['AWS::EC2::Volume', { Encrypted: 'true' }, 'encryption the volume > provider', { Encrypted: true, KmsKeyId: 'alias/own' }],
  ['AWS::EC2::Volume', { AvailabilityZone: 'us-east-1a' }, 'placement data > aws:us-east-1a', { AvailabilityZone: 'eu-central-1a' }],
  ['AWS::AutoScaling::AutoScalingGroup', { AvailabilityZones: ['us-east-1a'] }, 'copy the group > aws:us-east-1a', { AvailabilityZones: ['eu-central-1a'] }],
  ['AWS::EKS::Cluster', {}, 'exposure the API server > true', { ResourcesVpcConfig: { EndpointPublicAccess: false } }],
  ['AWS::EKS::Cluster', { ResourcesVpcConfig: { EndpointPublicAccess: true, PublicAccessCidrs: ['0.0.0.0/0'] } }, 'exposure the API server > true', { ResourcesVpcConfig: { EndpointPublicAccess: false, PublicAccessCidrs: ['0.0.0.0/0'] } }],
  ['AWS::EKS::Cluster', { EncryptionConfig: [{ Provider: { KeyArn: far('kms', 'key/1') } }] }, `key the key > ${US}`, { EncryptionConfig: [{ Provider: { KeyArn: near('kms', 'key/1') } }] }],
  ['AWS::ECS::Service', { NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: 'ENABLED' } } }, 'egress the service > true', { NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: 'DISABLED' } } }],
  ['AWS::ECS::TaskDefinition', { ContainerDefinitions: [{ Secrets: [{ ValueFrom: far('secretsmanager', 'secret:x') }] }] }, `key the secret > ${US}`, { ContainerDefinitions: [{ Secrets: [{ ValueFrom: near('secretsmanager', 'secret:x') }] }] }],
  ['AWS::Lambda::Function', {}, 'egress the function > true', { VpcConfig: { SubnetIds: ['subnet-1'] } }],
  ['AWS::Lambda::Function', { Layers: [far('lambda', 'layer:x:1')] }, `state copy the layer > ${US}`, { Layers: [near('lambda', 'layer:x:1')] }],
  ['AWS::Lambda::Function', { Environment: { Variables: { A: 'b' } } }, 'encryption the environment > provider', {}],
  ['AWS::Lambda::Function', { Environment: { Variables: { A: 'b' } }, Code: { SourceKMSKeyArn: near('kms', 'key/1') } }, 'encryption the environment > provider', { Environment: { Variables: { A: 'b' } }, KmsKeyArn: near('kms', 'key/1') }],
  ['AWS::Lambda::EventSourceMapping', { EventSourceArn: far('sqs') }, `route the event source > ${US}`, { EventSourceArn: near('sqs') }],
  ['AWS::Lambda::Permission', { Principal: '*' }, 'exposure the function > true', { Principal: 's3.amazonaws.com', SourceArn: 'arn:aws:s3:::near' }],
  ['AWS::Batch::JobDefinition', { ContainerProperties: { NetworkConfiguration: { AssignPublicIp: 'ENABLED' } } }, 'egress the job > true', { ContainerProperties: {} }],
  ['AWS::AppRunner::Service', {}, 'egress the service > true', { NetworkConfiguration: { EgressConfiguration: { EgressType: 'VPC' }, IngressConfiguration: { IsPubliclyAccessible: false } } }],
  ['AWS::ApplicationAutoScaling::ScalableTarget', ANY, 'placement control > aws:eu-central-1'],

  // Models
  ['AWS::SageMaker::Model', {}, 'egress the model > true', { EnableNetworkIsolation: true }],
  ['AWS::SageMaker::Model', { EnableNetworkIsolation: false }, 'egress the model > true', { VpcConfig: { Subnets: ['subnet-1'] } }],
  ['AWS::SageMaker::EndpointConfig', { DataCaptureConfig: { DestinationS3Uri: 's3://far/x' } }, 'copy the captured requests > ?', { DataCaptureConfig: { DestinationS3Uri: 's3://near/x' } }],
  ['AWS::SageMaker::NotebookInstance', {}, 'egress the notebook > true', { DirectInternetAccess: 'Disabled' }],
  ['AWS::SageMaker::Domain', {}, 'egress the domain > true', { AppNetworkAccessType: 'VpcOnly' }],
  ['AWS::Bedrock::Agent', { FoundationModel: 'global.anthropic.claude-sonnet-4-5-20250929-v1:0' }, 'inference global.anthropic.claude-sonnet-4-5-20250929-v1:0 > any commercial region', { FoundationModel: 'mistral.mistral-large-2402-v1:0' }],
  ['AWS::Bedrock::Prompt', { Variants: [{ ModelId: 'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0' }] }, `inference arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0 > ${US}`, { Variants: [{ ModelId: 'amazon.nova-lite-v1:0' }] }],
  ['AWS::Bedrock::KnowledgeBase', { KnowledgeBaseConfiguration: { Type: 'SQL' } }, 'unread a knowledge base that writes SQL runs across the regions of a geography, and no property says which', { KnowledgeBaseConfiguration: { Type: 'VECTOR' } }],
  ['AWS::Bedrock::KnowledgeBase', { StorageConfiguration: { OpensearchServerlessConfiguration: { CollectionArn: far('aoss') } } }, `copy the vectors > ${US}`, { StorageConfiguration: { OpensearchServerlessConfiguration: { CollectionArn: near('aoss') } } }],
  ['AWS::Bedrock::DataAutomationProject', ANY, 'unread data automation runs across the regions of a geography, and no property says which'],
  ['AWS::BedrockAgentCore::Runtime', { NetworkConfiguration: { NetworkMode: 'PUBLIC' } }, 'egress the tool > true', { NetworkConfiguration: { NetworkMode: 'VPC' } }],
  ['AWS::BedrockAgentCore::Memory', { MemoryStrategies: [{ SemanticMemoryStrategy: { Name: 'x' } }] }, 'unread the memory strategy asks models across the regions of a geography, and no property says which', { MemoryStrategies: [] }],
  ['AWS::BedrockMantle::Project', ANY, 'placement compute > aws:eu-central-1'],
  ['AWS::AgentRegistry::Registry', ANY, 'inference the embedding model > anywhere'],
  ['AWS::QBusiness::Application', ANY, 'unread it is answered across the regions of a geography, and no property says which'],
  ['AWS::AWSExternalAnthropic::Workspace', {}, 'inference the model > anywhere'],

  // Networks
  ['AWS::EC2::SecurityGroup', {}, 'egress the security group > true', { SecurityGroupEgress: [{ CidrIp: '10.0.0.0/16' }] }],
  ['AWS::EC2::SecurityGroup', { SecurityGroupEgress: [] }, 'egress the security group > true', { SecurityGroupEgress: [{ CidrIp: '255.255.255.255/32' }] }],
  ['AWS::EC2::SecurityGroupEgress', { CidrIpv6: '::/0' }, 'egress the security group > true', { CidrIpv6: 'fd00::/8' }],
  ['AWS::EC2::SecurityGroupEgress', { CidrIp: '128.0.0.0/1' }, 'egress the security group > true', { CidrIp: '10.0.0.0/8' }],
  ['AWS::EC2::SecurityGroupIngress', { CidrIp: '0.0.0.0/0' }, 'exposure the security group > true', { CidrIp: '10.0.0.0/8' }],
  ['AWS::EC2::Subnet', { AvailabilityZone: 'eu-central-1-ist-1a' }, 'placement network > aws:eu-central-1-ist-1a', { AvailabilityZone: 'eu-central-1b' }],
  ['AWS::EC2::Route', { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1' }, 'egress the route > true', { DestinationCidrBlock: '0.0.0.0/0', VpcEndpointId: 'vpce-1' }],
  ['AWS::EC2::Route', { DestinationCidrBlock: '192.0.2.0/24', NatGatewayId: 'nat-1' }, 'egress the route > true', { DestinationCidrBlock: '10.1.0.0/16', TransitGatewayId: 'tgw-1' }],
  ['AWS::EC2::NatGateway', {}, 'egress the NAT gateway > true', { ConnectivityType: 'private' }],
  ['AWS::EC2::InternetGateway', ANY, 'egress the internet gateway > true'],
  ['AWS::EC2::VPCEndpoint', { ServiceName: 'com.amazonaws.us-east-1.s3', ServiceRegion: 'us-east-1' }, `route the endpoint > ${US}`, { ServiceName: 'com.amazonaws.eu-central-1.s3', PolicyDocument: {} }],
  ['AWS::EC2::VPCEndpoint', { VpcEndpointType: 'Interface' }, 'endpoint policy > false', { VpcEndpointType: 'GatewayLoadBalancer' }],
  ['AWS::EC2::VPCPeeringConnection', { PeerRegion: 'us-east-1' }, `route the peered network > ${US}`, {}],
  ['AWS::EC2::TransitGatewayPeeringAttachment', { PeerRegion: 'us-east-1' }, `route the peered transit gateway > ${US}`, { PeerRegion: 'eu-central-1' }],
  ['AWS::EC2::FlowLog', { LogDestination: far('logs', 'log-group:x') }, `telemetry copy the flow log > ${US}`, { LogDestination: near('logs', 'log-group:x') }],
  ['AWS::EC2::DHCPOptions', { DomainNameServers: ['8.8.8.8'] }, 'route the name server > ?', { DomainNameServers: ['AmazonProvidedDNS'] }],
  ['AWS::EC2::VPNConnection', { EnableAcceleration: true }, 'route the accelerated tunnel > anywhere', { EnableAcceleration: false }],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', {}, 'exposure the load balancer > true', { Scheme: 'internal' }],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', { Type: 'network' }, 'exposure the load balancer > true', { Type: 'gateway' }],
  ['AWS::ElasticLoadBalancing::LoadBalancer', {}, 'exposure the load balancer > true', { Scheme: 'internal' }],
  ['AWS::NetworkFirewall::Firewall', { FirewallPolicyArn: far('network-firewall') }, `route the firewall policy > ${US}`, { FirewallPolicyArn: near('network-firewall') }],
  ['AWS::VpcLattice::AccessLogSubscription', { DestinationArn: far('logs') }, `telemetry copy the access log > ${US}`, { DestinationArn: near('logs') }],
  ['AWS::ServiceDiscovery::Service', ANY, 'placement network > aws:eu-central-1'],
  ['AWS::Route53::HostedZone', { QueryLoggingConfig: { CloudWatchLogsLogGroupArn: far('logs') } }, `telemetry copy the query log > ${US}`, { VPCs: [{ VPCRegion: 'eu-central-1' }] }],
  ['AWS::Route53::HealthCheck', { HealthCheckConfig: {} }, 'route the health check from every checking region > anywhere', { HealthCheckConfig: { Regions: ['eu-west-1'] } }],
  ['AWS::Route53::RecordSet', { Type: 'CNAME', ResourceRecords: ['d1.cloudfront.net'] }, 'route the alias > ', { Type: 'CNAME', ResourceRecords: ['_x.acm-validations.aws.'] }],
  ['AWS::Route53Resolver::ResolverQueryLoggingConfig', { DestinationArn: far('logs') }, `telemetry copy the query log > ${US}`, { DestinationArn: near('logs') }],
  ['AWS::GlobalAccelerator::Accelerator', ANY, 'route the accelerator > anywhere'],
  ['AWS::CloudFront::Distribution', ANY, 'global AWS::CloudFront::Distribution'],
  ['AWS::ApiGateway::RestApi', {}, 'route the edge endpoint, which is the default > anywhere', { EndpointConfiguration: { Types: ['PRIVATE'] } }],
  ['AWS::ApiGateway::RestApi', { EndpointConfiguration: { Types: ['EDGE'] } }, 'route the edge endpoint > anywhere', { EndpointConfiguration: { Types: ['REGIONAL'] } }],
  ['AWS::ApiGatewayV2::Integration', { IntegrationUri: far('lambda', 'function:x') }, `route the integration > ${US}`, { IntegrationUri: near('lambda', 'function:x') }],
  ['AWS::WAFv2::WebACL', { Scope: 'CLOUDFRONT' }, 'global AWS::WAFv2::WebACL', { Scope: 'REGIONAL' }],

  // Stores
  ['AWS::S3::Bucket', { ReplicationConfiguration: { Rules: [{ Destination: { Bucket: 'arn:aws:s3:::far' } }] } }, 'copy the replica > ?', { ReplicationConfiguration: { Rules: [{ Destination: { Bucket: 'arn:aws:s3:::near' } }] } }],
  ['AWS::S3::Bucket', { BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { KMSMasterKeyID: 'alias/aws/s3' } }] } }, 'encryption the bucket > provider', { BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { KMSMasterKeyID: 'alias/own' } }] } }],
  ['AWS::S3::MultiRegionAccessPoint', ANY, 'global AWS::S3::MultiRegionAccessPoint'],
  ['AWS::S3Express::DirectoryBucket', { LocationName: 'use1-az4' }, 'placement data > aws:use1-az4', { LocationName: 'euc1-az1' }],
  ['AWS::S3Tables::TableBucket', { EncryptionConfiguration: { KMSKeyArn: far('kms', 'key/1') } }, `key the key > ${US}`, { EncryptionConfiguration: { KMSKeyArn: near('kms', 'key/1') } }],
  ['AWS::S3Vectors::VectorBucket', { EncryptionConfiguration: { KmsKeyArn: far('kms', 'key/1') } }, `key the key > ${US}`, { EncryptionConfiguration: { KmsKeyArn: near('kms', 'key/1') } }],
  ['AWS::DynamoDB::GlobalTable', { Replicas: [{ Region: 'eu-central-1' }, { Region: 'us-east-1' }] }, `copy the replica > ${US}`, { Replicas: [{ Region: { Ref: 'AWS::Region' } }] }],
  ['AWS::RDS::DBInstance', { AutomaticBackupReplicationRegion: 'us-east-1' }, `copy the backup > ${US}`, { AutomaticBackupReplicationRegion: 'eu-central-1' }],
  ['AWS::RDS::DBInstance', { PubliclyAccessible: 'true' }, 'exposure the database > true', { PubliclyAccessible: false }],
  ['AWS::RDS::DBCluster', { GlobalClusterIdentifier: 'shared' }, 'copy the global cluster > ?', {}],
  ['AWS::ElastiCache::GlobalReplicationGroup', { Members: [{ ReplicationGroupRegion: 'us-east-1' }] }, `copy the member > ${US}`, { Members: [{ ReplicationGroupRegion: 'eu-central-1' }] }],
  ['AWS::MemoryDB::Cluster', { KmsKeyId: far('kms', 'key/1') }, `key the key > ${US}`, { KmsKeyId: near('kms', 'key/1') }],
  ['AWS::DocDB::DBCluster', { AvailabilityZones: ['us-east-1a'] }, 'copy the storage > aws:us-east-1a', { AvailabilityZones: ['eu-central-1a'] }],
  ['AWS::Neptune::GlobalCluster', { SourceDBClusterIdentifier: far('rds', 'cluster:x') }, `copy the first cluster > ${US}`, { SourceDBClusterIdentifier: near('rds', 'cluster:x') }],
  ['AWS::Redshift::Cluster', { DestinationRegion: 'us-east-1' }, `copy the snapshot > ${US}`, { DestinationRegion: 'eu-central-1' }],
  ['AWS::RedshiftServerless::Namespace', { SnapshotCopyConfigurations: [{ DestinationRegion: 'us-east-1' }] }, `copy the snapshot > ${US}`, {}],
  ['AWS::DSQL::Cluster', { MultiRegionProperties: { WitnessRegion: 'us-east-1' } }, `copy the witness > ${US}`, { MultiRegionProperties: { WitnessRegion: 'eu-central-1' } }],
  ['AWS::OpenSearchService::Domain', {}, 'exposure the domain > true', { VPCOptions: { SubnetIds: ['subnet-1'] } }],
  ['AWS::OpenSearchServerless::SecurityPolicy', { Policy: '[{"AllowFromPublic": true}]' }, 'exposure the collection > true', { Policy: '[{"AllowFromPublic": false}]' }],
  ['AWS::EFS::FileSystem', { ReplicationConfiguration: { Destinations: [{ Region: 'us-east-1' }] } }, `copy the replica > ${US}`, { ReplicationConfiguration: { Destinations: [{ Region: 'eu-central-1' }] } }],
  ['AWS::FSx::FileSystem', { LustreConfiguration: { ExportPath: 's3://far/x' } }, 'copy the exported data > ?', { LustreConfiguration: { ExportPath: 's3://near/x' } }],
  ['AWS::Backup::BackupPlan', { BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: far('backup') }] }] } }, `copy the backup copy > ${US}`, { BackupPlan: { BackupPlanRule: [{ TargetBackupVault: 'Default' }] } }],
  ['AWS::DLM::LifecyclePolicy', { PolicyDetails: { Schedules: [{ CrossRegionCopyRules: [{ Target: 'us-east-1' }] }] } }, `copy the snapshot copy > ${US}`, { PolicyDetails: { Schedules: [{ CrossRegionCopyRules: [{ Target: 'eu-central-1' }] }] } }],
  ['AWS::ECR::ReplicationConfiguration', { ReplicationConfiguration: { Rules: [{ Destinations: [{ Region: 'us-east-1' }] }] } }, `copy the replica of the images > ${US}`, { ReplicationConfiguration: { Rules: [] } }],
  ['AWS::ECR::PublicRepository', ANY, 'global AWS::ECR::PublicRepository'],
  ['AWS::DataSync::Task', { DestinationLocationArn: far('datasync') }, `copy the transferred files > ${US}`, { DestinationLocationArn: near('datasync') }],
  ['AWS::Transfer::Server', {}, 'exposure the server > true', { EndpointType: 'VPC' }],
  ['AWS::Athena::WorkGroup', { WorkGroupConfiguration: { ResultConfiguration: { OutputLocation: 's3://far/x' } } }, 'copy the query results > ?', { WorkGroupConfiguration: { ResultConfiguration: { OutputLocation: 's3://near/x' } } }],
  ['AWS::Glue::Database', { DatabaseInput: { TargetDatabase: { Region: 'us-east-1' } } }, `route the linked database > ${US}`, { DatabaseInput: {} }],

  // Keys and secrets
  ['AWS::KMS::Key', { MultiRegion: true }, 'keys copy the multi-Region key > anywhere', { MultiRegion: false }],
  ['AWS::KMS::ReplicaKey', { PrimaryKeyArn: far('kms', 'key/mrk-1') }, `keys copy the primary key > ${US}`, { PrimaryKeyArn: near('kms', 'key/mrk-1') }],
  ['AWS::SecretsManager::Secret', { ReplicaRegions: [{ Region: 'us-east-1' }] }, `keys copy the replica > ${US}`, { ReplicaRegions: [] }],
  ['AWS::CertificateManager::Certificate', { CertificateAuthorityArn: far('acm-pca') }, `route the certificate authority > ${US}`, { CertificateAuthorityArn: near('acm-pca') }],

  // Messages and workflows
  ['AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'a@example.org' }, 'route the subscriber > anywhere', { Protocol: 'sqs', Endpoint: near('sqs') }],
  ['AWS::SNS::Subscription', { Protocol: 'sqs', Endpoint: far('sqs') }, `route the subscriber > ${US}`, { Protocol: 'sqs', Endpoint: near('sqs') }],
  ['AWS::SQS::Queue', { KmsMasterKeyId: far('kms', 'key/1') }, `key the key > ${US}`, { KmsMasterKeyId: 'alias/own' }],
  ['AWS::Events::Rule', { Targets: [{ Arn: far('events', 'event-bus/x') }] }, `route the target > ${US}`, { Targets: [{ Arn: near('events', 'event-bus/x') }] }],
  ['AWS::Events::Endpoint', { RoutingConfig: { FailoverConfig: { Secondary: { Route: 'us-east-1' } } } }, `copy the secondary event bus > ${US}`, { EventBuses: [{ EventBusArn: near('events') }] }],
  ['AWS::Scheduler::Schedule', { Target: { Arn: far('lambda', 'function:x') } }, `route the target > ${US}`, { Target: { Arn: 'arn:aws:scheduler:::aws-sdk:sqs:sendMessage' } }],
  ['AWS::Pipes::Pipe', { Target: far('sqs') }, `route the target > ${US}`, { Target: near('sqs') }],
  ['AWS::StepFunctions::StateMachine', { DefinitionS3Location: { Bucket: 'near' } }, 'unread the definition of the state machine is not part of the template', { Definition: { States: {} } }],
  ['AWS::Kinesis::Stream', { StreamEncryption: { KeyId: far('kms', 'key/1') } }, `key the key > ${US}`, { StreamEncryption: { KeyId: 'alias/own' } }],
  ['AWS::KinesisFirehose::DeliveryStream', { ExtendedS3DestinationConfiguration: { BucketARN: 'arn:aws:s3:::far' } }, 'copy the delivery > ?', { ExtendedS3DestinationConfiguration: { BucketARN: 'arn:aws:s3:::near' } }],
  ['AWS::MSK::Replicator', { ReplicationInfoList: [{ TargetKafkaClusterArn: far('kafka') }] }, `copy the replica > ${US}`, { ReplicationInfoList: [{ TargetKafkaClusterArn: near('kafka') }] }],
  ['AWS::AppSync::DataSource', { DynamoDBConfig: { AwsRegion: 'us-east-1' } }, `route the data source > ${US}`, { DynamoDBConfig: { AwsRegion: 'eu-central-1' } }],

  // Logs, metrics, audit
  ['AWS::Logs::SubscriptionFilter', { DestinationArn: far('logs', 'destination:x') }, `telemetry copy the subscription > ${US}`, { DestinationArn: near('logs', 'destination:x') }],
  ['AWS::Logs::LogGroup', {}, 'encryption the log group > provider', { KmsKeyId: near('kms', 'key/1') }],
  ['AWS::CloudWatch::MetricStream', { FirehoseArn: far('firehose') }, `telemetry copy the metric stream > ${US}`, { FirehoseArn: near('firehose') }],
  ['AWS::Oam::Link', { SinkIdentifier: far('oam') }, `telemetry copy the monitoring account > ${US}`, { SinkIdentifier: near('oam') }],
  ['AWS::Synthetics::Canary', { Replicas: [{ Location: 'us-east-1' }] }, `telemetry copy the canary in another region > ${US}`, {}],
  ['AWS::APS::Scraper', { Destination: { AmpConfiguration: { WorkspaceArn: far('aps') } } }, `telemetry copy the metrics > ${US}`, { Destination: { AmpConfiguration: { WorkspaceArn: near('aps') } } }],
  ['AWS::Grafana::Workspace', {}, 'exposure the workspace > true', { NetworkAccessControl: { VpceIds: ['vpce-1'] } }],
  ['AWS::CloudTrail::Trail', { S3BucketName: 'far' }, 'telemetry copy the trail > ?', { S3BucketName: 'near', IsMultiRegionTrail: true }],
  ['AWS::Config::AggregationAuthorization', { AuthorizedAwsRegion: 'us-east-1' }, `telemetry copy the aggregation > ${US}`, { AuthorizedAwsRegion: 'eu-central-1' }],
  ['AWS::SecurityHub::FindingAggregator', ANY, 'placement telemetry > aws:eu-central-1'],
  ['AWS::GuardDuty::PublishingDestination', { DestinationProperties: { KmsKeyArn: far('kms', 'key/1') } }, `key the key of the findings > ${US}`, { DestinationProperties: { KmsKeyArn: near('kms', 'key/1') } }],
  ['AWS::SSM::Association', { OutputLocation: { S3Location: { OutputS3Region: 'us-east-1' } } }, `telemetry copy the output > ${US}`, {}],

  // People, identities, governance
  ['AWS::Cognito::UserPool', { SmsConfiguration: { SnsRegion: 'us-east-1' } }, `route the text messages > ${US}`, {}],
  ['AWS::IAM::Role', ANY, 'global AWS::IAM::Role, metadata only'],
  ['AWS::Organizations::Policy', { Content: { services: { default: { opt_out_policy: { '@@assign': 'optIn' } } } } }, 'retention an AI service of the organization > true', { Content: { services: { default: { opt_out_policy: { '@@assign': 'optOut' } } } } }],
  ['AWS::RAM::ResourceShare', {}, 'exposure the share > true', { AllowExternalPrincipals: false }],

  // Build and deployment
  ['AWS::CodeBuild::Project', { Environment: { Image: 'docker.io/library/node:22' } }, 'image docker.io/library/node:22', { Environment: { Image: 'aws/codebuild/standard:7.0' }, VpcConfig: {} }],
  ['AWS::CodePipeline::Pipeline', { Stages: [{ Actions: [{ Region: 'us-east-1' }] }] }, `state copy the action > ${US}`, { Stages: [{ Actions: [{ Region: 'eu-central-1' }] }] }],
  ['AWS::CodeConnections::Connection', { ProviderType: 'GitHub' }, 'route the source > anywhere', { ProviderType: 'GitLabSelfManaged' }],
  ['AWS::CodeStarConnections::Connection', { ProviderType: 'Bitbucket' }, 'route the source > anywhere', { ProviderType: 'GitHubEnterpriseServer' }],
  ['AWS::CodeDeploy::DeploymentGroup', { TriggerConfigurations: [{ TriggerTargetArn: far('sns') }] }, `route the notification topic > ${US}`, { TriggerConfigurations: [] }],
  ['AWS::CodeArtifact::Repository', { ExternalConnections: ['public:npmjs'] }, 'route the upstream registry > anywhere', {}],
  ['AWS::ImageBuilder::DistributionConfiguration', { Distributions: [{ Region: 'us-east-1' }] }, `state copy the image > ${US}`, { Distributions: [{ Region: 'eu-central-1' }] }],
  ['AWS::CloudFormation::Stack', { TemplateURL: 'https://s3.us-east-1.amazonaws.com/assets/x.json' }, 'state copy the template > s3.us-east-1.amazonaws.com', { TemplateURL: { 'Fn::Sub': 'https://s3.${AWS::Region}.${AWS::URLSuffix}/assets/x.json' } }],
  ['AWS::CloudFormation::StackSet', { StackInstancesGroup: [{ Regions: ['us-east-1'] }] }, `state copy the stack instance > ${US}`, { StackInstancesGroup: [] }],
  ['AWS::CloudFormation::WaitCondition', ANY, 'global AWS::CloudFormation::WaitCondition, metadata only'],
  ['AWS::Serverless::Function', ANY, 'unread the transform expands it: its resources are not in the template'],
  ['My::Own::Thing::MODULE', ANY, 'unread a module is expanded by the service: its resources are not in the template'],
  ['Custom::Anything', { ServiceToken: near('lambda', 'function:x') }, 'unread what a custom resource does is not in the template'],
  ['Custom::Anything', { Region: 'us-east-1' }, `copy the work of the handler > ${US}`, { Region: 'eu-central-1' }],
  ['Custom::S3AutoDeleteObjects', { ServiceToken: far('lambda', 'function:x') }, `route the handler > ${US}`, { ServiceToken: near('lambda', 'function:x') }],
  ['Custom::CrossRegionExportWriter', { WriterProps: { region: 'us-east-1' } }, `state copy the exported values > ${US}`, { WriterProps: { region: 'eu-central-1' } }],
  ['Custom::LogRetention', { LogGroupRegion: 'us-east-1' }, `telemetry copy the log group > ${US}`, {}],
  ['Custom::DynamoDBReplica', { Region: 'us-east-1' }, `copy the replica > ${US}`, { Region: 'eu-central-1' }],
  ['cdk:asset-manifest', { files: { a: { destinations: { b: { region: 'us-east-1' } } } } }, `state copy the uploaded asset > ${US}`, { files: { a: { destinations: { b: { region: 'eu-central-1' } } } } }],

  // Data that other services carry
  ['AWS::Amplify::App', ANY, 'route the edge locations > anywhere'],
  ['AWS::AppFlow::Flow', { DestinationFlowConfigList: [{ ConnectorType: 'Salesforce' }] }, 'copy the flow > anywhere', { DestinationFlowConfigList: [{ ConnectorType: 'S3', DestinationConnectorProperties: { S3: { BucketName: 'near' } } }] }],
  ['AWS::AppFlow::ConnectorProfile', { ConnectorProfileConfig: { ConnectorProfileProperties: { Slack: { InstanceUrl: 'https://somewhere.example.us' } } } }, 'route the connector > ?', {}],
  ['AWS::Cassandra::Keyspace', { ReplicationSpecification: { RegionList: ['eu-central-1', 'us-east-1'] } }, `copy the replica > ${US}`, { ReplicationSpecification: { RegionList: ['eu-central-1'] } }],
  ['AWS::Cassandra::Table', { ReplicaSpecifications: [{ Region: 'us-east-1' }] }, `copy the replica > ${US}`, { ReplicaSpecifications: [{ Region: 'eu-central-1' }] }],
  ['AWS::Chatbot::SlackChannelConfiguration', { SlackChannelId: 'C1' }, 'route Slack > anywhere'],
  ['AWS::DirectConnect::DirectConnectGateway', ANY, 'global AWS::DirectConnect::DirectConnectGateway'],
  ['AWS::DMS::Endpoint', { ServerName: 'somewhere.example.us' }, 'copy the migrated data > ?', { KinesisSettings: { StreamArn: near('kinesis', 'stream/x') } }],
  ['AWS::DMS::Endpoint', { KafkaSettings: { Broker: 'one.example.us:9092,two.example.us:9092' } }, 'host two.example.us', {}],
  ['AWS::EMR::Cluster', { LogUri: 's3://far/x' }, 'telemetry copy the log > ?', { LogUri: 's3://near/x' }],
  ['AWS::EMR::Cluster', { Instances: { Placement: { AvailabilityZone: 'eu-central-1-ist-1a' } } }, 'placement compute > aws:eu-central-1-ist-1a', { Instances: {} }],
  ['AWS::KafkaConnect::Connector', { KafkaCluster: { ApacheKafkaCluster: { BootstrapServers: 'one.example.us:9092,two.example.us:9092' } } }, 'host one.example.us', {}],
  ['AWS::Kendra::DataSource', { DataSourceConfiguration: { S3Configuration: { BucketName: 'far' } } }, 'copy the indexed bucket > ?', { DataSourceConfiguration: { S3Configuration: { BucketName: 'near' } } }],
  ['AWS::LakeFormation::DataLakeSettings', { AllowExternalDataFiltering: true }, 'exposure the data lake > true', { AllowExternalDataFiltering: false }],
  ['AWS::NetworkManager::CoreNetwork', { PolicyDocument: { 'core-network-configuration': { 'edge-locations': [{ location: 'us-east-1' }] } } }, `route the core network > ${US}`, { PolicyDocument: { 'core-network-configuration': { 'edge-locations': [{ location: 'eu-central-1' }] } } }],
  ['AWS::OSIS::Pipeline', { PipelineConfigurationBody: 'sink: [{ opensearch: { hosts: ["https://search.example.us"] } }]' }, 'host search.example.us', { PipelineConfigurationBody: 'sink: []' }],
  ['AWS::QuickSight::DataSource', { DataSourceParameters: { SnowflakeParameters: { Host: 'x.example.us' } } }, 'route the data source > ?', {}],
  ['AWS::SES::MultiRegionEndpoint', { Details: { RouteDetails: [{ Region: 'us-east-1' }] } }, `route the sent mail > ${US}`, { Details: { RouteDetails: [{ Region: 'eu-central-1' }] } }],
  ['AWS::SSMIncidents::ReplicationSet', { Regions: [{ RegionName: 'us-east-1' }] }, `copy the incident data > ${US}`, { Regions: [{ RegionName: 'eu-central-1' }] }],
];

test.each(ROWS.map(([type, leaking, states, clean]) => [type, leaking, states, clean] as const))('%s %j states %s', (type, leaking, states, clean) => {
  expect(stated(type, leaking)).toContainEqual(expect.stringContaining(states));
  if (clean !== undefined) expect(stated(type, clean)).not.toContainEqual(expect.stringContaining(states));
});

test.each(ROWS.flatMap(([type, , , clean]) => (clean === undefined ? [] : [[type, clean] as const])))('%s %j stays where it is', (type, clean) => {
  const places = stated(type, clean).filter((line) => !line.startsWith('unread')).flatMap((line) => / > (aws:.*|\?.*|.*anywhere.*)$/.exec(line)?.[1] ?? []);
  expect(places.filter((place) => !place.startsWith('aws:eu') && !place.startsWith('aws:euc1'))).toEqual([]);
});

test('every service has a row', () => {
  const service = (type: string) => type.split('::', 2).join('::');
  const tried = new Set(ROWS.map(([type]) => service(type)));
  const missing = cloudformation.map(({ type }) => service(type)).filter((name) => name.startsWith('AWS::') && !tried.has(name));
  expect([...new Set(missing)]).toEqual(['AWS::CDK', 'AWS::ServiceCatalog']);
});
