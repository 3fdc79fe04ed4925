import { matcher } from '../../coverage';

test.each([
  ['**.RoleArn', 'RoleArn', true], ['**.RoleArn', 'A.B[].RoleArn', true], ['**.RoleArn', 'A.XRoleArn', false], ['**.RoleArn', 'RoleArn.B', false],
  ['**.*RoleArn', 'A.XRoleArn', true], ['**.*RoleArn', 'A.Role.Arn', false], ['**.Tags.**', 'Tags[].Value', true], ['**.Tags.**', 'Tags[]', false],
  ['Rules.**', 'Rules[].A.B', true], ['Rules.**', 'A.Rules[].B', false], ['**.Filter.**.Value', 'Filter.A.Value', true], ['**.Filter.**.Value', 'Filter.Value', false],
  ['**', 'A.B', true], ['AWS::EC2::*', 'AWS::EC2::VPC', true], ['AWS::EC2::VPC', 'AWS::EC2::VPCEndpoint', false], ['A.B', 'AxB', false],
])('%s and %s: %s', (glob, text, matches) => expect(matcher(glob)(text)).toBe(matches));

test('a long path is matched in linear time', () => {
  const path = `${'Filters.'.repeat(20_000)}x`;
  expect(matcher('**.*Filter.**')(path)).toBe(false);
}, 1_000);
