"""Reads what `rights publish` wrote with the reference client: root, folder, then the parts to download."""

import functools
import http.server
import pathlib
import sys
import tempfile
import threading

from tuf.ngclient import Updater


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


root, place, *parts = sys.argv[1:]
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=place))
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f"http://127.0.0.1:{server.server_port}"
with tempfile.TemporaryDirectory() as home:
    client = Updater(
        metadata_dir=f"{home}/metadata",
        metadata_base_url=f"{address}/metadata/",
        target_dir=home,
        target_base_url=f"{address}/targets/",
        bootstrap=pathlib.Path(root).read_bytes(),
    )
    client.refresh()
    for part in parts:
        target = client.get_targetinfo(part)
        if target is None:
            sys.exit(f"{part} is not there")
        print(part, pathlib.Path(client.download_target(target)).stat().st_size)
