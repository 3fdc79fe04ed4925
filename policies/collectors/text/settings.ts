import { hostOf } from '../places/host';
import { looksPublic } from './public-host';

const KEY = String.raw`(?:host(?:_?name)?|servers?|data[ _]?source|(?:network[ _])?addr(?:ess)?|endpoints?|bootstrap[._-]servers|brokers?|upstream|proxy|ur[il]|(?:api|base)_?(?:base|url)|site|dsn)`;

/** `host: "db.example.net"`, in settings and in code. */
const QUOTED = new RegExp(String.raw`(?<![a-z])${KEY}\\?["']?[ \t]{0,8}[:=][ \t]{0,8}\\?["']([^"'\s,;\\]{3,253})\\?["']`, 'gi');
/** A line of a settings file: `db.host = db.example.net`. */
const LINE = new RegExp(String.raw`^[ \t]{0,200}(?:- |export |set )?(?:[\w.-]{0,60}[._-])?${KEY}[ \t]{0,8}[:=][ \t]{0,8}([^\s"'(,;{}[\]]{3,253})[ \t]{0,8}\r?$`, 'gim');
/** A part of a connection string, which has others beside it. */
const PART = new RegExp(String.raw`(?:^|[;\s"'])${KEY}[ \t]?=[ \t]?(?:tcp:)?([^;,\s"']{3,253})(?=[;,\s"']|$)`, 'gi');
const BESIDE = /\b(?:user(?: id)?|uid|database|dbname|initial catalog|password|pwd|port|authentication|accountkey)[ \t]?=/i;

/** Names of things in programs, which look like hosts: `config.host`, `os.environ`. */
const IN_CODE = /[A-Z_]|^(?:self|this|cls|os|process|args|opts|options|env|cfg|conf|config|settings|ctx|context|app|params|props|req|request|event|window|values|var|local|data|module|each|input)\.|\.(?:host|hostname|url|uri|endpoint|server|address|addr|environ|value|values|name|get|id|key|path|default|config|settings|options)$/;

/** The public hosts that a text names as the value of a setting, without a scheme. Linear in its length. */
export function hostsSet(text: string): readonly string[] {
  if (!/[:=]/.test(text)) return [];
  const parts = BESIDE.test(text) ? [...text.matchAll(PART)] : [];
  const written = [...text.matchAll(LINE)].filter(([, value = '']) => !IN_CODE.test(value));
  return [...text.matchAll(QUOTED), ...written, ...parts].flatMap(([, value = '']) => publicHost(value));
}

function publicHost(value: string): readonly string[] {
  const host = value.includes('/') || !value.includes('.') ? undefined : hostOf(value);
  return host !== undefined && looksPublic(host) ? [host] : [];
}
