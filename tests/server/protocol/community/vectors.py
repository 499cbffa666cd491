"""The wire format once more, written for PyCryptodome and read by nobody but the tests: what C++ seals is opened here,
and what is sealed here C++ must open. One JSON object a line in, one a line out; bytes travel in hexadecimal.

Written after what existing clients do (Django's plug-in and the push receiver), not after our own code.
"""
import base64
import hashlib
import hmac
import json
import sys
from urllib.parse import parse_qs, quote_plus, urlencode, urlsplit

try:
    from Cryptodome.Cipher import AES, ChaCha20_Poly1305
    from Cryptodome.Random import get_random_bytes
except ImportError:
    from Crypto.Cipher import AES, ChaCha20_Poly1305
    from Crypto.Random import get_random_bytes


def seal(version, key, plain):
    """The parts as bytes: (iv, data) or (nonce, data, tag)."""
    if version == 2:
        iv = get_random_bytes(16)
        return iv, AES.new(key, AES.MODE_CBC, iv).encrypt(plain + b" " * (16 - len(plain) % 16))
    if version == 3:
        nonce = get_random_bytes(16)
        return (nonce, *AES.new(key, AES.MODE_SIV, nonce=nonce).encrypt_and_digest(plain))
    nonce = get_random_bytes(24)
    return (nonce, *ChaCha20_Poly1305.new(key=key, nonce=nonce).encrypt_and_digest(plain))


def unseal(version, key, nonce, data, tag=None):
    if version == 2:
        return AES.new(key, AES.MODE_CBC, nonce).decrypt(data).rstrip(b" ")
    if version == 3:
        return AES.new(key, AES.MODE_SIV, nonce=nonce).decrypt_and_verify(data, tag)
    return ChaCha20_Poly1305.new(key=key, nonce=nonce).decrypt_and_verify(data, tag)


def safe(raw):
    return base64.urlsafe_b64encode(raw).decode("ascii")


def open_url(version, key, url):
    """As a site does it: from the redirect's query to the fields, blank ones kept."""
    query = parse_qs(urlsplit(url).query, strict_parsing=True)
    names = ("i", "d") if version == 2 else ("n", "d", "t")
    plain = unseal(version, key, *(base64.urlsafe_b64decode(query[name][0]) for name in names))
    fields = parse_qs(plain.decode("ascii"), strict_parsing=True, keep_blank_values=True)
    return {"plain": plain.hex(), "fields": {name: values[0] for name, values in fields.items()}}


def make_url(version, key, base, fields):
    parts = seal(version, key, urlencode(fields, quote_via=quote_plus).encode("ascii"))
    if version == 2:
        values = {"i": safe(parts[0]), "d": safe(parts[1])}
    else:
        values = {"d": safe(parts[1]), "n": safe(parts[0]), "t": safe(parts[2])}
    return {"url": base + "?" + urlencode(values)}


def open_parts(version, key, text):
    plain = unseal(version, key, *(base64.urlsafe_b64decode(part) for part in text.split("&")))
    return {"plain": plain.hex(), "json": json.loads(plain)}


def make_parts(version, key, plain):
    return {"text": "&".join(safe(part) for part in seal(version, key, bytes.fromhex(plain)))}


def sign(key, body):
    return {"signature": base64.b64encode(hmac.digest(key, bytes.fromhex(body), hashlib.sha512)).decode("ascii")}


def answer(request):
    key = base64.b64decode(request["key"], validate=True)
    version = request.get("version")
    try:
        if request["op"] == "open_url":
            return open_url(version, key, request["url"])
        if request["op"] == "make_url":
            return make_url(version, key, request["base"], request["fields"])
        if request["op"] == "open_parts":
            return open_parts(version, key, request["text"])
        if request["op"] == "make_parts":
            return make_parts(version, key, request["plain"])
        return sign(key, request["body"])
    except ValueError as error:
        return {"error": str(error)}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
