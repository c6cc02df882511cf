import { expect, test } from 'vitest';
import { isOpenableAddress } from './openable-address.ts';

test.each(['https://langson.gov.vn/', 'http://langson.gov.vn', 'mailto:vanthu@langson.gov.vn'])('%s opens', address => {
  expect(isOpenableAddress(address)).toBe(true);
});

test.each([
  'file:///C:/Windows/System32/calc.exe',
  'javascript:alert(1)',
  'smb://may-chu/tep',
  'ms-settings:privacy',
  'search-ms:query=a',
  '\\\\may-chu\\tep',
  '//may-chu/tep',
  'C:\\Windows\\System32\\calc.exe',
  'data:text/html,a',
  'app://register/',
  'khong phai dia chi',
  '',
])('%s is refused', address => {
  expect(isOpenableAddress(address)).toBe(false);
});
