import { hostsIn } from '../../../../policies/collectors/text/find-hosts';
import { scriptFacts } from '../../../../policies/collectors/text/script';
import { actedOn } from '../../../../policies/collectors/text/spoken';
import { known, type Fact } from '../../../../policies/facts';
import { contextOf, resource, shown } from '../given';

const it_ = resource('AWS::StepFunctions::StateMachine', {});
const spot = { resource: it_, context: contextOf([it_]), path: 'Properties.Definition' };

function called(value: unknown): string[] {
  return scriptFacts(known(value), spot).map((fact: Fact) => (fact.kind === 'host' ? `${shown(fact.host)} at ${fact.source.path}` : fact.kind));
}

const CALL = 'https://x.acme.io/v1';

test.each<[string, unknown, string[]]>([
  ['a call below a key', { States: { A: { Endpoint: CALL } } }, ['x.acme.io at Properties.Definition.States.A.Endpoint']],
  ['a call as text', JSON.stringify({ A: { Endpoint: CALL } }), ['x.acme.io at Properties.Definition']],
  ['commands in a document', { mainSteps: [{ inputs: { runCommand: [`curl ${CALL}`] } }] }, ['x.acme.io at Properties.Definition.mainSteps[0].inputs.runCommand[0]']],
  ['what is handed on, whatever it is called', { Parameters: { Comment: CALL } }, ['x.acme.io at Properties.Definition.Parameters.Comment']],
  ['the same as text', JSON.stringify({ Parameters: { Comment: CALL } }), ['x.acme.io at Properties.Definition']],
  ['an address of a license server', { license: CALL }, ['x.acme.io at Properties.Definition.license']],
  ['a key that is an address', { [CALL]: {} }, [`x.acme.io at Properties.Definition`]],
  ['comments and descriptions', { Comment: CALL, States: { A: { description: CALL, Comment: CALL } } }, []],
  ['the same as text with comments', JSON.stringify({ Comment: CALL, description: CALL, markdown: CALL }), []],
  ['whom to write to about an API', JSON.stringify({ info: { contact: { url: CALL }, license: { url: CALL } }, externalDocs: { url: CALL } }), []],
  ['a comment in a command', { runCommand: [`# curl ${CALL}`] }, []],
])('a definition: %s', (_, value, expected) => { expect(called(value)).toEqual(expected); });

test('the name of a member tells that its value is a region', () => {
  expect(called(JSON.stringify({ region: 'us-east-1' }))).toContain('route');
});

test.each<[string, string, boolean]>([
  ['a printed sentence', 'echo "not api.openai.com any more"', false],
  ['the same in other quotes', "echo 'not api.openai.com any more'", false],
  ['a variable', 'echo "ENDPOINT=api.openai.com and more"', true],
  ['one word', 'echo "api.openai.com"', true],
  ['a sentence into a file', 'echo "use api.openai.com for it" > /etc/app', true],
  ['a sentence into a program', 'echo "use api.openai.com for it" | sh', true],
  ['a sentence of a function', 'host() {\necho "use api.openai.com for it"\n}\ncurl $(host)', true],
  ['a sentence of a loop that is taken up', 'for x in 1; do\necho "use api.openai.com for it"\ndone > /etc/app', true],
  ['a script that writes to a file', 'exec > /etc/app\necho "use api.openai.com for it"', true],
  ['a sentence that is filled in', 'echo "use $HOST or api.openai.com"', true],
])('printed: %s', (_, text, stays) => { expect(actedOn(text).includes('api.openai.com')).toBe(stays); });

test.each<[string, string, readonly string[]]>([
  ['a schema', '{"$schema":"https://json.acme.io/draft"}', []],
  ['a schema inside a text', '{\\"$id\\": \\"https://json.acme.io/draft\\"}', []],
  ['a namespace', '<a xmlns="https://xml.acme.io/ns" xmlns:b="https://xml.acme.io/b"/>', []],
  ['a namespace that Amazon chose', '<a xmlns="http://s3.us-east-1.amazonaws.com/doc/"/>', []],
  ['an assignment to a variable of that name', '$id = "https://x.acme.io"', ['x.acme.io']],
  ['a variable outside of a tag', '<a/>\n xmlns="https://x.acme.io"; curl $xmlns', ['x.acme.io']],
  ['a link beside a namespace', '<a xmlns="https://xml.acme.io" href="https://x.acme.io"/>', ['x.acme.io']],
])('an identifier: %s', (_, text, expected) => { expect(hostsIn(text).named).toEqual(expected); });
