// A receiver as its author builds one: the package standardwebhooks, unchanged. Arguments: the folder of the packages, then
// the three headers; the body comes in.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {argv, env} from 'node:process';

const [packages, id, timestamp, signature] = argv.slice(2);
const {Webhook, WebhookVerificationError} = createRequire(`${packages}/`)('standardwebhooks');
try {
  const headers = {'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature};
  console.log(JSON.stringify(new Webhook(env.GATELODGE_WEBHOOK_SECRET).verify(readFileSync(0, 'utf8'), headers)));
} catch (error) {
  if (!(error instanceof WebhookVerificationError)) throw error;
  console.error(`refused: ${error.message}`);
  process.exitCode = 1;
}
