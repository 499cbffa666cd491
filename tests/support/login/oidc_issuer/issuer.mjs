// An OpenID provider on loopback for the tests: accounts in memory, keys made at start, its own development pages for
// signing in. It says "ready <port>" when it serves, and ends when its standard input does.
//   node issuer.mjs <folder that holds node_modules> [<address that clients may return to>…]
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const { Provider } = await import(pathToFileURL(`${process.argv[2]}/node_modules/oidc-provider/lib/index.js`));

const accounts = {
  ada: {
    preferred_username: 'ada', name: 'Ada Lovelace', given_name: 'Ada', family_name: 'Lovelace',
    email: 'ada@example.org', email_verified: true, groups: ['engineers', 'Friends of the Engine'],
  },
  eve: { preferred_username: 'eve', name: 'Eve', email: 'eve@example.org', email_verified: false },
  'zoë/7': { preferred_username: 'Zoë', name: 'Zoë van der Berg' },
};

const keyOf = (kid, type, options) => (
  { ...generateKeyPairSync(type, options).privateKey.export({ format: 'jwk' }), kid, use: 'sig' });

const clientOf = (id, algorithm, proof) => ({
  client_id: id,
  client_secret: `secret of ${id}: 100%+&`,
  client_name: id,
  redirect_uris: ['http://localhost:8080/account/login/return', ...process.argv.slice(3)],
  response_types: ['code'],
  grant_types: ['authorization_code'],
  id_token_signed_response_alg: algorithm,
  token_endpoint_auth_method: proof,
});

const configuration = {
  clients: [
    clientOf('lodge-rs256', 'RS256', 'client_secret_basic'),
    clientOf('lodge-ps256', 'PS256', 'client_secret_post'),
    clientOf('lodge-es256', 'ES256', 'client_secret_basic'),
    clientOf('lodge-es384', 'ES384', 'client_secret_post'),
    clientOf('lodge-eddsa', 'EdDSA', 'client_secret_basic'),
  ],
  jwks: {
    keys: [
      keyOf('rsa', 'rsa', { modulusLength: 2048 }),
      keyOf('p256', 'ec', { namedCurve: 'P-256' }),
      keyOf('p384', 'ec', { namedCurve: 'P-384' }),
      keyOf('ed25519', 'ed25519', {}),
    ],
  },
  enabledJWA: { idTokenSigningAlgValues: ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'] },
  clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
  pkce: { required: () => true },
  cookies: { keys: ['only for tests'] },
  claims: {
    openid: ['sub'],
    profile: ['preferred_username', 'name', 'given_name', 'family_name', 'groups'],
    email: ['email', 'email_verified'],
  },
  findAccount: (ctx, id) => (
    accounts[id] && { accountId: id, claims: () => ({ sub: id, ...accounts[id] }) }),
};

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  server.on('request', new Provider(`http://127.0.0.1:${port}`, configuration).callback());
  process.stdout.write(`ready ${port}\n`);
});
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
