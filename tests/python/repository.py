"""Writes a repository of The Update Framework with keys of a kind: its first state, and its second one, each in a folder."""

import datetime
import pathlib
import sys
import urllib.parse

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

# A name that would lead out of a folder if somebody took it for a path.
ROLE = "../people"
KINDS = {
    "ecdsa": CryptoSigner.generate_ecdsa,
    "ed25519": CryptoSigner.generate_ed25519,
    "rsa": CryptoSigner.generate_rsa,
}

kind, folder = sys.argv[1], pathlib.Path(sys.argv[2])
signer = KINDS[kind]()
expires = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0) + datetime.timedelta(days=30)


def write(path: pathlib.Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def signed(content) -> bytes:
    metadata = Metadata(content)
    metadata.sign(signer)
    return metadata.to_bytes()


def target(place: pathlib.Path, path: str, text: str) -> TargetFile:
    """Puts a target where its hash says, and returns what is signed of it."""
    described = TargetFile.from_data(path, text.encode(), ["sha256"])
    directory, _, name = path.rpartition("/")
    write(place / "targets" / directory / f"{described.hashes['sha256']}.{name}", text.encode())
    return described


root = Root(expires=expires)
for role in ["root", "targets", "snapshot", "timestamp"]:
    root.add_key(signer.public_key, role)

for state in [1, 2]:
    place = folder / str(state)
    notes = target(place, "notes.txt", f"notes of state {state}")
    leeds = target(place, "people/leeds.txt", f"people of state {state}")
    delegated = DelegatedRole(ROLE, [signer.public_key.keyid], 1, True, paths=["people/*"])
    delegations = Delegations({signer.public_key.keyid: signer.public_key}, {ROLE: delegated})
    targets = Targets(version=state, expires=expires, targets={"notes.txt": notes}, delegations=delegations)
    people = Targets(version=state, expires=expires, targets={"people/leeds.txt": leeds})
    versions = {"targets.json": MetaFile(state), f"{ROLE}.json": MetaFile(state)}
    snapshot = Snapshot(version=state, expires=expires, meta=versions)
    timestamp = Timestamp(version=state, expires=expires, snapshot_meta=MetaFile(state))
    for name, content in [
        ("1.root", root),
        (f"{state}.targets", targets),
        (f"{state}.{urllib.parse.quote(ROLE, safe='')}", people),
        (f"{state}.snapshot", snapshot),
        ("timestamp", timestamp),
    ]:
        write(place / "metadata" / f"{name}.json", signed(content))
