/* A site that signs people in through Gatelodge, format version 4 (XChaCha20-Poly1305).
 *
 * Needs nothing but Node.js 18 or later. Take the functions into your own program; the few lines at the end let you try
 * them in a terminal:
 *
 *     export GATELODGE_SITE_KEY='the key from the console'
 *     node client.mjs url https://login.example.org/account/auth/7/
 *     node client.mjs open 'd=…&n=…&t=…' 'the state that url printed'
 *     node client.mjs verify 'the X-pgauth-sig header' < body.json
 */
import { createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ANSWER_SECONDS = 10;

/** The answer is not for us, not genuine, or not fresh. Send the person back to the sign-in address. */
export class Refused extends Error {}

export const siteKey = () => Buffer.from(process.env.GATELODGE_SITE_KEY, 'base64');

const isSame = (a, b) => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** Where to send the browser, and the state to keep in the visitor's session until it comes back.
 *
 * The state ties the answer to this browser: nobody can slip a link with their own answer to somebody else. Keep the
 * page that the person wanted beside it in the session. */
export function signInUrl(base) {
  const state = randomBytes(24).toString('base64url');
  return { url: `${base}?${new URLSearchParams({ d: state })}`, state };
}

/* Node.js has ChaCha20-Poly1305 with a nonce of 12 bytes; the X before it takes 24: the first 16 choose a key for this
 * one message (HChaCha20, draft-irtf-cfrg-xchacha section 2.2), the rest is the nonce. Whether the answer is genuine is
 * still decided by Node's own Poly1305: a mistake here could only make it refuse. */
function keyForMessage(key, nonce) {
  const words = (bytes) => Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32LE(4 * i));
  const s = new Uint32Array([...words(Buffer.from('expand 32-byte k')), ...words(key), ...words(nonce)]);
  const rotate = (value, by) => (value << by) | (value >>> (32 - by));
  const quarter = (a, b, c, d) => {
    s[a] += s[b]; s[d] = rotate(s[d] ^ s[a], 16);
    s[c] += s[d]; s[b] = rotate(s[b] ^ s[c], 12);
    s[a] += s[b]; s[d] = rotate(s[d] ^ s[a], 8);
    s[c] += s[d]; s[b] = rotate(s[b] ^ s[c], 7);
  };
  for (let round = 0; round < 10; round += 1) {
    for (let i = 0; i < 4; i += 1) quarter(i, 4 + i, 8 + i, 12 + i);
    for (let i = 0; i < 4; i += 1) quarter(i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4);
  }
  const out = Buffer.alloc(32);
  [0, 1, 2, 3, 12, 13, 14, 15].forEach((word, i) => out.writeUInt32LE(s[word], 4 * i));
  return out;
}

function decrypt({ nonce, data, tag }, key) {
  if (nonce.length !== 24 || tag.length !== 16) throw new Refused('not a genuine answer');
  const shortNonce = Buffer.concat([Buffer.alloc(4), nonce.subarray(16)]);
  const cipher = createDecipheriv('chacha20-poly1305', keyForMessage(key, nonce.subarray(0, 16)), shortNonce, {
    authTagLength: 16,
  });
  cipher.setAuthTag(tag);
  try {
    return Buffer.concat([cipher.update(data), cipher.final()]).toString('utf8');
  } catch (error) {
    throw new Refused('not a genuine answer', { cause: error });
  }
}

/** The person. Query: what stands behind '?'. Use each state once: drop it from the session before you look at the
 * result. */
export function openAnswer(query, state, key) {
  const received = new URLSearchParams(query);
  const part = (name) => Buffer.from(received.get(name) ?? '', 'base64url');
  const answer = new URLSearchParams(decrypt({ nonce: part('n'), data: part('d'), tag: part('t') }, key));
  const age = Math.abs(Math.floor(Date.now() / 1000) - Number(answer.get('t')));
  if (!(age <= ANSWER_SECONDS)) throw new Refused('the answer is too old; is the clock right?');
  if (!isSame(answer.get('d') ?? '', state)) throw new Refused('the answer belongs to another browser');
  return {
    username: answer.get('u'),
    first_name: answer.get('f'),
    last_name: answer.get('l'),
    email: answer.get('e'),
    secondary_emails: answer.get('se').split(',').filter(Boolean),
  };
}

/** Check a push before you believe it. Body: the bytes as received. Keys: the current one, and during a rotation the
 * next one too. */
export function isGenuinePush(body, signature, keys) {
  return keys.map((key) => isSame(createHmac('sha512', key).update(body).digest('base64'), signature)).includes(true);
}

function main([command, value, state]) {
  if (command === 'url') {
    console.log(JSON.stringify(signInUrl(value)));
  } else if (command === 'open') {
    console.log(JSON.stringify(openAnswer(value, state, siteKey())));
  } else if (!isGenuinePush(readFileSync(0), value, [siteKey()])) {
    throw new Refused('the signature is wrong');
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(`refused: ${error.message}`);
    process.exitCode = 1;
  }
}
