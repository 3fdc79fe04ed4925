import { copy, nothing, route, signature } from '../define';
import type { Signature } from '../signature';

const HOSTS = [
  'Aurora', 'AuroraPostgreSql', 'Databricks', 'MariaDb', 'MySql', 'Oracle', 'PostgreSql', 'Presto', 'Redshift', 'Snowflake', 'Spark', 'SqlServer', 'Starburst', 'Teradata', 'Trino',
];

/** Amazon QuickSight, as far as it names where data comes from. */
export const quicksight: readonly Signature[] = [
  signature('AWS::QuickSight::DataSource', {
    holds: 'network',
    properties: {
      ...Object.fromEntries(HOSTS.map((kind) => [`DataSourceParameters.${kind}Parameters.Host`, route('the data source', 'host')])),
      'DataSourceParameters.S3Parameters.ManifestFileLocation.Bucket': copy('the imported data', 'bucket'),
      Name: nothing,
    },
  }),
];
