'use strict';
const { test } = require('node:test');
const { testRule } = require('freehold');
const rule = require('./data-centers.cjs');

test('the rule rejects and accepts what its examples say', () => testRule(rule));
