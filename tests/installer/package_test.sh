#!/usr/bin/env bash
# Tests what is installed: the desktop files, the Debian package, and the package on a clean Debian 12.
#
#   package_test.sh BUILD_DIR
#
# BUILD_DIR is a finished build. TALAN_CLEAN_ROOT=1 adds the clean Debian (root, debootstrap, network; minutes).
# It is kept as a tarball in ${XDG_CACHE_HOME:-$HOME/.cache}/talan; delete that to start afresh.
# Exit status: 0 passed, 1 something failed, 77 nothing failed, but there was no package to test or the clean Debian that was
# asked for could not be made here.
set -euo pipefail

if [[ $# -ne 1 || ! -d $1 ]]; then
  echo "usage: package_test.sh BUILD_DIR" >&2
  exit 2
fi
build_dir=$(cd "$1" && pwd)
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
installer=$source_dir/installer
work=$(mktemp -d "${TMPDIR:-/tmp}/talan-package.XXXXXX")
root=$work/root
cache=${XDG_CACHE_HOME:-${HOME:-$work}/.cache}/talan
deb=
version=
clean_root_ran=0
ok=1
passed=0
failed=0
skipped=0

mounts_inside() { awk -v root="$root/" 'index($5, root) == 1 { print $5 }' /proc/self/mountinfo; }

clean_up() {
  local status=$? point
  trap - EXIT
  mounts_inside | tac | while read -r point; do
    umount "$point" || umount --lazy "$point" || true
  done
  rm -f "$cache"/debootstrap-*."$$"
  if [[ -n $(mounts_inside) ]]; then
    echo "left behind, because something is still mounted in it: $work" >&2
  else
    rm -rf --one-file-system "$work"
  fi
  exit "$status"
}
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

pass() { passed=$((passed + 1)); echo "PASS  $1"; }
fail() { failed=$((failed + 1)); echo "FAIL  $1"; }
skip() { skipped=$((skipped + 1)); echo "SKIP  $1: $2"; }

# check WHAT COMMAND...: passes when the command does, and shows what it said when it does not; $ok is 1 or 0. The command
# runs outside every condition, where "set -e" would be off: so call check as a statement, never before && or ||.
check() {
  local what=$1 status
  shift
  set +e
  (
    set -e
    "$@"
  ) >"$work/output" 2>&1
  status=$?
  set -e
  ok=$((status == 0))
  if [[ $ok -eq 1 ]]; then
    pass "$what"
  else
    fail "$what"
    tail -n 40 "$work/output" | sed 's/^/      /'
  fi
}

# missing PROGRAM...: names the programs that are not installed.
missing() {
  local program names=
  for program in "$@"; do
    command -v "$program" >/dev/null || names+="${names:+ }$program"
  done
  echo "$names"
}

validate_desktop_files() {
  local lacking
  lacking=$(missing desktop-file-validate)
  if [[ -n $lacking ]]; then
    skip "desktop file" "$lacking is not installed"
  else
    check "desktop file" desktop-file-validate "$installer/talan.desktop"
  fi
  # The validator lets a file without Exec pass.
  check "desktop file: starts talan" grep -q '^Exec=talan ' "$installer/talan.desktop"
  lacking=$(missing appstreamcli)
  if [[ -n $lacking ]]; then
    skip "metainfo" "$lacking is not installed"
  else
    check "metainfo" appstreamcli validate --no-net "$installer/se.talan.Talan.metainfo.xml"
  fi
}

make_package() {
  local lacking
  lacking=$(missing cpack dpkg-deb dpkg-parsechangelog dpkg-shlibdeps file gzip python3)
  if [[ -n $lacking ]]; then
    skip "package" "not installed: $lacking"
    return
  fi
  if [[ ! -f $build_dir/CPackConfig.cmake ]]; then
    skip "package" "no CPackConfig.cmake in the build directory"
    return
  fi
  if [[ -z $(find "$build_dir" -maxdepth 3 -type f -name talan -perm -u+x -print -quit) ]]; then
    skip "package" "talan is not built in the build directory"
    return
  fi
  check "package: cpack makes it" cpack -G DEB --config "$build_dir/CPackConfig.cmake" -B "$work/packages"
  [[ $ok -eq 1 ]] || return 0
  local made=("$work"/packages/*.deb)
  if [[ ${#made[@]} -ne 1 || ! -f ${made[0]} ]]; then
    fail "package: one .deb"
    return
  fi
  deb=${made[0]}
  version=$(dpkg-deb -f "$deb" Version)
}

holds_file() { grep -qE "^-[rwx-]+ root/root .* \./$1\$" "$work/contents"; }
depends_on() { dpkg-deb -f "$deb" Depends | tr ',' '\n' | grep -qE "^ *$1( |\$)"; }
nothing_elsewhere() { ! grep -vE '^-.* \./usr/(bin|share)/|^d' "$work/contents"; }
is_stripped() { file -b "$1" | grep -q ', stripped'; }
changelog_matches() {
  gzip -dc "$work/extracted/usr/share/doc/talan/changelog.gz" >"$work/changelog"
  [[ $(dpkg-parsechangelog -l "$work/changelog" -S Version) == "$version" ]]
}
metainfo_matches() {
  grep -q "<release version=\"$version\"" "$work/extracted/usr/share/metainfo/se.talan.Talan.metainfo.xml"
}

inspect_package() {
  local file package program
  dpkg-deb -c "$deb" >"$work/contents"
  dpkg-deb -x "$deb" "$work/extracted"
  for file in usr/bin/talan usr/bin/talanctl \
    usr/share/applications/talan.desktop \
    usr/share/icons/hicolor/scalable/apps/talan.svg \
    usr/share/metainfo/se.talan.Talan.metainfo.xml \
    usr/share/mime/packages/talan.xml \
    usr/share/doc/talan/copyright usr/share/doc/talan/changelog.gz \
    usr/share/man/man1/talan.1.gz usr/share/man/man1/talanctl.1.gz; do
    check "package: holds $file" holds_file "$file"
  done
  check "package: holds nothing outside usr/bin and usr/share" nothing_elsewhere
  for package in libqt6sql6-sqlite libqt6svg6 tzdata libqt6core6 libc6; do
    check "package: depends on $package" depends_on "$package"
  done
  for program in talan talanctl; do
    check "package: $program is stripped" is_stripped "$work/extracted/usr/bin/$program"
  done
  check "package: the changelog's latest version is $version" changelog_matches
  check "package: the metainfo has a release $version" metainfo_matches
}

# says_version JSON: talanctl's answer names the package's version and the libraries it runs with.
says_version() {
  python3 - "$1" "$version" <<'PYTHON'
import json, sys
answer = json.load(open(sys.argv[1], encoding="utf-8"))
lacking = {"talan", "qt", "sqlite", "schema"} - answer.keys()
sys.exit(f"lacks {lacking}" if lacking else None if answer["talan"] == sys.argv[2] else f"says {answer}")
PYTHON
}

# is_screenshot PNG: a window's picture and not an empty area.
is_screenshot() {
  python3 - "$1" <<'PYTHON'
import struct, sys
data = open(sys.argv[1], "rb").read()
if data[:8] != b"\x89PNG\r\n\x1a\n":
    sys.exit("not a PNG")
width, height = struct.unpack(">II", data[16:24])
print(f"{width} x {height}, {len(data)} bytes")
sys.exit(None if width >= 800 and height >= 500 and len(data) > 10_000 else "too small or empty")
PYTHON
}

# Everything the programs might look for at home is empty and temporary.
with_empty_home() {
  mkdir -p "$work/home"
  install -d -m 700 "$work/runtime"
  env -u DISPLAY -u WAYLAND_DISPLAY HOME="$work/home" XDG_RUNTIME_DIR="$work/runtime" \
    XDG_CONFIG_HOME="$work/home/config" XDG_DATA_HOME="$work/home/data" XDG_CACHE_HOME="$work/home/cache" \
    LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen timeout 120 "$@"
}

talanctl_answers() {
  with_empty_home "$work/extracted/usr/bin/talanctl" --json version >"$work/version.json"
  says_version "$work/version.json"
}
talan_answers() {
  with_empty_home "$work/extracted/usr/bin/talan" --version >"$work/version.txt"
  cat "$work/version.txt"
  grep -qwF "$version" "$work/version.txt"
}

run_extracted() {
  check "extracted: talanctl --json version" talanctl_answers
  check "extracted: talan --version" talan_answers
}

# The machine's own Debian archives for bookworm, as "URI SUITE" lines, from both styles of sources files.
debian_sources() {
  python3 - /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources <<'PYTHON'
import os, re, sys
found = []
for name in filter(os.path.exists, sys.argv[1:]):
    text = re.sub(r"^\s*#.*\n", "", open(name, encoding="utf-8").read() + "\n", flags=re.M)
    if name.endswith(".sources"):
        for stanza in re.split(r"\n\s*\n", text):
            fields = {key.lower(): value.split() for key, value in re.findall(r"^([\w-]+):((?:.*\n[ \t])*.*)", stanza, re.M)}
            if "deb" in fields.get("types", []) and fields.get("enabled", ["yes"]) != ["no"]:
                for uri in fields.get("uris", []):
                    found += [(uri, suite, fields.get("components", [])) for suite in fields.get("suites", [])]
    else:
        for line in re.findall(r"^deb\s+(?:\[[^\]]*\]\s*)?(.*)", text, re.M):
            uri, suite, *components = line.split()
            found.append((uri, suite, components))
for uri, suite, components in found:
    if re.fullmatch(r"bookworm(-updates|-security)?", suite) and "main" in components and re.match(r"(https?|file):", uri):
        print(uri.rstrip("/"), suite)
PYTHON
}

# Unpacks a minimal Debian into $root, made once and then kept.
make_clean_root() {
  local architecture mirror kept include=
  architecture=$(dpkg --print-architecture)
  mirror=$(awk '$2 == "bookworm" { print $1; exit }' "$work/sources")
  [[ $mirror == https:* ]] && include=--include=ca-certificates
  kept=$cache/debootstrap-bookworm-$architecture.tar.gz
  mkdir -p "$root" "$cache"
  if [[ -f $kept ]]; then
    tar -C "$root" --numeric-owner -xzf "$kept"
  else
    debootstrap --variant=minbase ${include:+"$include"} --arch="$architecture" bookworm "$root" "$mirror"
    tar -C "$root" --numeric-owner -cf - . | gzip -1 >"$kept.$$"
    mv "$kept.$$" "$kept"
  fi
  cp --remove-destination "$(readlink -f /etc/resolv.conf)" "$root/etc/resolv.conf"
  awk '{ print "deb", $1, $2, "main" }' "$work/sources" >"$root/etc/apt/sources.list"
  mount -t proc proc "$root/proc"
}

in_clean_root() {
  chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    XDG_RUNTIME_DIR=/run/talan QT_QPA_PLATFORM=offscreen \
    ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} "$@"
}

install_in_clean_root() {
  cp "$deb" "$root/root/talan.deb"
  install -d -m 700 "$root/run/talan"
  in_clean_root apt-get -q update
  in_clean_root apt-get -q install -y --no-install-recommends /root/talan.deb
}

clean_talanctl_answers() {
  in_clean_root timeout 120 talanctl --json version >"$work/clean-version.json"
  says_version "$work/clean-version.json"
}
clean_screenshot() {
  in_clean_root timeout 120 talan --screenshot /root/talan.png
  cp "$root/root/talan.png" "$build_dir/package-test.png"
  is_screenshot "$build_dir/package-test.png"
}
clean_removal() {
  in_clean_root apt-get -q purge -y talan
  [[ ! -e $root/usr/bin/talan && ! -e $root/usr/share/doc/talan ]]
}

test_clean_root() {
  local lacking
  lacking=$(missing chroot debootstrap mount tar)
  if [[ ${TALAN_CLEAN_ROOT:-0} != 1 ]]; then
    skip "clean Debian" "takes minutes; ask for it with TALAN_CLEAN_ROOT=1"
  elif [[ $EUID -ne 0 ]]; then
    skip "clean Debian" "needs root"
  elif [[ -n $lacking ]]; then
    skip "clean Debian" "not installed: $lacking"
  elif ! debian_sources >"$work/sources" || ! grep -q ' bookworm$' "$work/sources"; then
    skip "clean Debian" "no archive for bookworm in /etc/apt/sources.list*"
  else
    clean_root_ran=1
    check "clean Debian: made" make_clean_root
    [[ $ok -eq 1 ]] || return 0
    check "clean Debian: the package installs" install_in_clean_root
    [[ $ok -eq 1 ]] || return 0
    check "clean Debian: talanctl --json version" clean_talanctl_answers
    check "clean Debian: talan --screenshot" clean_screenshot
    check "clean Debian: the package leaves nothing behind" clean_removal
  fi
}

validate_desktop_files
make_package
if [[ -n $deb ]]; then
  inspect_package
  run_extracted
  test_clean_root
elif [[ $failed -eq 0 ]]; then
  skip "extracted programs and clean Debian" "there is no package"
fi

echo "package test: $passed passed, $failed failed, $skipped skipped${version:+ (talan $version)}"
if [[ $failed -gt 0 ]]; then
  exit 1
elif [[ -z $deb || (${TALAN_CLEAN_ROOT:-0} == 1 && $clean_root_ran -eq 0) ]]; then
  exit 77
fi
