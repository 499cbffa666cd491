#!/bin/bash
# A computer of its own for a service: this one's disk, on which whatever is written is forgotten, a network with nobody
# else in it, and a systemd that begins at the beginning.
#
#   unshare --mount --pid --fork --ipc --uts --cgroup --net boot.sh BESIDE TOLD WALK
#
# BESIDE is put over the disk before the start. WALK is a shell script that is run when the computer has started; it
# finds the folder TOLD as /mnt/told and ends with `systemctl exit`.
set -eu
beside=$1 told=$2 walk=$3
room=$(mktemp -d "$told/room-XXXXXX")

hold() { # TYPE OPTIONS PLACE
    mkdir -p "$3"
    mount -t "$1" -o "$2" "$1" "$3"
}

prepare_disk() {
    mount --make-rprivate /
    mount -t tmpfs tmpfs "$room"
    mkdir "$room/written" "$room/work" "$room/disk"
    mount -t overlay -o "lowerdir=/,upperdir=$room/written,workdir=$room/work" overlay "$room/disk"
    hold proc defaults "$room/disk/proc"
    hold sysfs ro "$room/disk/sys"
    hold tmpfs mode=755 "$room/disk/run"
    hold tmpfs mode=1777 "$room/disk/tmp"
    hold tmpfs mode=755 "$room/disk/dev"
    if [ -e /sys/fs/cgroup/cgroup.controllers ]; then
        hold cgroup2 defaults "$room/disk/sys/fs/cgroup"
    else
        hold tmpfs mode=755 "$room/disk/sys/fs/cgroup"
        hold cgroup none,name=systemd "$room/disk/sys/fs/cgroup/systemd"
    fi
}

make_devices() {
    local device
    for device in "null 1 3" "zero 1 5" "full 1 7" "random 1 8" "urandom 1 9" "tty 5 0"; do
        set -- $device
        mknod -m 666 "$room/disk/dev/$1" c "$2" "$3"
    done
    hold devpts newinstance,ptmxmode=0666 "$room/disk/dev/pts"
    ln -s pts/ptmx "$room/disk/dev/ptmx"
    hold tmpfs mode=1777 "$room/disk/dev/shm"
}

prepare_disk
make_devices
ip link set lo up

cd "$room/disk"
cp -a "$beside/." .
rm -rf var/lib/gatelodge etc/gatelodge # of whoever works at this computer
cp "$walk" root/walk.sh
cat > etc/systemd/system/walk.service <<UNIT
[Unit]
DefaultDependencies=no
After=basic.target
[Service]
Type=oneshot
ExecStart=/bin/bash /root/walk.sh
StandardOutput=append:/mnt/told/walk.log
StandardError=inherit
UNIT
mkdir -p etc/systemd/system/basic.target.wants mnt/told before
ln -sf /etc/systemd/system/walk.service etc/systemd/system/basic.target.wants/walk.service
mount --bind "$told" mnt/told
pivot_root . before
umount -l /before
exec env -i container=other PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd --unit=basic.target
