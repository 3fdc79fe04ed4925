import { withoutComments } from '../../../../policies/collectors/text/comments';
import { hostsSet } from '../../../../policies/collectors/text/settings';

const HOST = 'db.acme-data.com';

test.each<[string, string]>([
  ['ADO.NET', `Server=tcp:${HOST},1433;Database=x;User ID=u`],
  ['a data source', `Data Source=${HOST};Initial Catalog=x`],
  ['libpq', `host=${HOST} port=5432 user=x`],
  ['JSON', `{"db":{"host":"${HOST}"}}`],
  ['JSON in JSON', `{"db":"{\\"host\\":\\"${HOST}\\"}"}`],
  ['YAML', `db:\n  host: ${HOST}\n  port: 1`],
  ['settings', `[db]\nspring.db.host = ${HOST}\n`],
  ['shell', `export DB_HOST=${HOST}\n`],
  ['code', `connect(host="${HOST}")`],
])('a host without a scheme in %s', (_, text) => {
  expect(hostsSet(text)).toContain(HOST);
});

test.each<[string, string]>([
  ['a member of an object', 'host = config.host\nurl = self.url\nserver = app.server'],
  ['a call', 'host = socket.gethostname()'],
  ['a host inside', 'host: db.internal\n'],
  ['another setting', 'name: db.acme-data.com\n'],
  ['a file', 'endpoint: settings.yaml\n'],
])('no host in %s', (_, text) => {
  expect(hostsSet(text)).toEqual([]);
});

test.each<[string, string]>([
  ['behind a command', 'ls # x.example\n'],
  ['in settings', '; x.example\n'],
  ['behind code', 'const a = 1; // x.example'],
  ['as a block of code', 'exports.a = 1;\n/*\n x.example\n*/\n'],
  ['as a block of PowerShell', '<powershell>\n<#\nx.example\n#>\n</powershell>'],
  ['in XML', '<?xml version="1.0"?><a><!-- x.example --></a>'],
  ['as the text of a function', 'def f():\n  """\n  x.example\n  """\n  return 1\n'],
  ['as a description', 'description: |\n  x.example\nport: 1\n'],
])('a comment %s is left out', (_, text) => {
  expect(withoutComments(text)).not.toContain('x.example');
});

test.each<[string, string]>([
  ['in quotes', "curl 'https://x.example/ #1'"],
  ['in a private name', 'class A {\n  #url = "x.example";\n}\nexports.a = A;'],
  ['between two texts', 'const a = "/*"; call("x.example"); const b = "*/";\nexports.a = 1;'],
  ['behind a text of a function', 'def f():\n  """doc"""; call("x.example")\n'],
  ['in a text that is no document', 'import a\nx = """\nx.example\n"""\n'],
  ['in an assignment', 'rem=x.example; curl $rem'],
  ['never closed', 'exports.a = 1;\n/* x.example'],
])('what is no comment %s stays', (_, text) => {
  expect(withoutComments(text)).toContain('x.example');
});
