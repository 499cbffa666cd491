# Sourced by app/run and tests/run: installs what is missing, configures and builds. Says what it does.
# Needs $root, the repository's folder.

say() { printf '\033[1m▸ %s\033[0m\n' "$*"; }

listed_packages() { sed 's/#.*//' "$@" | tr -s ' \n' '\n' | grep . | sort -u; }

# The packages of the given lists, each name once, alternatives resolved to the one that this Debian has.
wanted_packages() {
    local word name
    listed_packages "$@" | while read -r word; do
        for name in ${word//|/ }; do
            if dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q '^install ok installed' ||
                apt-cache show "$name" >/dev/null 2>&1; then
                echo "$name"
                break
            fi
        done || true
    done
}

# Under its own name, or inside another package: some builds of nodejs hold npm, and refuse to stand beside it.
is_installed() {
    dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q '^install ok installed' ||
        dpkg-query -W -f='${db:Status-Abbrev}|${Provides}\n' | awk -F'|' -v name="$1" '
            $1 ~ /^ii/ { n = split($2, all, /, */); for (i = 1; i <= n; i++) { sub(/ .*/, "", all[i]); found = found || all[i] == name } }
            END { exit !found }'
}

missing_packages() {
    local name
    for name in $(wanted_packages "$@"); do
        is_installed "$name" || echo "$name"
    done
}

# Installs what is missing; without root or sudo prints the line to run, and ends with 3.
ensure_packages() {
    command -v apt-get >/dev/null || { echo "This script knows Debian's packages only; see $*." >&2; exit 3; }
    local missing as_root=""
    missing=$(missing_packages "$@" | tr '\n' ' ')
    # A name that nobody knows yet (fresh machine without package lists) counts as missing.
    if [ -z "${missing// /}" ] && [ "$(wanted_packages "$@" | wc -l)" -eq "$(listed_packages "$@" | wc -l)" ]; then
        return 0
    fi
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
            as_root="sudo"
        else
            echo "Some packages are missing. Run this line as root, then start again:" >&2
            echo "  apt-get update && apt-get install --no-install-recommends $missing" >&2
            exit 3
        fi
    fi
    say "Installing packages: ${missing:-package lists}"
    $as_root apt-get -qq -o DPkg::Lock::Timeout=600 update
    missing=$(missing_packages "$@" | tr '\n' ' ')
    # Gatelodge starts a PostgreSQL of its own; a system-wide cluster is nobody's wish here.
    if ! dpkg-query -W -f='${Status}' postgresql-common 2>/dev/null | grep -q '^install ok installed'; then
        $as_root mkdir -p /etc/postgresql-common
        echo 'create_main_cluster = false' | $as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
    fi
    # The tests start a directory server of their own; without a configuration the package starts none.
    if [[ " $missing " == *" slapd "* ]] && command -v debconf-set-selections >/dev/null; then
        echo 'slapd slapd/no_configuration boolean true' | $as_root debconf-set-selections
    fi
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
        -o DPkg::Lock::Timeout=600 -o Dpkg::Options::=--force-confold install $missing
    # The tests start a pooler of their own, too; the one of the package has nothing to do.
    if [[ " $missing " == *" pgbouncer "* ]] && [ -d /run/systemd/system ]; then
        $as_root systemctl --quiet disable --now pgbouncer.service || say "pgbouncer.service runs on: it could not be switched off"
    fi
}

# build PRESET TARGET…: configures once and builds, with ninja's own progress on a terminal.
build() {
    local preset=$1
    shift
    say "Building ($preset)"
    (cd "$root" && cmake --preset "$preset" -Wno-dev >"/tmp/gatelodge-configure-$(id -u).log" 2>&1) ||
        { tail -40 "/tmp/gatelodge-configure-$(id -u).log" >&2; return 1; }
    if [ -t 1 ]; then
        ninja -C "$root/build/$preset" "$@"
    else
        NINJA_STATUS='[%f/%t] ' ninja -C "$root/build/$preset" "$@" | awk 'NR % 25 == 1 || /FAILED|error|warning:/ || fail { print; fflush() } /FAILED/ { fail = 1 }'
        return "${PIPESTATUS[0]}"
    fi
}
