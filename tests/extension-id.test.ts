import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { EXTENSION_ID, EXTENSION_KEY } from '../lib/extension-id';

it('follows from the key as Chromium derives it: half a SHA-256, each half-byte a letter from a to p', () => {
  const half = createHash('sha256').update(Buffer.from(EXTENSION_KEY, 'base64')).digest().subarray(0, 16);
  const id = [...half].map(byte => String.fromCharCode(97 + (byte >> 4), 97 + (byte & 15))).join('');

  expect(EXTENSION_ID).toBe(id);
});

it('is not the id of anybody else that Google Docs knows', () => {
  const others = ['kbfnbcaeplbcioakkpcpgfkobkghlhen', 'hokifickgkhplphjiodbggjmoafhignh'];

  expect(others).not.toContain(EXTENSION_ID);
});
