"""A site that signs people in through Gatelodge, format version 3 (AES-SIV).

Needs PyCryptodome (Debian: python3-pycryptodome, PyPI: pycryptodome). Take the functions into your own program; the few
lines at the end let you try them in a terminal:

    export GATELODGE_SITE_KEY='the key from the console'
    python3 client.py url https://login.example.org/account/auth/7/
    python3 client.py open 'd=…&n=…&t=…' 'the state that url printed'
    python3 client.py verify 'the X-pgauth-sig header' < body.json
"""
import base64
import hashlib
import hmac
import json
import os
import secrets
import sys
import time
from urllib.parse import parse_qs, urlencode

try:
    from Cryptodome.Cipher import AES
except ImportError:
    from Crypto.Cipher import AES

ANSWER_SECONDS = 10


class Refused(Exception):
    """The answer is not for us, not genuine, or not fresh. Send the person back to the sign-in address."""


def site_key():
    return base64.b64decode(os.environ["GATELODGE_SITE_KEY"], validate=True)


def sign_in_url(base):
    """Where to send the browser, and the state to keep in the visitor's session until it comes back.

    The state ties the answer to this browser: nobody can slip a link with their own answer to somebody else. Keep the
    page that the person wanted beside it in the session.
    """
    state = secrets.token_urlsafe(24)
    return base + "?" + urlencode({"d": state}), state


def open_answer(query, state, key, now=None):
    """The person as a dictionary. Use each state once: drop it from the session before you look at the result."""
    received = parse_qs(query)
    try:
        nonce, data, tag = (base64.urlsafe_b64decode(received[name][0]) for name in ("n", "d", "t"))
        plain = AES.new(key, AES.MODE_SIV, nonce=nonce).decrypt_and_verify(data, tag)
    except (KeyError, ValueError) as error:
        raise Refused("not a genuine answer") from error
    answer = {name: values[0] for name, values in parse_qs(plain.decode("utf-8"), keep_blank_values=True).items()}
    now = time.time() if now is None else now
    if abs(int(now) - int(answer["t"])) > ANSWER_SECONDS:
        raise Refused("the answer is too old; is the clock right?")
    if not hmac.compare_digest(answer.get("d", "").encode(), state.encode()):
        raise Refused("the answer belongs to another browser")
    return {
        "username": answer["u"],
        "first_name": answer["f"],
        "last_name": answer["l"],
        "email": answer["e"],
        "secondary_emails": [address for address in answer["se"].split(",") if address],
    }


def is_genuine_push(body, signature, keys):
    """Check a push before you believe it. Body: the bytes as received. Keys: the current one, and during a rotation
    the next one too."""
    made = [base64.b64encode(hmac.digest(key, body, hashlib.sha512)) for key in keys]
    return any([hmac.compare_digest(one, signature.encode()) for one in made])


def main():
    command = sys.argv[1]
    if command == "url":
        url, state = sign_in_url(sys.argv[2])
        print(json.dumps({"url": url, "state": state}))
    elif command == "open":
        print(json.dumps(open_answer(sys.argv[2], sys.argv[3], site_key())))
    elif not is_genuine_push(sys.stdin.buffer.read(), sys.argv[2], [site_key()]):
        raise Refused("the signature is wrong")


if __name__ == "__main__":
    try:
        main()
    except Refused as refused:
        sys.exit(f"refused: {refused}")
