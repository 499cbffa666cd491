"""A relying party as anybody builds one: Authlib, unchanged, against the house.

relying_party.py SCENARIO CLIENT: settings on standard input; ends with 0, or says what was not so.
"""
import json
import os
import sys
import threading
import time
from html import unescape
from http.server import BaseHTTPRequestHandler, HTTPServer
from re import DOTALL, findall, search
from urllib.parse import parse_qs, urljoin, urlsplit

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # the house is on this computer
import requests
from authlib.common.security import generate_token
from authlib.integrations.base_client.errors import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from authlib.jose import JsonWebKey, JsonWebToken
from authlib.jose import JWTClaims
from authlib.oauth2.rfc7523 import PrivateKeyJWT
from authlib.oidc.core import CodeIDToken, UserInfo
from authlib.oidc.discovery import OpenIDProviderMetadata, get_well_known_url

settings = json.load(sys.stdin)
issuer, person = settings["issuer"], settings["person"]
own = settings["clients"][sys.argv[2]]
metadata = OpenIDProviderMetadata(requests.get(get_well_known_url(issuer, external=True)).json())
metadata.validate()
assert metadata["issuer"] == issuer
keys = JsonWebKey.import_key_set(requests.get(metadata["jwks_uri"]).json())


class Visitor:
    """Somebody with a browser at the house's pages, until a redirect leads away from it."""

    def __init__(self):
        self.web = requests.Session()
        self.web.headers["Accept-Language"] = "en"
        self.seen = []

    def show(self, answer):
        self.seen.append(urlsplit(answer.url).path)
        return answer

    def get(self, url):
        return self.show(self.web.get(url, allow_redirects=False))

    def submit(self, page, action, body, fields):
        hidden = {search('name="([^"]*)"', one)[1]: unescape((search('value="([^"]*)"', one) or [0, ""])[1])
                  for one in findall(r'<input\b[^>]*type="hidden"[^>]*>', body)}
        return self.show(self.web.post(urljoin(page.url, action), data={**hidden, **fields}, headers={"Origin": issuer},
                                       allow_redirects=False))

    def fill_in(self, page):
        for head, body in findall(r"<form\b([^>]*)>(.*?)</form>", page.text, DOTALL):
            action = unescape((search('action="([^"]*)"', head) or [0, page.url])[1])
            if 'type="password"' in body:
                login = {"login": person["login"]} if 'name="login"' in body else {}
                return self.submit(page, action, body, {**login, "password": person["password"]})
            if action in ("/account/consent/", "/device/answer"):
                return self.submit(page, action, body, {"answer": "yes"})
            if action == "/device":
                return self.submit(page, action, body, {"user_code": search('value="([A-Z]{4}-[A-Z]{4})"', body)[1]})
        return None

    def arrive(self, url, landing=None):
        page = self.get(url)
        for _ in range(16):
            if "Location" in page.headers:
                url = urljoin(page.url, page.headers["Location"])
                if landing and url.startswith(landing):
                    return url
                page = self.get(url)
                continue
            after = self.fill_in(page)
            if after is None:
                break
            page = after
        assert not landing, f"stopped at {page.url}, {page.status_code}: {page.text[-2000:]}"
        return page


def session(scope=own["scope"]):
    key = JsonWebKey.import_key(own["key"], {"kty": "EC"}) if own["proof"] == "private_key_jwt" else None
    found = OAuth2Session(own["id"], key or own.get("secret"), token_endpoint_auth_method=own["proof"],
                          revocation_endpoint_auth_method=own["proof"], scope=scope,
                          redirect_uri=own["redirect"], code_challenge_method="S256" if own["challenge"] else None)
    if key:
        found.register_client_auth_method(PrivateKeyJWT(metadata["token_endpoint"], alg="ES256"))
    return found


def checked(token, nonce=None):
    """The claims of the id token, judged by the library."""
    params = {"client_id": own["id"], "nonce": nonce}
    if own["alg"] != "EdDSA":  # of its hash this library knows nothing
        params["access_token"] = token["access_token"]
    options = {"iss": {"essential": True, "value": issuer}, "aud": {"essential": True, "value": own["id"]},
               "sub": {"essential": True, "value": person["sub"]}}
    claims = JsonWebToken([own["alg"]]).decode(token["id_token"], keys, claims_cls=CodeIDToken, claims_options=options,
                                               claims_params=params)
    claims.validate(leeway=5)
    return claims


def begin(client, endpoint="authorization_endpoint", **more):
    verifier = generate_token(48) if own["challenge"] else None
    nonce = generate_token(16) if own["nonce"] else None
    if nonce:
        more["nonce"] = nonce
    url, state = client.create_authorization_url(metadata[endpoint], code_verifier=verifier, **more)
    return url, {"state": state, **({"code_verifier": verifier} if verifier else {})}, nonce


def sign_in(client, visitor=None, **more):
    url, kept, nonce = begin(client, **more)
    back = (visitor or Visitor()).arrive(url, own["redirect"])
    assert parse_qs(urlsplit(back).query)["iss"] == [issuer]  # RFC 9207
    token = client.fetch_token(metadata["token_endpoint"], authorization_response=back, **kept)
    return token, checked(token, nonce)


def asked_of(client, url, **form):
    """As the client itself, of an endpoint that this library has no call for."""
    return client.post(url, data=form, auth=client.client_auth(own["proof"]), withhold_token=True)


def info(client):
    return UserInfo(client.get(metadata["userinfo_endpoint"]).json())


def refused(error, call, *arguments, **more):
    try:
        told = call(*arguments, **more)
    except OAuthError as found:
        assert found.error == error, found
        return
    raise AssertionError(f"not refused: {told}")


def signs_in():
    client = session()
    token, claims = sign_in(client)
    assert claims.header["alg"] == own["alg"]
    assert claims["amr"] == ["pwd"] and claims["azp"] == own["id"]
    told = info(client)
    assert (told.sub, told.email, told.email_verified) == (person["sub"], person["email"], True)
    assert told.preferred_username == person["login"] and told["groups"] == person["groups"]
    assert "refresh_token" not in token


def keeps_access():
    client = session(own["scope"] + " offline_access")
    first, _ = sign_in(client)
    second = client.refresh_token(metadata["token_endpoint"], refresh_token=first["refresh_token"])
    assert second["refresh_token"] != first["refresh_token"]
    checked(second)
    assert info(client).email == person["email"]
    refused("invalid_grant", client.refresh_token, metadata["token_endpoint"], refresh_token=first["refresh_token"])
    refused("invalid_grant", client.refresh_token, metadata["token_endpoint"], refresh_token=second["refresh_token"])
    assert client.get(metadata["userinfo_endpoint"]).status_code == 401


def takes_tokens_back():
    client = session(own["scope"] + " offline_access")
    token, _ = sign_in(client)
    ask = lambda text: client.introspect_token(metadata["introspection_endpoint"], token=text,
                                               auth=client.client_auth(own["proof"])).json()
    assert ask(token["access_token"])["active"] and ask(token["refresh_token"])["active"]
    assert client.revoke_token(metadata["revocation_endpoint"], token=token["refresh_token"]).status_code == 200
    assert ask(token["refresh_token"]) == {"active": False} and ask(token["access_token"]) == {"active": False}


def pushes_its_request():
    client = session()
    url, kept, nonce = begin(client)
    asked = parse_qs(urlsplit(url).query)
    pushed = asked_of(client, metadata["pushed_authorization_request_endpoint"],
                      **{name: value for name, (value,) in asked.items() if name != "client_id"})
    assert pushed.status_code == 201, pushed.text
    short, _ = client.create_authorization_url(metadata["authorization_endpoint"],
                                               request_uri=pushed.json()["request_uri"])
    back = Visitor().arrive(short, own["redirect"])
    checked(client.fetch_token(metadata["token_endpoint"], authorization_response=back, **kept), nonce)


def brings_a_device():
    client, kind = session(), "urn:ietf:params:oauth:grant-type:device_code"
    device = asked_of(client, metadata["device_authorization_endpoint"], scope=own["scope"]).json()
    poll = lambda: client.fetch_token(metadata["token_endpoint"], grant_type=kind, device_code=device["device_code"])
    refused("authorization_pending", poll)
    refused("slow_down", poll)
    Visitor().arrive(device["verification_uri_complete"])
    checked(poll())
    assert info(client).sub == person["sub"]
    refused("invalid_grant", poll)


def acts_for_itself():
    client = session(None)
    token = client.fetch_token(metadata["token_endpoint"], grant_type="client_credentials")
    known = client.introspect_token(metadata["introspection_endpoint"], token=token["access_token"],
                                    auth=client.client_auth(own["proof"])).json()
    assert known["active"] and known["sub"] == own["id"]
    assert client.get(metadata["userinfo_endpoint"]).status_code == 403


def signs_out():
    class Notice(BaseHTTPRequestHandler):
        def do_POST(self):
            heard.append(parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode()))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *words):
            pass

    heard = []
    server = HTTPServer(("127.0.0.1", own["noticePort"]), Notice)
    server.timeout = 60
    client, visitor = session(), Visitor()
    token, claims = sign_in(client, visitor)
    listening = threading.Thread(target=server.handle_request)
    listening.start()
    form = {"id_token_hint": token["id_token"], "post_logout_redirect_uri": own["goodbye"], "state": "so long"}
    url = requests.Request("GET", metadata["end_session_endpoint"], params=form).prepare().url
    assert parse_qs(urlsplit(visitor.arrive(url, own["goodbye"])).query) == {"state": ["so long"]}
    listening.join()
    options = {"iss": {"essential": True, "value": issuer}, "aud": {"essential": True, "value": own["id"]},
               "jti": {"essential": True}, "events": {"essential": True},
               "sid": {"essential": True, "value": claims["sid"]}}
    (logout_token,) = heard[0]["logout_token"]
    notice = JsonWebToken([own["alg"]]).decode(logout_token, keys, claims_cls=JWTClaims, claims_options=options)
    notice.validate(leeway=5)
    assert notice.header["typ"] == "logout+jwt" and "nonce" not in notice
    assert list(notice["events"]) == ["http://schemas.openid.net/event/backchannel-logout"]
    assert client.get(metadata["userinfo_endpoint"]).status_code == 401


def asks_in_its_own_way():
    client, visitor = session(), Visitor()
    url, kept, _ = begin(client, prompt="none")
    back = parse_qs(urlsplit(visitor.arrive(url, own["redirect"])).query)
    assert back["error"] == ["login_required"] and back["state"] == [kept["state"]], back
    _, first = sign_in(client, visitor, max_age=600, login_hint=person["login"])
    visitor.seen.clear()
    _, silent = sign_in(client, visitor, prompt="none")
    assert visitor.seen == ["/oidc/authorize"] and silent["auth_time"] == first["auth_time"]
    time_before = time.time()
    _, again = sign_in(client, visitor, prompt="login")
    assert again["auth_time"] >= int(time_before), (again, time_before)


globals()[sys.argv[1]]()
