"""A receiver of webhooks from Gatelodge (Standard Webhooks, signature v1). Needs nothing but Python.

Take verify() into your own program; the few lines at the end let you try it in a terminal:

    export GATELODGE_WEBHOOK_SECRET='whsec_… from the console'
    python3 webhook.py 'webhook-id' 'webhook-timestamp' 'webhook-signature' < body.json
"""
import base64
import hashlib
import hmac
import json
import os
import sys
import time

TOLERANCE_SECONDS = 5 * 60


class Refused(Exception):
    """Not from Gatelodge, or sent long ago. Answer with 400 and do nothing."""


def verify(secret, message_id, timestamp, signatures, body, now=None):
    """The event. `body` are the bytes as they came: parsing and writing them again would change them."""
    key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    try:
        sent = int(timestamp)
    except ValueError as error:
        raise Refused("no time") from error
    if abs((time.time() if now is None else now) - sent) > TOLERANCE_SECONDS:
        raise Refused("sent too long ago, or in the future; is the clock right?")
    signed = message_id.encode() + b"." + timestamp.encode() + b"." + body
    expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest())
    # While one secret follows the other there are two signatures; one that is right is enough.
    for signature in signatures.split():
        version, _, value = signature.partition(",")
        if version == "v1" and hmac.compare_digest(value.encode(), expected):
            return json.loads(body)
    raise Refused("no signature of ours")


if __name__ == "__main__":
    try:
        print(json.dumps(verify(os.environ["GATELODGE_WEBHOOK_SECRET"], *sys.argv[1:4], sys.stdin.buffer.read())))
    except Refused as refused:
        sys.exit("refused: " + str(refused))
