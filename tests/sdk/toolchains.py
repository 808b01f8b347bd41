"""Installs the clients from their lock files, once: each has a folder named after the contents of its lock."""

import contextlib
import fcntl
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
# Outside the CMake build trees, so that those of several presets, and `make demo`, share one set of clients.
DEFAULT_FOLDER = HERE.parent.parent / "build" / "sdk"
PYTHON_CLIENTS = ("boto3", "botocore-2022", "awscli")
# Not clients of AWS: what tests/openapi and examples/jest run with.
TOOLS = ("openapi", "jest")


class Missing(Exception):
    """A toolchain is not there. That is a failure, never a reason to skip."""


def prepare(client, folder):
    """The folder of the installed client. Does nothing when it is there and whole."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    if client in (*PYTHON_CLIENTS, "openapi"):
        return _once(folder, client, [_requirements(client)], lambda home: _make_venv(client, home))
    if client == "javascript":
        source = HERE / "javascript"
        return _once(folder, client, [source / "package-lock.json"], lambda home: _install_packages(source, home))
    if client == "jest":
        source = HERE.parent.parent / "examples" / "jest"
        return _once(folder, client, [source / "package-lock.json"], lambda home: _install_packages(source, home))
    if client == "java":
        return _build_java(HERE / "java", folder / "java")
    if client == "event-ruler":
        return _build_java(HERE.parent / "eventbridge" / "event_ruler", folder / "event-ruler")
    return _build_go(folder / "go")


@contextlib.contextmanager
def _locked(path):
    """Two tests of one ctest run may want the same client."""
    with open(path, "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _once(folder, client, locks, install):
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in locks)).hexdigest()[:12]
    home = folder / f"{client}-{digest}"
    done = home / ".whole"
    with _locked(folder / f"{client}.lock"):
        if not done.exists():
            print(f"Installing {client} from its lock file into {home} ...", file=sys.stderr)
            shutil.rmtree(home, ignore_errors=True)
            home.mkdir()
            install(home)
            done.touch()
    return home


def _requirements(client):
    return HERE / "python" / "requirements" / f"{client}.txt"


def _make_venv(client, home):
    _run([sys.executable, "-m", "venv", home])
    # --no-deps: the lock names every package, so pip has nothing to work out, and nothing to add.
    pip = [home / "bin" / "python", "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    _run([*pip, "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", _requirements(client)])


def _install_packages(source, home):
    for name in ("package.json", "package-lock.json"):
        shutil.copy(source / name, home)
    _run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], cwd=home)


def event_ruler_command(home, *arguments):
    """Runs tests/eventbridge/event_ruler; `home` is where prepare() put it."""
    return ["java", "-cp", f"{home}/classes:{home}/lib/*", "squall.ruler.Main", *map(str, arguments)]


def _build_java(source, home):
    locked = source / "dependencies.sha256"
    with _locked(home.with_suffix(".lock")):
        shutil.rmtree(home / "lib", ignore_errors=True)
        maven = ["mvn", "--quiet", "--batch-mode", "--strict-checksums", "-f", source / "pom.xml", f"-Dsquall.build={home}"]
        # Offline first: that is quicker, and proves that nothing but the downloaded is needed.
        if _run([*maven, "--offline", "process-classes"], check=False, stdout=subprocess.DEVNULL) != 0:
            _run([*maven, "process-classes"])
        jars = sorted(path for path in (home / "lib").iterdir())
        found = "".join(f"{hashlib.sha256(jar.read_bytes()).hexdigest()}  {jar.name}\n" for jar in jars)
        if found != locked.read_text("utf-8"):
            (home / "dependencies.sha256").write_text(found, "utf-8")
            raise Missing(f"{home}/lib is not what {locked} names; compare it with {home}/dependencies.sha256")
    return home


def _build_go(home):
    home.mkdir(exist_ok=True)
    # -mod=readonly: go.mod and go.sum decide; what they do not name is not fetched.
    command = ["go", "test", "-mod=readonly", "-c", "-o", home / "scenarios.test", "."]
    _run(command, cwd=HERE / "go", env={**os.environ, "GOFLAGS": "", "GOTOOLCHAIN": "local"})
    return home


def _run(command, check=True, **options):
    if shutil.which(command[0]) is None:
        raise Missing(f"{command[0]} is not installed")
    return subprocess.run([str(word) for word in command], check=check, stdin=subprocess.DEVNULL, **options).returncode
