// Somebody with a browser at websites that Apache's mod_auth_openidc guards, and the house behind them.
// node behind_apache.mjs SCENARIO SITE: settings on standard input; ends with 0, or says what was not so.
import assert from 'node:assert/strict';
import {request} from 'node:http';
import {setTimeout as pause} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';

const {issuer, person, sites, visitor} = JSON.parse(await new Response(process.stdin).text());
const [scenario, name] = process.argv.slice(2);
const {Visitor} = await import(pathToFileURL(visitor));
const own = sites[name];

// `fetch` says that it is a script, and scripts are sent nowhere to sign in: this says that somebody looks.
class Window extends Visitor {
  async ask(address, more = {}) {
    const url = new URL(address, this.house), cookie = [...this.cookies].map(pair => pair.join('=')).join('; ');
    const headers = {accept: 'text/html,*/*;q=0.8', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', cookie,
      ...more};
    const answer = await new Promise((resolve, reject) =>
      request(url, {agent: false, headers}, resolve).on('error', reject).end());
    let text = '';
    for await (const piece of answer.setEncoding('utf8')) text += piece;
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      if (value && !/expires=Thu, 01.Jan.1970/i.test(line)) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    return {url, status: answer.statusCode, location: answer.headers.location, heard: answer.headers.heard, text};
  }
}

// One person's browser; it keeps what the house gives apart from what the site gives.
class Guest {
  constructor(site = own, house = new Visitor(issuer, person)) {
    this.house = house;
    this.site = new Window(site.home, person);
    this.at = site;
  }

  // Where the site sends whoever it does not know: an address of the house, or what a form brings there by itself.
  async sentAway(path = '/page') {
    const page = await this.site.ask(path);
    if (page.location) return {url: new URL(page.location)};
    const form = this.site.formOf(page, action => action.startsWith(issuer));
    assert.ok(form, `${page.status}: ${page.text}`);
    return {url: new URL(form.action), posted: form.fields};
  }

  async cross({url, posted}) {
    if (!posted) return this.house.arrive(url, this.at.callback);
    const answer = await fetch(url,
      {method: 'POST', body: posted, redirect: 'manual', headers: {origin: this.at.home}});
    assert.equal(answer.status, 303);
    return this.house.arrive(new URL(answer.headers.get('location'), issuer), this.at.callback);
  }

  async enter(path = '/page') {
    const away = await this.sentAway(path);
    const back = await this.site.ask(await this.cross(away));
    assert.equal(back.status, 302, back.text);
    assert.equal(back.location, this.at.home + path);
    return {asked: away.posted ?? away.url.searchParams, told: await this.told(path)};
  }

  // What the application behind is told: as CGI has it, and in headers of the request that goes on to it.
  async told(path = '/page') {
    const page = await this.site.ask(path);
    assert.equal(page.status, 200, page.text);
    return {heard: page.heard,
      ...Object.fromEntries(page.text.trim().split('\n').map(line => /^([^=]*)=(.*)$/.exec(line).slice(1)))};
  }
}

const api = (site, token) => fetch(site.home + '/page',
  {headers: token ? {authorization: `Bearer ${token}`} : {}, redirect: 'manual'});
const knownAt = token => fetch(issuer + '/oidc/userinfo', {headers: {authorization: `Bearer ${token}`}});

async function until(holds) {
  for (const end = Date.now() + 60_000; !await holds(); await pause(50)) assert.ok(Date.now() < end, String(holds));
}

const scenarios = {
  async signs_in() {
    const guest = new Guest();
    const {asked, told} = await guest.enter();
    assert.equal(asked.get('code_challenge_method'), own.challenge ? 'S256' : null);
    assert.ok(asked.get('nonce'));
    const expected = {REMOTE_USER: person.login, OIDC_CLAIM_sub: person.sub, OIDC_CLAIM_iss: issuer,
      OIDC_CLAIM_aud: own.id, OIDC_CLAIM_email: person.email, OIDC_CLAIM_email_verified: '1',
      OIDC_CLAIM_preferred_username: person.login, OIDC_CLAIM_groups: person.groups.join(','),
      OIDC_CLAIM_name: person.name, heard: `${person.email} ${person.groups.join(',')}`};
    for (const [header, value] of Object.entries(expected)) assert.equal(told[header], value, JSON.stringify(told));
    assert.equal((await guest.site.ask('/for_board')).status, 200);
    assert.equal((await guest.site.ask('/for_crew')).status, 401);
    const lied = await guest.site.ask('/page', {OIDC_CLAIM_groups: 'Crew'});
    assert.equal(lied.heard, expected.heard); // whatever a browser says of itself
  },

  async is_sent_back() {
    const guest = new Guest(), away = await guest.sentAway();
    assert.equal(away.url.searchParams.get('code_challenge'), null);
    const back = await guest.cross(away);
    assert.equal(back.searchParams.get('error'), 'invalid_request');
    assert.equal((await guest.site.ask(back)).status, 200); // its own page of errors
    assert.equal((await guest.site.ask('/page')).status, 302);
  },

  async keeps_access() {
    const guest = new Guest();
    const first = (await guest.enter()).told;
    const renew = async (token, fails) => {
      const back = await guest.site.ask(`${own.callback}?refresh=${encodeURIComponent(own.home + '/page')}`
        + `&access_token=${encodeURIComponent(token)}`);
      assert.equal(back.location, own.home + '/page' + (fails ? '?error_code=refresh_failed' : ''), back.text);
      return guest.told();
    };
    const second = await renew(first.OIDC_access_token), third = await renew(second.OIDC_access_token);
    const kept = [first, second, third].map(told => told.OIDC_refresh_token);
    assert.ok(kept.every(Boolean));
    assert.equal(new Set(kept).size, 3);
    assert.equal(new Set([first, second, third].map(told => told.OIDC_access_token)).size, 3);
    assert.equal((await (await knownAt(third.OIDC_access_token)).json()).sub, person.sub);
    if (own.proof === 'private_key_jwt') return;
    // Whoever brings an old one ends all of it; Apache notices at the next time.
    const stolen = await fetch(issuer + '/oidc/token', {method: 'POST', headers: own.proof === 'none' ? {} :
      {authorization: 'Basic ' + Buffer.from(`${own.id}:${own.secret}`).toString('base64')},
    body: new URLSearchParams({grant_type: 'refresh_token', refresh_token: kept[0],
      ...(own.proof === 'none' ? {client_id: own.id} : {})})});
    assert.equal((await stolen.json()).error, 'invalid_grant');
    assert.equal((await knownAt(third.OIDC_access_token)).status, 401);
    await renew(third.OIDC_access_token, true);
  },

  async signs_out() {
    const guest = new Guest(), other = new Guest();
    const {told} = await guest.enter();
    await other.enter();
    const away = await guest.site.ask(`${own.callback}?logout=${encodeURIComponent(own.goodbye)}`);
    const asked = new URL(away.location);
    assert.equal(asked.origin + asked.pathname, issuer + '/oidc/logout');
    assert.ok(asked.searchParams.get('id_token_hint'));
    guest.house.seen = [];
    assert.equal((await guest.house.arrive(asked, own.goodbye)).href, own.goodbye);
    assert.deepEqual(guest.house.seen, ['/oidc/logout']); // nothing was asked
    assert.equal((await knownAt(told.OIDC_access_token)).status, 401);
    const again = await guest.sentAway();
    assert.equal((await guest.house.ask(again.url)).location?.includes('/account/login/'), true);
    assert.equal((await other.site.ask('/page')).status, 200); // another browser is nobody's business
  },

  // Signs out at the house; the site hears of it behind the browser's back.
  async hears_of_an_end() {
    const guest = new Guest(), other = new Guest();
    await guest.enter();
    await other.enter();
    const page = await guest.house.ask('/account/');
    const form = guest.house.formOf(page, action => action === '/account/logout/');
    assert.ok(form, page.text);
    await guest.house.submit(form, {});
    await until(async () => (await guest.site.ask('/page')).status === 302);
    assert.equal((await other.site.ask('/page')).status, 200);
  },

  // What Apache has of a token that was given to another site: whose it is, as long as it holds.
  async guards_an_api() {
    const {told} = await new Guest(sites.recipe).enter(), token = told.OIDC_access_token;
    const opened = await api(own, token), shown = await opened.text();
    assert.equal(opened.status, 200, shown);
    assert.ok(shown.includes(`\nREMOTE_USER=${person.sub}\n`), shown);
    assert.ok(shown.includes(`\nOIDC_CLAIM_client_id=recipe\n`), shown);
    for (const wrong of [undefined, 'nothing-that-was-ever-given', token.slice(0, -4) + 'AAAA'])
      assert.equal((await api(own, wrong)).status, 401);
    const ended = await fetch(issuer + '/oidc/revoke', {method: 'POST', body: new URLSearchParams({token}), headers:
      {authorization: 'Basic ' + Buffer.from(`recipe:${sites.recipe.secret}`).toString('base64')}});
    assert.equal(ended.status, 200);
    assert.equal((await api(own, token)).status, 401);
  },
};

await scenarios[scenario]();
