import { filledIn } from '../../../../policies/collectors/text/shell';

test.each<[string, string, string]>([
  ['what is set once', 'A=us; aws s3 ls --region $A-east-1', 'A=us; aws s3 ls --region us-east-1'],
  ['braces and quotes', 'export H="api.openai"\ncurl https://${H}.com', 'export H="api.openai"\ncurl https://api.openai.com'],
  ['nothing that is set twice', 'H=localhost\nH=x.example.com\ncurl https://$H', 'H=localhost\nH=x.example.com\ncurl https://$H'],
  ['nothing that is computed later', 'H=localhost\nH=$(cat host)\ncurl https://$H', 'H=localhost\nH=$(cat host)\ncurl https://$H'],
  ['nothing that is read', 'H=localhost\nread -r H\ncurl https://$H', 'H=localhost\nread -r H\ncurl https://$H'],
  ['nothing that is unset', 'curl https://$H/x?a=b', 'curl https://$H/x?a=b'],
])('fills in %s', (_, script, expected) => { expect(filledIn(script)).toBe(expected); });
