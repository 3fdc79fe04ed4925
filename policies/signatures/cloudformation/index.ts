import type { Signature } from '../signature';
import { accessanalyzer } from './accessanalyzer';
import { accountaccess } from './accountaccess';
import { acmpca } from './acmpca';
import { agentregistry } from './agentregistry';
import { aiops } from './aiops';
import { alexa } from './alexa';
import { amazonmq } from './amazonmq';
import { amplify } from './amplify';
import { amplifyuibuilder } from './amplifyuibuilder';
import { apigateway } from './apigateway';
import { apigatewayv2 } from './apigatewayv2';
import { appconfig } from './appconfig';
import { appflow } from './appflow';
import { appintegrations } from './appintegrations';
import { applicationautoscaling } from './applicationautoscaling';
import { applicationinsights } from './applicationinsights';
import { applicationsignals } from './applicationsignals';
import { appmesh } from './appmesh';
import { apprunner } from './apprunner';
import { appstream } from './appstream';
import { appsync } from './appsync';
import { apptest } from './apptest';
import { aps } from './aps';
import { arcregionswitch } from './arcregionswitch';
import { arczonalshift } from './arczonalshift';
import { athena } from './athena';
import { auditmanager } from './auditmanager';
import { autoscaling } from './autoscaling';
import { autoscalingplans } from './autoscalingplans';
import { awsexternalanthropic } from './awsexternalanthropic';
import { b2bi } from './b2bi';
import { backup } from './backup';
import { backupgateway } from './backupgateway';
import { batch } from './batch';
import { bedrock } from './bedrock';
import { bedrockagentcore } from './bedrockagentcore';
import { bedrockmantle } from './bedrockmantle';
import { billing } from './billing';
import { braket } from './braket';
import { cases } from './cases';
import { cassandra } from './cassandra';
import { certificatemanager } from './certificatemanager';
import { chatbot } from './chatbot';
import { chime } from './chime';
import { cleanrooms } from './cleanrooms';
import { cloud9 } from './cloud9';
import { cloudformation as itself } from './cloudformation';
import { cloudfront } from './cloudfront';
import { cloudhsm } from './cloudhsm';
import { cloudtrail } from './cloudtrail';
import { cloudwatch } from './cloudwatch';
import { codeartifact } from './codeartifact';
import { codebuild } from './codebuild';
import { codecommit } from './codecommit';
import { codeconnections } from './codeconnections';
import { codedeploy } from './codedeploy';
import { codeguru } from './codeguru';
import { codepipeline } from './codepipeline';
import { codestar } from './codestar';
import { codestarconnections } from './codestarconnections';
import { codestarnotifications } from './codestarnotifications';
import { cognito } from './cognito';
import { comprehend } from './comprehend';
import { computeoptimizer } from './computeoptimizer';
import { config } from './config';
import { connect } from './connect';
import { controltower } from './controltower';
import { customerprofiles } from './customerprofiles';
import { databrew } from './databrew';
import { dataexchange } from './dataexchange';
import { datapipeline } from './datapipeline';
import { datasync } from './datasync';
import { datazone } from './datazone';
import { dax } from './dax';
import { deadline } from './deadline';
import { detective } from './detective';
import { devicefarm } from './devicefarm';
import { devopsagent } from './devopsagent';
import { devopsguru } from './devopsguru';
import { directconnect } from './directconnect';
import { directoryservice } from './directoryservice';
import { dlm } from './dlm';
import { dms } from './dms';
import { docdb } from './docdb';
import { drs } from './drs';
import { dsql } from './dsql';
import { dynamodb } from './dynamodb';
import { ec2 } from './ec2';
import { ecr } from './ecr';
import { ecs } from './ecs';
import { efs } from './efs';
import { eks } from './eks';
import { elasticache } from './elasticache';
import { elasticbeanstalk } from './elasticbeanstalk';
import { elasticloadbalancing } from './elasticloadbalancing';
import { elasticloadbalancingv2 } from './elasticloadbalancingv2';
import { elementalinference } from './elementalinference';
import { emr } from './emr';
import { emrserverless } from './emrserverless';
import { entityresolution } from './entityresolution';
import { events } from './events';
import { eventschemas } from './eventschemas';
import { evidently } from './evidently';
import { evs } from './evs';
import { finspace } from './finspace';
import { fis } from './fis';
import { fms } from './fms';
import { forecast } from './forecast';
import { frauddetector } from './frauddetector';
import { fsx } from './fsx';
import { gamelift } from './gamelift';
import { globalaccelerator } from './globalaccelerator';
import { glue } from './glue';
import { grafana } from './grafana';
import { greengrass } from './greengrass';
import { groundstation } from './groundstation';
import { guardduty } from './guardduty';
import { health } from './health';
import { iam } from './iam';
import { identitystore } from './identitystore';
import { imagebuilder } from './imagebuilder';
import { inspector } from './inspector';
import { interconnect } from './interconnect';
import { invoicing } from './invoicing';
import { iot } from './iot';
import { iotanalytics } from './iotanalytics';
import { iotevents } from './iotevents';
import { iotfleetwise } from './iotfleetwise';
import { iotsitewise } from './iotsitewise';
import { iottwinmaker } from './iottwinmaker';
import { iotwireless } from './iotwireless';
import { ivs } from './ivs';
import { kafkaconnect } from './kafkaconnect';
import { kendra } from './kendra';
import { kinesis } from './kinesis';
import { kinesisanalytics } from './kinesisanalytics';
import { kinesisfirehose } from './kinesisfirehose';
import { kinesisvideo } from './kinesisvideo';
import { kms } from './kms';
import { lakeformation } from './lakeformation';
import { lambda } from './lambda';
import { languages } from './languages';
import { launchwizard } from './launchwizard';
import { lex } from './lex';
import { licensemanager } from './licensemanager';
import { lightsail } from './lightsail';
import { location } from './location';
import { logs } from './logs';
import { lookout } from './lookout';
import { m2 } from './m2';
import { macie } from './macie';
import { managedblockchain } from './managedblockchain';
import { mediaconnect } from './mediaconnect';
import { mediaconvert } from './mediaconvert';
import { medialive } from './medialive';
import { mediapackage } from './mediapackage';
import { mediatailor } from './mediatailor';
import { memorydb } from './memorydb';
import { mgn } from './mgn';
import { mpa } from './mpa';
import { msk } from './msk';
import { mwaa } from './mwaa';
import { neptune } from './neptune';
import { neptunegraph } from './neptunegraph';
import { networkfirewall } from './networkfirewall';
import { networkmanager } from './networkmanager';
import { networkmonitor } from './networkmonitor';
import { nimblestudio } from './nimblestudio';
import { notifications } from './notifications';
import { novaact } from './novaact';
import { oam } from './oam';
import { observabilityadmin } from './observabilityadmin';
import { odb } from './odb';
import { omics } from './omics';
import { opensearchserverless } from './opensearchserverless';
import { opensearchservice } from './opensearchservice';
import { opsworks } from './opsworks';
import { organizations } from './organizations';
import { osis } from './osis';
import { outposts } from './outposts';
import { panorama } from './panorama';
import { paymentcryptography } from './paymentcryptography';
import { pcaconnector } from './pcaconnector';
import { pcs } from './pcs';
import { personalize } from './personalize';
import { pi } from './pi';
import { pinpoint } from './pinpoint';
import { pipes } from './pipes';
import { pricingplanmanager } from './pricingplanmanager';
import { proton } from './proton';
import { qbusiness } from './qbusiness';
import { qldb } from './qldb';
import { quicksight } from './quicksight';
import { ram } from './ram';
import { rbin } from './rbin';
import { rds } from './rds';
import { redshift } from './redshift';
import { redshiftserverless } from './redshiftserverless';
import { refactorspaces } from './refactorspaces';
import { rekognition } from './rekognition';
import { resiliencehub } from './resiliencehub';
import { resourceexplorer } from './resourceexplorer';
import { robomaker } from './robomaker';
import { rolesanywhere } from './rolesanywhere';
import { route53 } from './route53';
import { route53globalresolver } from './route53globalresolver';
import { route53recovery } from './route53recovery';
import { route53resolver } from './route53resolver';
import { rtbfabric } from './rtbfabric';
import { rum } from './rum';
import { s3 } from './s3';
import { s3express } from './s3express';
import { s3files } from './s3files';
import { s3objectlambda } from './s3objectlambda';
import { s3outposts } from './s3outposts';
import { s3tables } from './s3tables';
import { s3vectors } from './s3vectors';
import { sagemaker } from './sagemaker';
import { scheduler } from './scheduler';
import { scn } from './scn';
import { sdb } from './sdb';
import { secretsmanager } from './secretsmanager';
import { securityagent } from './securityagent';
import { securityhub } from './securityhub';
import { securitylake } from './securitylake';
import { serverlessrepo } from './serverlessrepo';
import { servicecatalog } from './servicecatalog';
import { servicediscovery } from './servicediscovery';
import { ses } from './ses';
import { shield } from './shield';
import { signer } from './signer';
import { simspaceweaver } from './simspaceweaver';
import { smsvoice } from './smsvoice';
import { sns } from './sns';
import { sqs } from './sqs';
import { ssm } from './ssm';
import { ssmincidents } from './ssmincidents';
import { sso } from './sso';
import { stepfunctions } from './stepfunctions';
import { storagegateway } from './storagegateway';
import { support } from './support';
import { synthetics } from './synthetics';
import { systemsmanager } from './systemsmanager';
import { timestream } from './timestream';
import { transfer } from './transfer';
import { verifiedpermissions } from './verifiedpermissions';
import { vpclattice } from './vpclattice';
import { waf } from './waf';
import { wafv2 } from './wafv2';
import { wellarchitected } from './wellarchitected';
import { wisdom } from './wisdom';
import { workspaces } from './workspaces';
import { xray } from './xray';

/** What is read of the resource types of AWS CloudFormation, one file a service. */
export const cloudformation: readonly Signature[] = [
  ...accessanalyzer, ...accountaccess, ...acmpca, ...agentregistry, ...aiops, ...alexa, ...amazonmq, ...amplify, ...amplifyuibuilder,
  ...apigateway, ...apigatewayv2, ...appconfig, ...appflow, ...appintegrations, ...applicationautoscaling, ...applicationinsights,
  ...applicationsignals, ...appmesh, ...apprunner, ...appstream, ...appsync, ...apptest, ...aps, ...arcregionswitch, ...arczonalshift,
  ...athena, ...auditmanager, ...autoscaling, ...autoscalingplans, ...awsexternalanthropic, ...b2bi, ...backup, ...backupgateway, ...batch,
  ...bedrock, ...bedrockagentcore, ...bedrockmantle, ...billing, ...braket, ...cases, ...cassandra, ...certificatemanager, ...chatbot,
  ...chime, ...cleanrooms, ...cloud9, ...itself, ...cloudfront, ...cloudhsm, ...cloudtrail, ...cloudwatch, ...codeartifact, ...codebuild,
  ...codecommit, ...codeconnections, ...codedeploy, ...codeguru, ...codepipeline, ...codestar, ...codestarconnections,
  ...codestarnotifications, ...cognito, ...comprehend, ...computeoptimizer, ...config, ...connect, ...controltower, ...customerprofiles,
  ...databrew, ...dataexchange, ...datapipeline, ...datasync, ...datazone, ...dax, ...deadline, ...detective, ...devicefarm, ...devopsagent,
  ...devopsguru, ...directconnect, ...directoryservice, ...dlm, ...dms, ...docdb, ...drs, ...dsql, ...dynamodb, ...ec2, ...ecr, ...ecs,
  ...efs, ...eks, ...elasticache, ...elasticbeanstalk, ...elasticloadbalancing, ...elasticloadbalancingv2,
  ...elementalinference, ...emr, ...emrserverless, ...entityresolution, ...events, ...eventschemas, ...evidently, ...evs, ...finspace,
  ...fis, ...fms, ...forecast, ...frauddetector, ...fsx, ...gamelift, ...globalaccelerator, ...glue, ...grafana, ...greengrass,
  ...groundstation, ...guardduty, ...health, ...iam, ...identitystore, ...imagebuilder, ...inspector, ...interconnect, ...invoicing, ...iot,
  ...iotanalytics, ...iotevents, ...iotfleetwise, ...iotsitewise, ...iottwinmaker, ...iotwireless, ...ivs, ...kafkaconnect, ...kendra,
  ...kinesis, ...kinesisanalytics, ...kinesisfirehose, ...kinesisvideo, ...kms, ...lakeformation, ...lambda, ...languages, ...launchwizard,
  ...lex, ...licensemanager, ...lightsail, ...location, ...logs, ...lookout, ...m2, ...macie, ...managedblockchain, ...mediaconnect,
  ...mediaconvert, ...medialive, ...mediapackage, ...mediatailor, ...memorydb, ...mgn, ...mpa, ...msk, ...mwaa, ...neptune, ...neptunegraph,
  ...networkfirewall, ...networkmanager, ...networkmonitor, ...nimblestudio, ...notifications, ...novaact, ...oam, ...observabilityadmin,
  ...odb, ...omics, ...opensearchserverless, ...opensearchservice, ...opsworks, ...organizations, ...osis, ...outposts, ...panorama,
  ...paymentcryptography, ...pcaconnector, ...pcs, ...personalize, ...pi, ...pinpoint, ...pipes, ...pricingplanmanager, ...proton,
  ...qbusiness, ...qldb, ...quicksight, ...ram, ...rbin, ...rds, ...redshift, ...redshiftserverless, ...refactorspaces, ...rekognition,
  ...resiliencehub, ...resourceexplorer, ...robomaker, ...rolesanywhere, ...route53, ...route53globalresolver, ...route53recovery, ...route53resolver,
  ...rtbfabric, ...rum, ...s3, ...s3express,
  ...s3files, ...s3objectlambda, ...s3outposts, ...s3tables, ...s3vectors, ...sagemaker, ...scheduler, ...scn, ...sdb, ...secretsmanager,
  ...securityagent, ...securityhub, ...securitylake, ...serverlessrepo, ...servicecatalog, ...servicediscovery, ...ses, ...shield, ...signer,
  ...simspaceweaver, ...smsvoice, ...sns, ...sqs,
  ...ssm, ...ssmincidents, ...sso, ...stepfunctions, ...storagegateway, ...support, ...synthetics, ...systemsmanager, ...timestream, ...transfer,
  ...verifiedpermissions, ...vpclattice, ...waf, ...wafv2,
  ...wellarchitected, ...wisdom, ...workspaces, ...xray,
];

export { cloudformationFallback } from './cloudformation';
