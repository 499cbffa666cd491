// Somebody with a browser at the house's pages: cookies, forms with what is hidden in them, redirects followed by hand
// until one leads away from the house.
const entities = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#34;': '"'};
const plain = text => text.replace(/&(amp|lt|gt|quot|#39|#34);/g, found => entities[found]);

export class Visitor {
  constructor(house, person) {
    this.house = house;
    this.person = person;
    this.cookies = new Map();
    this.seen = []; // the ways of the pages that were met, for tests that ask how somebody came through
  }

  async ask(address, options = {}) {
    const url = new URL(address, this.house);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {redirect: 'manual', ...options,
      headers: {...(cookie ? {cookie} : {}), 'accept-language': 'en', ...options.headers}});
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      if (value && !/max-age=0\b/i.test(line)) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    this.seen.push(url.pathname);
    return {url, status: answer.status, location: answer.headers.get('location'), text: await answer.text()};
  }

  // The first form of the page of which `holds` is true.
  formOf(page, holds) {
    for (const [, head, body] of page.text.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)) {
      const action = plain(/action="([^"]*)"/.exec(head)?.[1] ?? page.url.pathname);
      if (!holds(action, body)) continue;
      const fields = new URLSearchParams();
      for (const [input] of body.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g))
        fields.set(/name="([^"]*)"/.exec(input)[1], plain(/value="([^"]*)"/.exec(input)?.[1] ?? ''));
      return {action, body, fields};
    }
    return null;
  }

  submit(form, more) {
    for (const [name, value] of Object.entries(more)) form.fields.set(name, value);
    return this.ask(form.action, {method: 'POST', body: form.fields, headers: {origin: this.house}});
  }

  // What a person does with a page of the house; null: nothing that they could.
  async fillIn(page) {
    const signIn = this.formOf(page, (action, body) => /type="password"/.test(body));
    if (signIn)
      return this.submit(signIn, {...(/name="login"/.test(signIn.body) ? {login: this.person.login} : {}),
        password: this.person.password});
    const question = this.formOf(page, action => action === '/account/consent/' || action === '/device/answer');
    if (question) return this.submit(question, {answer: this.person.refuses ? 'no' : 'yes'});
    const device = this.formOf(page, action => action === '/device');
    if (device) return this.submit(device, {user_code: /value="([A-Z]{4}-[A-Z]{4})"/.exec(device.body)[1]});
    return null;
  }

  // As far as the address that begins so: where the house has sent them.
  async arrive(address, landing) {
    let page = await this.ask(address);
    for (let steps = 0; steps < 16; ++steps) {
      if (page.location) {
        const next = new URL(page.location, page.url);
        if (landing && next.href.startsWith(landing)) return next;
        page = await this.ask(next);
        continue;
      }
      const after = await this.fillIn(page);
      if (!after) break;
      page = after;
    }
    if (!landing) return page;
    const words = page.text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').slice(0, 600);
    throw new Error(`stopped at ${page.url}, ${page.status}: ${words}`);
  }
}
