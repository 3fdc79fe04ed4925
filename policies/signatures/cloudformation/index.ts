import type { Signature } from '../signature';
import { agentregistry } from './agentregistry';
import { amplify } from './amplify';
import { apigateway } from './apigateway';
import { apigatewayv2 } from './apigatewayv2';
import { appflow } from './appflow';
import { applicationautoscaling } from './applicationautoscaling';
import { apprunner } from './apprunner';
import { appsync } from './appsync';
import { aps } from './aps';
import { athena } from './athena';
import { autoscaling } from './autoscaling';
import { awsexternalanthropic } from './awsexternalanthropic';
import { backup } from './backup';
import { batch } from './batch';
import { bedrock } from './bedrock';
import { bedrockagentcore } from './bedrockagentcore';
import { bedrockmantle } from './bedrockmantle';
import { cassandra } from './cassandra';
import { certificatemanager } from './certificatemanager';
import { chatbot } from './chatbot';
import { cloudformation as itself } from './cloudformation';
import { cloudfront } from './cloudfront';
import { cloudtrail } from './cloudtrail';
import { cloudwatch } from './cloudwatch';
import { codeartifact } from './codeartifact';
import { codebuild } from './codebuild';
import { codeconnections } from './codeconnections';
import { codedeploy } from './codedeploy';
import { codepipeline } from './codepipeline';
import { codestarconnections } from './codestarconnections';
import { cognito } from './cognito';
import { config } from './config';
import { datasync } from './datasync';
import { directconnect } from './directconnect';
import { dlm } from './dlm';
import { dms } from './dms';
import { docdb } from './docdb';
import { dsql } from './dsql';
import { dynamodb } from './dynamodb';
import { ec2 } from './ec2';
import { ecr } from './ecr';
import { ecs } from './ecs';
import { efs } from './efs';
import { eks } from './eks';
import { elasticache } from './elasticache';
import { elasticloadbalancing } from './elasticloadbalancing';
import { elasticloadbalancingv2 } from './elasticloadbalancingv2';
import { emr } from './emr';
import { events } from './events';
import { fsx } from './fsx';
import { globalaccelerator } from './globalaccelerator';
import { glue } from './glue';
import { grafana } from './grafana';
import { guardduty } from './guardduty';
import { iam } from './iam';
import { imagebuilder } from './imagebuilder';
import { kafkaconnect } from './kafkaconnect';
import { kendra } from './kendra';
import { kinesis } from './kinesis';
import { kinesisfirehose } from './kinesisfirehose';
import { kms } from './kms';
import { lakeformation } from './lakeformation';
import { lambda } from './lambda';
import { logs } from './logs';
import { memorydb } from './memorydb';
import { msk } from './msk';
import { neptune } from './neptune';
import { networkfirewall } from './networkfirewall';
import { networkmanager } from './networkmanager';
import { oam } from './oam';
import { opensearchserverless } from './opensearchserverless';
import { opensearchservice } from './opensearchservice';
import { organizations } from './organizations';
import { osis } from './osis';
import { pipes } from './pipes';
import { qbusiness } from './qbusiness';
import { quicksight } from './quicksight';
import { ram } from './ram';
import { rds } from './rds';
import { redshift } from './redshift';
import { redshiftserverless } from './redshiftserverless';
import { route53 } from './route53';
import { route53resolver } from './route53resolver';
import { s3 } from './s3';
import { s3express } from './s3express';
import { s3tables } from './s3tables';
import { s3vectors } from './s3vectors';
import { sagemaker } from './sagemaker';
import { scheduler } from './scheduler';
import { secretsmanager } from './secretsmanager';
import { securityhub } from './securityhub';
import { servicediscovery } from './servicediscovery';
import { ses } from './ses';
import { sns } from './sns';
import { sqs } from './sqs';
import { ssm } from './ssm';
import { ssmincidents } from './ssmincidents';
import { stepfunctions } from './stepfunctions';
import { synthetics } from './synthetics';
import { transfer } from './transfer';
import { vpclattice } from './vpclattice';
import { wafv2 } from './wafv2';

/** What is read of the resource types of AWS CloudFormation, one file a service. */
export const cloudformation: readonly Signature[] = [
  ...agentregistry, ...amplify, ...apigateway, ...apigatewayv2, ...appflow, ...applicationautoscaling, ...apprunner, ...appsync, ...aps,
  ...athena, ...autoscaling, ...awsexternalanthropic, ...backup, ...batch, ...bedrock, ...bedrockagentcore, ...bedrockmantle, ...cassandra,
  ...certificatemanager, ...chatbot, ...itself, ...cloudfront, ...cloudtrail, ...cloudwatch, ...codeartifact, ...codebuild,
  ...codeconnections, ...codedeploy, ...codepipeline, ...codestarconnections, ...cognito, ...config, ...datasync, ...directconnect, ...dlm,
  ...dms, ...docdb, ...dsql, ...dynamodb, ...ec2, ...ecr, ...ecs, ...efs, ...eks, ...elasticache, ...elasticloadbalancing,
  ...elasticloadbalancingv2, ...emr, ...events, ...fsx, ...globalaccelerator, ...glue, ...grafana, ...guardduty, ...iam, ...imagebuilder,
  ...kafkaconnect, ...kendra, ...kinesis, ...kinesisfirehose, ...kms, ...lakeformation, ...lambda, ...logs, ...memorydb, ...msk, ...neptune,
  ...networkfirewall, ...networkmanager, ...oam, ...opensearchserverless, ...opensearchservice, ...organizations, ...osis, ...pipes,
  ...qbusiness, ...quicksight, ...ram, ...rds, ...redshift, ...redshiftserverless, ...route53, ...route53resolver, ...s3, ...s3express,
  ...s3tables, ...s3vectors, ...sagemaker, ...scheduler, ...secretsmanager, ...securityhub, ...servicediscovery, ...ses, ...sns, ...sqs,
  ...ssm, ...ssmincidents, ...stepfunctions, ...synthetics, ...transfer, ...vpclattice, ...wafv2,
];

export { cloudformationFallback } from './cloudformation';
