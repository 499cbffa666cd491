# What becomes of the service on a computer that has just started. Each fact is a line in /mnt/told/facts: NAME=VALUE.
settings=/etc/gatelodge/gatelodge.toml

tell() { printf '%s=%s\n' "$1" "$2" >> /mnt/told/facts; }
ask() { systemctl show gatelodged --property "$1" --value; }
until_so() { # a condition, for two minutes at most
    local end=$((SECONDS + 120))
    until "$@"; do
        [ $SECONDS -lt $end ] || return 1
        sleep 0.1
    done
}
page() { curl --silent --show-error --max-time 30 --output /dev/null --write-out '%{http_code}' http://localhost:8080/account/login/; }
serves_again() { [ "$(ask NRestarts)" = 1 ] && [ "$(ask ActiveState)" = active ]; }
nobody_left() { ! pgrep -u gatelodge > /mnt/told/left; }

systemd-sysusers gatelodge.conf
tell account "$(id -un gatelodge)"
systemctl start gatelodged
tell "start ends with" $?
tell "state after the start" "$(ask ActiveState)"
tell "what it says of itself" "$(ask StatusText)"
tell "its page" "$(page)"
tell "whose data" "$(stat --format %U:%G /var/lib/gatelodge/postgresql)"
tell "rights of the settings' folder" "$(stat --format %a /etc/gatelodge)"

kill -KILL "$(ask MainPID)"
until_so serves_again
tell "restarts after it was killed" "$(ask NRestarts)"
tell "its page after that" "$(page)"

systemctl stop gatelodged
tell "stop ends with" $?
tell "result" "$(ask Result)"
until_so nobody_left
tell "processes left" "$(wc -l < /mnt/told/left)"

echo 'listen = [' > $settings
chown gatelodge: $settings
chmod 600 $settings
systemctl start gatelodged
tell "start with a wrong setting ends with" $?
tell "the program then ended with" "$(ask ExecMainStatus)"
tell "state with a wrong setting" "$(ask SubState)"
rm $settings
systemctl reset-failed gatelodged
systemctl start gatelodged
tell "its page when the setting is right" "$(page)"
journalctl --no-pager --unit gatelodged > /mnt/told/journal
systemctl exit 0
