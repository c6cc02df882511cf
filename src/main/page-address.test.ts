import { expect, test } from 'vitest';
import { isOwnRequest } from './page-address.ts';

test('the session loads our pages, what they make themselves, and pictures in the text', () => {
  for (const address of ['app://register/assets/a.js', 'blob:app://register/1b2c', 'data:image/png;base64,AA==']) {
    expect(isOwnRequest(address), address).toBe(true);
  }
});

test.each([
  'https://example.com/',
  'http://127.0.0.1:8080/',
  'ws://127.0.0.1/',
  'file:///etc/passwd',
  'blob:https://example.com/1b2c',
  'app://khac/',
  'filesystem:app://register/',
  '',
])('%s is not loaded', address => {
  expect(isOwnRequest(address)).toBe(false);
});
