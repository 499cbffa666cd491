// A receiver of webhooks from Gatelodge (Standard Webhooks, signature v1). Needs nothing but Node.
//
// Take verify() into your own program; the few lines at the end let you try it in a terminal:
//
//     export GATELODGE_WEBHOOK_SECRET='whsec_… from the console'
//     node webhook.mjs 'webhook-id' 'webhook-timestamp' 'webhook-signature' < body.json
import {createHmac, timingSafeEqual} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {argv, env} from 'node:process';
import {pathToFileURL} from 'node:url';

const TOLERANCE_SECONDS = 5 * 60;

// Not from Gatelodge, or sent long ago. Answer with 400 and do nothing.
export class Refused extends Error {}

// The event. `body` are the bytes as they came: parsing and writing them again would change them.
export function verify(secret, id, timestamp, signatures, body, now = Date.now() / 1000) {
  if (!/^\d+$/.test(timestamp)) throw new Refused('no time');
  if (Math.abs(now - Number(timestamp)) > TOLERANCE_SECONDS)
    throw new Refused('sent too long ago, or in the future; is the clock right?');
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
  // While one secret follows the other there are two signatures; one that is right is enough.
  for (const signature of signatures.split(' ')) {
    const [version, value] = signature.split(',');
    const made = Buffer.from(value ?? '', 'base64');
    if (version === 'v1' && made.length === expected.length && timingSafeEqual(made, expected))
      return JSON.parse(body.toString());
  }
  throw new Refused('no signature of ours');
}

if (import.meta.url === pathToFileURL(argv[1]).href) {
  try {
    console.log(JSON.stringify(verify(env.GATELODGE_WEBHOOK_SECRET, ...argv.slice(2, 5), readFileSync(0))));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(`refused: ${error.message}`);
    process.exitCode = 1;
  }
}
