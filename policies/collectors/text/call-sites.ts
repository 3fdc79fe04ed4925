import { hostOf } from '../places/host';
import { readAddress } from '../places/address';
import { looksPublic } from './public-host';

const QUAD = String.raw`(\d{1,3}(?:\.\d{1,3}){3})(?![\d.]|/\d)`;

/** A place in a text where a host stands without a scheme: its first group. Only looked for in texts that `beside` says something of. */
interface Site {
  readonly beside: RegExp;
  readonly host: RegExp;
}

const site = (beside: RegExp, host: RegExp): Site => ({ beside, host });
const ADDRESSES = /\d\.\d{1,3}\.\d{1,3}\.\d/;

/** As settings and programs write them. */
const SITES: readonly Site[] = [
  site(ADDRESSES, new RegExp(String.raw`\b(?:nameservers?|resolver|cache_peer|remote|forward[ \t]{1,8}\.|servers?|upstreams?|dns|hosts?|endpoint|peer|address)["']?[ \t]{0,8}[=: \t][ \t]{0,8}["']?${QUAD}`, 'gi')),
  site(/\/etc\/hosts/, new RegExp(String.raw`${QUAD}[ \t]{1,8}[^\s"']{1,253}[^\n]{0,40}/etc/hosts`, 'g')),
  site(/\/dev\//, /\/dev\/(?:tcp|udp)\/([^\s/"']{3,253})\//g),
  site(/\[[0-9a-f:]/i, /\[([0-9a-f]{0,4}:[0-9a-f:.]{2,43})\]/gi),
  site(/Connection|connect|SMTP|Address\(/, /(?:HTTPS?Connection|create_?[cC]onnection|(?:net|tls)\.connect|SMTP(?:_SSL)?|InetSocketAddress)\(\s{0,8}\(?["'`]([^"'`\s]{3,253})["'`]/g),
  site(/\brequest\s?\(/, /\bhost(?:name)?["']?[ \t]{0,8}:[ \t]{0,8}["'`]([^"'`\s]{3,253})["'`]/g),
  site(/^\[OUTPUT\]/im, /^[ \t]*Host[ \t]+(\S{3,253})/gim),
];
const COMMAND = /(?:^|[\s;&|`("'/])(curl|wget|nc|ncat|netcat|telnet|ssh|scp|sftp|rsync)[ \t]+([^\n;|&]{1,2000})/gm;
/** Options whose next word is a file, a header or the like, not the host. */
const TAKES_A_VALUE = /^(?:-[A-Za-z]{0,8}[AbcCdDeEFhHiKlmoOpPtTuUwxXyYzZ]|--[a-z-]{2,40})$/;

/** The public hosts that a text names without a scheme where something is called. Linear in its length. */
export function hostsCalled(text: string): readonly string[] {
  const named = SITES.filter(({ beside }) => beside.test(text)).flatMap(({ host }) => [...text.matchAll(host)].map(([, found = '']) => found));
  const commands = [...text.matchAll(COMMAND)].flatMap(([, command = '', words = '']) => argumentsOf(command, words));
  return [...named, ...commands].flatMap((word) => publicHost(word));
}

/** Words that may be hosts; a copy has its own side as well, which is a file. */
function argumentsOf(command: string, words: string): readonly string[] {
  const all = words.split(/\s+/);
  const plain = all.filter((word, index) => !word.startsWith('-') && !TAKES_A_VALUE.test(all[index - 1] ?? ''));
  return /^(?:scp|sftp|rsync)$/.test(command) ? plain.filter((word) => /[@:]/.test(word)) : plain;
}

function publicHost(word: string): readonly string[] {
  const bare = word.replace(/^["'`]|["'`]$/g, '');
  if (bare.includes('://') || !/[.:]/.test(bare)) return [];
  const host = hostOf(bare);
  return host !== undefined && looksPublic(host) && (host.includes('.') || readAddress(host) !== undefined) ? [host] : [];
}
