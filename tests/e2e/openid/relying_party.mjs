// A relying party as anybody builds one: openid-client (and jose for what it does not know), unchanged, against the
// house.
// node relying_party.mjs SCENARIO CLIENT: settings on standard input; ends with 0, or says what was not so.
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';
import {webcrypto} from 'node:crypto';

globalThis.crypto ??= webcrypto; // Node 18, as Debian 12 has it, keeps it in its module
globalThis.CryptoKey ??= webcrypto.CryptoKey;

const {issuer, person, clients, packages, visitor} = JSON.parse(await new Response(process.stdin).text());
const [scenario, name] = process.argv.slice(2);
const require = createRequire(packages + '/');
const load = module => import(pathToFileURL(require.resolve(module)));
const [rp, jose, {Visitor}] = [await load('openid-client'), await load('jose'), await import(pathToFileURL(visitor))];
const own = clients[name];

async function proofOf(site) {
  switch (site.proof) {
    case 'client_secret_basic': return rp.ClientSecretBasic(site.secret);
    case 'client_secret_post': return rp.ClientSecretPost(site.secret);
    case 'private_key_jwt': return rp.PrivateKeyJwt({key: await jose.importPKCS8(site.key, 'ES256'), kid: site.kid});
    default: return rp.None();
  }
}

async function discover(site = own) {
  const config = await rp.discovery(new URL(issuer), site.id, {id_token_signed_response_alg: site.alg},
    await proofOf(site), {execute: [rp.allowInsecureRequests, rp.enableNonRepudiationChecks]});
  assert.equal(config.serverMetadata().issuer, issuer);
  assert.ok(config.serverMetadata().supportsPKCE());
  return config;
}

// What belongs to one request, and is kept where the site keeps its sessions.
async function begin(config, site, more = {}) {
  const kept = {state: rp.randomState(), nonce: site.nonce ? rp.randomNonce() : undefined};
  const asked = {redirect_uri: site.redirect, scope: site.scope, state: kept.state,
    ...(kept.nonce ? {nonce: kept.nonce} : {}), ...more};
  if (site.challenge) {
    kept.verifier = rp.randomPKCECodeVerifier();
    asked.code_challenge = await rp.calculatePKCECodeChallenge(kept.verifier);
    asked.code_challenge_method = 'S256';
  }
  return {asked, checks: {expectedState: kept.state, expectedNonce: kept.nonce, pkceCodeVerifier: kept.verifier,
    idTokenExpected: true, ...(more.max_age ? {maxAge: Number(more.max_age)} : {})}};
}

async function signIn(config, site = own, browser = new Visitor(issuer, person), more = {}) {
  const {asked, checks} = await begin(config, site, more);
  const back = await browser.arrive(rp.buildAuthorizationUrl(config, asked), site.redirect);
  return rp.authorizationCodeGrant(config, back, checks);
}

const refused = (error, status) => found => {
  assert.equal(found.error ?? found.cause?.error, error, found);
  if (status) assert.equal(found.status, status);
  return true;
};

const scenarios = {
  async signs_in() {
    const config = await discover();
    const tokens = await signIn(config);
    const claims = tokens.claims();
    assert.equal(claims.sub, person.sub);
    assert.equal(claims.aud, own.id);
    assert.equal(jose.decodeProtectedHeader(tokens.id_token).alg, own.alg);
    assert.equal(tokens.token_type, 'bearer'); // the library's own writing of it
    assert.equal(tokens.expires_in, 600);
    assert.equal(tokens.refresh_token, undefined);
    const told = await rp.fetchUserInfo(config, tokens.access_token, claims.sub);
    assert.equal(told.email, person.email);
    assert.equal(told.email_verified, true);
    assert.equal(told.preferred_username, person.login);
    assert.deepEqual(told.groups, person.groups);
    const keys = jose.createRemoteJWKSet(new URL(config.serverMetadata().jwks_uri));
    const judge = {issuer, audience: issuer, typ: 'at+jwt'}; // RFC 9068
    const access = await jose.jwtVerify(tokens.access_token, keys, judge);
    assert.equal(access.payload.client_id, own.id);
  },

  async keeps_access() {
    const config = await discover(), browser = new Visitor(issuer, person);
    const first = await signIn(config, {...own, scope: own.scope + ' offline_access'}, browser);
    const second = await rp.refreshTokenGrant(config, first.refresh_token);
    assert.notEqual(second.refresh_token, first.refresh_token);
    assert.equal(second.claims().sub, first.claims().sub);
    assert.equal(second.claims().auth_time, first.claims().auth_time);
    assert.equal((await rp.fetchUserInfo(config, second.access_token, person.sub)).sub, person.sub);
    const fewer = await rp.refreshTokenGrant(config, second.refresh_token, {scope: 'openid'});
    assert.equal((await rp.fetchUserInfo(config, fewer.access_token, person.sub)).email, undefined);
    await assert.rejects(rp.refreshTokenGrant(config, first.refresh_token), refused('invalid_grant', 400));
    // So is the newest one: the whole family has ended.
    await assert.rejects(rp.refreshTokenGrant(config, fewer.refresh_token), refused('invalid_grant', 400));
    await assert.rejects(rp.fetchUserInfo(config, fewer.access_token, person.sub));
  },

  async takes_tokens_back() {
    const config = await discover();
    const tokens = await signIn(config, {...own, scope: own.scope + ' offline_access'});
    const known = await rp.tokenIntrospection(config, tokens.access_token);
    assert.equal(known.active, true);
    assert.equal(known.sub, person.sub);
    assert.equal((await rp.tokenIntrospection(config, tokens.refresh_token)).active, true);
    await rp.tokenRevocation(config, tokens.access_token);
    assert.equal((await rp.tokenIntrospection(config, tokens.access_token)).active, false);
    const after = await rp.refreshTokenGrant(config, tokens.refresh_token); // an access token goes alone
    await rp.tokenRevocation(config, after.refresh_token, {token_type_hint: 'refresh_token'});
    assert.equal((await rp.tokenIntrospection(config, after.access_token)).active, false);
    await rp.tokenRevocation(config, 'nothing-that-was-ever-given'); // unknown: as good as taken back
  },

  async pushes_its_request() {
    const config = await discover();
    const {asked, checks} = await begin(config, own);
    const url = await rp.buildAuthorizationUrlWithPAR(config, asked);
    assert.match(url.searchParams.get('request_uri'), /^urn:ietf:params:oauth:request_uri:/);
    const back = await new Visitor(issuer, person).arrive(url, own.redirect);
    assert.equal((await rp.authorizationCodeGrant(config, back, checks)).claims().sub, person.sub);
  },

  async brings_a_device() {
    const config = await discover(), browser = new Visitor(issuer, person);
    const device = await rp.initiateDeviceAuthorization(config, {scope: own.scope});
    await browser.arrive(device.verification_uri_complete);
    const tokens = await rp.pollDeviceAuthorizationGrant(config, {...device, interval: 0.1});
    assert.equal((await rp.fetchUserInfo(config, tokens.access_token, person.sub)).sub, person.sub);
  },

  async acts_for_itself() {
    const config = await discover();
    const tokens = await rp.clientCredentialsGrant(config);
    const known = await rp.tokenIntrospection(config, tokens.access_token);
    assert.equal(known.active, true);
    assert.equal(known.sub, own.id);
    await assert.rejects(rp.fetchUserInfo(config, tokens.access_token, rp.skipSubjectCheck));
  },

  // Signs somebody out at the house, comes back, and hears of it behind the browser's back.
  async signs_out() {
    const notices = createServer().listen(own.noticePort, '127.0.0.1');
    await once(notices, 'listening');
    const heard = once(notices, 'request');
    const config = await discover(), browser = new Visitor(issuer, person);
    const tokens = await signIn(config, own, browser), state = rp.randomState();
    const url = rp.buildEndSessionUrl(config,
      {id_token_hint: tokens.id_token, state, post_logout_redirect_uri: own.goodbye});
    const back = await browser.arrive(url, own.goodbye);
    assert.equal(back.searchParams.get('state'), state);
    const [notice, answer] = await heard;
    assert.equal(notice.method, 'POST');
    const form = new URLSearchParams(await new Response(notice).text());
    answer.writeHead(200, {'cache-control': 'no-store'}).end();
    const keys = jose.createRemoteJWKSet(new URL(config.serverMetadata().jwks_uri));
    const {payload} = await jose.jwtVerify(form.get('logout_token'), keys, {issuer, audience: own.id, typ: 'logout+jwt',
      requiredClaims: ['iat', 'exp', 'jti', 'events'], algorithms: [own.alg]});
    assert.deepEqual(Object.keys(payload.events), ['http://schemas.openid.net/event/backchannel-logout']);
    assert.equal(payload.sid, tokens.claims().sid);
    assert.equal(payload.sub, person.sub);
    assert.equal(payload.nonce, undefined);
    await assert.rejects(rp.fetchUserInfo(config, tokens.access_token, person.sub));
    const {asked} = await begin(config, own, {prompt: 'none'}); // nobody is signed in any more
    const silent = await browser.arrive(rp.buildAuthorizationUrl(config, asked), own.redirect);
    assert.equal(silent.searchParams.get('error'), 'login_required');
    notices.close();
    notices.closeAllConnections();
  },

  async asks_in_its_own_way() {
    const config = await discover(), browser = new Visitor(issuer, person);
    const early = await begin(config, own, {prompt: 'none'});
    const unknown = await browser.arrive(rp.buildAuthorizationUrl(config, early.asked), own.redirect);
    await assert.rejects(rp.authorizationCodeGrant(config, unknown, early.checks), refused('login_required'));
    const first = await signIn(config, own, browser, {login_hint: person.login, ui_locales: 'de en', max_age: '600'});
    browser.seen = [];
    const silent = await signIn(config, own, browser, {prompt: 'none', id_token_hint: first.id_token});
    assert.deepEqual(browser.seen, ['/oidc/authorize']);
    assert.equal(silent.claims().auth_time, first.claims().auth_time);
    browser.seen = [];
    await signIn(config, own, browser, {prompt: 'login'});
    assert.ok(browser.seen.some(way => way.startsWith('/account/login/')), String(browser.seen));
    const wanted = {id_token: {preferred_username: null, acr: {essential: true, values: ['normal']}},
      userinfo: {email: {essential: true}}};
    const told = await signIn(config, {...own, scope: 'openid'}, browser, {claims: JSON.stringify(wanted)});
    assert.equal(told.claims().preferred_username, person.login);
    assert.equal(told.claims().acr, 'normal');
    assert.equal((await rp.fetchUserInfo(config, told.access_token, person.sub)).email, person.email);
  },

  async is_told_no() {
    const config = await discover(), browser = new Visitor(issuer, {...person, refuses: true});
    const {asked, checks} = await begin(config, own);
    const back = await browser.arrive(rp.buildAuthorizationUrl(config, asked), own.redirect);
    await assert.rejects(rp.authorizationCodeGrant(config, back, checks), refused('access_denied'));
    const agrees = new Visitor(issuer, person);
    assert.equal((await signIn(config, own, agrees)).claims().sub, person.sub);
    assert.ok(agrees.seen.includes('/account/consent/'), String(agrees.seen));
  },

  // A website with a way in, until it is ended: what a real browser meets.
  async stands() {
    const config = await discover(), waiting = new Map(), home = new URL(own.redirect);
    const website = createServer(async (request, answer) => {
      const url = new URL(request.url, home.origin);
      if (url.pathname !== home.pathname) {
        const {asked, checks} = await begin(config, own, url.pathname === '/again' ? {prompt: 'login'} : {});
        waiting.set(asked.state, checks);
        return answer.writeHead(302, {location: rp.buildAuthorizationUrl(config, asked).href}).end();
      }
      const told = await rp.authorizationCodeGrant(config, url, waiting.get(url.searchParams.get('state')))
        .then(tokens => rp.fetchUserInfo(config, tokens.access_token, tokens.claims().sub))
        .then(claims => `Welcome, ${claims.name}`, error => `Not let in: ${error.error ?? error}`);
      answer.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(`<title>Site</title><h1>${told}</h1>`);
    }).listen(Number(home.port), home.hostname);
    await once(website, 'listening');
    console.log('open');
    await once(process, 'SIGTERM');
    process.exit(0);
  },
};

await scenarios[scenario]();
