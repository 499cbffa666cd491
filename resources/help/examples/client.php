<?php
/* A site that signs people in through Gatelodge, format version 4 (XChaCha20-Poly1305).
 *
 * Needs nothing but PHP 8 and its own sodium extension. Take the functions into your own program; the few lines at the
 * end let you try them in a terminal:
 *
 *     export GATELODGE_SITE_KEY='the key from the console'
 *     php client.php url https://login.example.org/account/auth/7/
 *     php client.php open 'd=…&n=…&t=…' 'the state that url printed'
 *     php client.php verify 'the X-pgauth-sig header' < body.json
 */
declare(strict_types=1);

const ANSWER_SECONDS = 10;

/** The answer is not for us, not genuine, or not fresh. Send the person back to the sign-in address. */
class Refused extends Exception {}

function siteKey(): string {
    return sodium_base642bin((string) getenv('GATELODGE_SITE_KEY'), SODIUM_BASE64_VARIANT_ORIGINAL);
}

/**
 * Where to send the browser, and the state to keep in $_SESSION until it comes back.
 *
 * The state ties the answer to this browser: nobody can slip a link with their own answer to somebody else. Keep the
 * page that the person wanted beside it in the session.
 */
function signInUrl(string $base): array {
    $state = sodium_bin2base64(random_bytes(24), SODIUM_BASE64_VARIANT_URLSAFE_NO_PADDING);
    return ['url' => $base . '?' . http_build_query(['d' => $state]), 'state' => $state];
}

/** The person. Pass $_GET. Use each state once: drop it from the session before you look at the result. */
function openAnswer(array $query, string $state, string $key): array {
    try {
        [$nonce, $data, $tag] = array_map(
            fn (string $name) => sodium_base642bin($query[$name] ?? '', SODIUM_BASE64_VARIANT_URLSAFE),
            ['n', 'd', 't']
        );
        $plain = sodium_crypto_aead_xchacha20poly1305_ietf_decrypt($data . $tag, '', $nonce, $key);
    } catch (SodiumException | TypeError) {
        $plain = false;
    }
    if ($plain === false) {
        throw new Refused('not a genuine answer');
    }
    parse_str($plain, $answer);
    if (abs(time() - (int) $answer['t']) > ANSWER_SECONDS) {
        throw new Refused('the answer is too old; is the clock right?');
    }
    if (!hash_equals($state, $answer['d'] ?? '')) {
        throw new Refused('the answer belongs to another browser');
    }
    return [
        'username' => $answer['u'],
        'first_name' => $answer['f'],
        'last_name' => $answer['l'],
        'email' => $answer['e'],
        'secondary_emails' => array_values(array_filter(explode(',', $answer['se']), 'strlen')),
    ];
}

/**
 * Check a push before you believe it. Body: file_get_contents('php://input'). Signature:
 * $_SERVER['HTTP_X_PGAUTH_SIG']. Keys: the current one, and during a rotation the next one too.
 */
function isGenuinePush(string $body, string $signature, array $keys): bool {
    $genuine = false;
    foreach ($keys as $key) {
        $same = hash_equals(base64_encode(hash_hmac('sha512', $body, $key, true)), $signature);
        $genuine = $genuine || $same;
    }
    return $genuine;
}

function main(array $arguments): void {
    switch ($arguments[1]) {
        case 'url':
            echo json_encode(signInUrl($arguments[2])), "\n";
            break;
        case 'open':
            parse_str($arguments[2], $query);
            echo json_encode(openAnswer($query, $arguments[3], siteKey())), "\n";
            break;
        default:
            if (!isGenuinePush(stream_get_contents(STDIN), $arguments[2], [siteKey()])) {
                throw new Refused('the signature is wrong');
            }
    }
}

if (PHP_SAPI === 'cli' && realpath($_SERVER['argv'][0]) === __FILE__) {
    try {
        main($_SERVER['argv']);
    } catch (Refused $refused) {
        fwrite(STDERR, 'refused: ' . $refused->getMessage() . "\n");
        exit(1);
    }
}
