#!/bin/busybox sh
# The first process of a guest: brings the network up, then does what the test says, a line at a time, over the second
# serial port. Every line is answered with "answer CODE"; what desks say comes over the same port.
# The kernel itself asks /sbin/modprobe for ciphers.
/bin/busybox mkdir -p /sbin /proc /sys /dev /run /share /tmp
/bin/busybox --install -s /bin
ln -sf /bin/busybox /sbin/modprobe
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
for module in virtio_pci virtio_net cifs nfsv4; do modprobe "$module"; done

for word in $(cat /proc/cmdline); do
    case "$word" in talan.guest=*) guest=${word#talan.guest=} ;; esac
done
# Each its own name: two NFS clients of one name take each other for one machine started anew.
hostname "guest-$guest"
ip link set lo up
ip addr add "10.77.0.1$guest/24" dev eth0
ip link set eth0 up

export HOME=/tmp LANG=C.UTF-8 XDG_RUNTIME_DIR=/run
chmod 0700 /run
stty -F /dev/ttyS1 raw -echo
exec </dev/ttyS1 >/dev/ttyS1 2>/dev/console

# mount_share TYPE SOURCE OPTIONS
mount_share() { mount.full -i -t "$1" -o "$3" "$2" /share 2>&1; }

# disguised COMMAND…: runs it so that it takes an SMB mount for an NFS one. Talan refuses to write on SMB mounts of Linux; this
# shows what would happen if it did not.
disguised() {
    exec sh -c 'sed "s/ - cifs / - nfs4 /" /proc/self/mountinfo >/run/mounts &&
        mount.full --bind /run/mounts /proc/$$/mountinfo && exec "$@"' sh "$@"
}

# start_desk VERB DESK SEED [disguised]: a desk that waits for `go`; `stop` lets it end its save first.
start_desk() {
    rm -f /run/desk.in
    mkfifo /run/desk.in
    $4 talan_desk_worker "$1" "$office" "$2" "$3" </run/desk.in 2>&1 &
    desk=$!
    exec 3>/run/desk.in
}
go() { echo go >&3; }
stop() {
    exec 3>&-
    wait "$desk"
}

echo up
while read -r line; do
    eval "$line"
    echo "answer $?"
done
