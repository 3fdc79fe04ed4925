import { classOf } from '../../../policies/collectors/classes';
import { unknown } from '../../../policies/facts';
import { Answer, resource, shown } from './given';

test.each<[string, unknown, string]>([
  ['a list of tags', { Tags: [{ Key: 'a', Value: 'b' }, { Key: 'freehold:data-class', Value: 'health' }] }, 'health'],
  ['a map of tags', { tags: { 'freehold:data-class': 'health' } }, 'health'],
  ['labels, which take no colon', { labels: { 'freehold_data-class': 'health' } }, 'health'],
  ['other tags', { Tags: [{ Key: 'a', Value: 'b' }] }, ''],
  ['no tags', {}, ''],
  ['tags that cannot be told', { Tags: new Answer(unknown('x')) }, '?'],
])('%s', (_, body, expected) => { expect(shown(classOf(resource('AWS::S3::Bucket', body)).dataClass)).toBe(expected); });

test.each<[string, unknown, unknown, string]>([
  ['the tags of the provider', {}, { 'freehold:data-class': 'health' }, 'health'],
  ['its own before those of the provider', { tags: { 'freehold:data-class': 'public' } }, { 'freehold:data-class': 'health' }, 'public'],
  ['own tags about something else', { tags: { team: 'a' } }, { 'freehold:data-class': 'health' }, 'health'],
  ['all tags, as a plan has them', { tags: {}, tags_all: { 'freehold:data-class': 'health' } }, undefined, 'health'],
  ['tags of a provider that cannot be told', {}, new Answer(unknown('x')), '?'],
])('%s', (_, body, defaultTags, expected) => { expect(shown(classOf({ ...resource('aws_s3_bucket', body), defaultTags }).dataClass)).toBe(expected); });
