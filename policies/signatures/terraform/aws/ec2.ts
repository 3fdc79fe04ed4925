import { copy, copyOf, exposure, is, key, nothing, route, text, without } from '../../define';
import { aws, awsPlain, zone, ZONE } from './aws';

const DISKS = {
  'root_block_device[].kms_key_id': key('the key of the disk'),
  'ebs_block_device[].kms_key_id': key('the key of the disk'),
  'ebs_block_device[].snapshot_id': nothing,
} as const;

/** Machines, disks and images of EC2. */
export const ec2 = [
  aws('aws_instance', {
    holds: 'compute',
    place: ZONE,
    encrypts: { what: 'the disks', on: ['root_block_device[].encrypted', 'ebs_block_device[].encrypted'] },
    properties: {
      ...DISKS,
      ami: nothing,
      user_data: text('script'),
      user_data_base64: text('script'),
      associate_public_ip_address: exposure('the instance', 'it gets a public address', is(true)),
    },
  }),
  aws('aws_spot_instance_request', { holds: 'compute', place: ZONE, properties: { ...DISKS, ami: nothing, user_data: text('script'), user_data_base64: text('script') } }),
  aws('aws_launch_template', {
    holds: 'compute',
    place: { 'placement[].availability_zone': 'zone' },
    encrypts: { what: 'the disks', on: ['block_device_mappings[].ebs[].encrypted'] },
    properties: {
      image_id: nothing,
      user_data: text('script'),
      'block_device_mappings[].ebs[].kms_key_id': key('the key of the disk'),
      'network_interfaces[].associate_public_ip_address': exposure('the instances', 'they get public addresses', is(true)),
    },
  }),
  aws('aws_launch_configuration', { holds: 'compute', properties: { ...DISKS, image_id: nothing, user_data: text('script'), user_data_base64: text('script') } }),
  aws('aws_autoscaling_group', { holds: 'compute', properties: { 'availability_zones[]': zone('the group') } }),
  aws('aws_ebs_volume', { holds: 'data', place: ZONE, encrypts: { what: 'the disk', on: ['encrypted'] }, properties: { kms_key_id: key(), snapshot_id: nothing, outpost_arn: route('the Outpost', 'arn') } }),
  aws('aws_ebs_snapshot', { holds: 'data', properties: { outpost_arn: copy('the snapshot on the Outpost', 'arn') }, classified: false }),
  aws('aws_ebs_snapshot_copy', { holds: 'data', encrypts: 'the snapshot', properties: { source_region: copy('the copied snapshot', 'region'), kms_key_id: key() }, classified: false }),
  aws('aws_ebs_snapshot_import', { holds: 'data', properties: { 'disk_container[].url': copy('the imported disk', 'bucket'), 'disk_container[].user_bucket[].s3_bucket': copy('the imported disk', 'bucket'), kms_key_id: key() }, classified: false }),
  aws('aws_ebs_default_kms_key', { holds: 'control', properties: { key_arn: key() } }),
  aws('aws_ami', { holds: 'data', properties: { image_location: copy('the image', 'bucket') }, classified: false }),
  aws('aws_ami_copy', { holds: 'data', encrypts: 'the image', properties: { source_ami_region: copy('the copied image', 'region'), kms_key_id: key() }, classified: false }),
  aws('aws_ami_from_instance', { holds: 'data', classified: false }),
  aws('aws_ami_launch_permission', { holds: 'control', properties: { account_id: nothing, group: exposure('the image', 'everybody may launch it', is('all')) } }),
  aws('aws_snapshot_create_volume_permission', { holds: 'control', properties: { account_id: nothing } }),
  aws('aws_imagebuilder_distribution_configuration', {
    holds: 'data',
    properties: { 'distribution[].region': copy('the image', 'region'), 'distribution[].ami_distribution_configuration[].kms_key_id': copyOf('keys', 'the key of the image', 'key') },
    classified: false,
  }),
  aws('aws_imagebuilder_component', { holds: 'control', properties: { data: text('script'), uri: nothing } }),
  aws('aws_imagebuilder_infrastructure_configuration', { holds: 'compute', properties: { 'logging[].s3_logs[].s3_bucket_name': copyOf('telemetry', 'the build log', 'bucket') } }),
  aws('aws_dlm_lifecycle_policy', {
    holds: 'control',
    properties: {
      'policy_details[].schedule[].cross_region_copy_rule[].target': copy('the snapshot copy', 'region', { matches: /^(?!arn:)/ }),
      'policy_details[].schedule[].cross_region_copy_rule[].target_region': copy('the snapshot copy', 'region'),
      'policy_details[].schedule[].cross_region_copy_rule[].cmk_arn': copyOf('keys', 'the key of the snapshot copy', 'key'),
      'policy_details[].action[].cross_region_copy[].target': copy('the snapshot copy', 'region'),
      'policy_details[].default_policy': nothing,
    },
  }),
  aws('aws_ec2_instance_connect_endpoint', { holds: 'network' }),
  aws('aws_ec2_availability_zone_group', { holds: 'control', properties: { group_name: nothing } }),
  ...awsPlain('compute', 'aws_placement_group', 'aws_ec2_fleet', 'aws_ec2_capacity_reservation', 'aws_ec2_host'),
  ...awsPlain('control', 'aws_key_pair', 'aws_volume_attachment', 'aws_ebs_encryption_by_default', 'aws_autoscaling_policy', 'aws_autoscaling_attachment', 'aws_autoscaling_schedule'),
  aws('aws_ec2_serial_console_access', { holds: 'control', omissions: [without([], 'the serial console reaches the machines', exposure('the machines', 'the serial console is enabled for the account'))] }),
];
