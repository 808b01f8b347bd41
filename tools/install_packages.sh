#!/bin/sh
# Installs the Debian packages that a make target misses: tools/install_packages.sh GROUP
# Says nothing and touches nothing when all are there. SQUALL_SKIP_PACKAGES=1: checks nothing, for other systems.
set -eu

# One requirement per word:
#   package                 installed by dpkg; "a|b": any of them, else the first that this release has
#   command=package         any program of that name will do, wherever it comes from
#   python:module=package   a module of the system's python3
build="make=make cmake=cmake ninja=ninja-build c++=g++ ccache=ccache pkg-config=pkg-config
  libboost1.81-dev|libboost1.83-dev|libboost1.88-dev libssl-dev nlohmann-json3-dev libpugixml-dev libyaml-cpp-dev zlib1g-dev libsimdjson-dev libsqlite3-dev libjemalloc-dev
  libcli11-dev libspdlog-dev libfmt-dev libgtest-dev libgmock-dev libbenchmark-dev
  libhowardhinnant-date-dev tzdata"
python="python3=python3 python:venv=python3-venv python:ensurepip=python3-venv ca-certificates"
node="node=nodejs npm=npm"
clang="clang++-14=clang-14 clang-format-14=clang-format-14 clang-tidy-14=clang-tidy-14"

case "${1:-}" in
  build) needs="$build" ;;
  test) needs="$build git=git curl=curl $python $node" ;;
  demo) needs="$build curl=curl $python" ;;
  sdks) needs="$build git=git $python $node java=default-jdk-headless javac=default-jdk-headless mvn=maven go=golang-go" ;;
  sanitizers) needs="$build clang++-14=clang-14 libclang-rt-14-dev" ;;
  bench) needs="$build $python" ;;
  format) needs="git=git clang-format-14=clang-format-14" ;;
  tidy) needs="$build $clang" ;;
  *)
    echo "usage: tools/install_packages.sh build|test|demo|sdks|sanitizers|bench|format|tidy" >&2
    exit 2
    ;;
esac

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# Prints the packages that would meet the requirement, or nothing when it is met.
missing() {
  case "$1" in
    python:*=*)
      module=${1#python:}
      python3 -c "import ${module%%=*}" 2>/dev/null || echo "${1#*=}"
      ;;
    *=*) command -v "${1%%=*}" >/dev/null 2>&1 || echo "${1#*=}" ;;
    *)
      for package in $(echo "$1" | tr '|' ' '); do
        if installed "$package"; then return; fi
      done
      echo "$1"
      ;;
  esac
}

if [ -n "${SQUALL_SKIP_PACKAGES:-}" ]; then exit 0; fi
if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
  echo "install_packages.sh: this is no Debian (no apt-get). Install what matches these Debian packages, then run make" >&2
  echo "with SQUALL_SKIP_PACKAGES=1:" $(echo "$needs" | tr ' ' '\n' | sed 's/.*=//' | sort -u) >&2
  exit 1
fi

wanted=""
for need in $needs; do wanted="$wanted $(missing "$need")"; done
wanted=$(echo "$wanted" | tr ' ' '\n' | sort -u | tr '\n' ' ')
if [ -z "$(echo "$wanted" | tr -d ' ')" ]; then exit 0; fi

sudo=""
if [ "$(id -u)" != 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "install_packages.sh: missing packages, and neither root nor sudo to install them. As root run:" >&2
    echo "  apt-get install $wanted" >&2
    exit 1
  fi
  sudo=sudo
fi
apt="$sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300"

echo "Installing Debian packages:$(echo " $wanted" | tr -s ' ')"
if ! $apt update; then
  echo "install_packages.sh: apt-get update failed; is there a network? Missing:$(echo " $wanted" | tr -s ' ')" >&2
  exit 1
fi
chosen=""
for alternatives in $wanted; do
  choice=""
  for package in $(echo "$alternatives" | tr '|' ' '); do
    if [ -z "$choice" ] && [ -n "$(apt-cache policy "$package" | sed -n 's/^  Candidate: //p' | grep -v '(none)')" ]; then
      choice=$package
    fi
  done
  if [ -z "$choice" ]; then
    echo "install_packages.sh: this release has no package $alternatives" >&2
    exit 1
  fi
  chosen="$chosen $choice"
done
if ! $apt install -y --no-install-recommends $chosen >/dev/null; then
  echo "install_packages.sh: apt-get install failed for:$chosen" >&2
  exit 1
fi
