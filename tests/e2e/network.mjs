// The network between a phone and the site: it can fail in the middle, be switched off, lead to
// another release, and tells afterwards what went over it.

import { createServer, request as ask } from "node:http";
import { once } from "node:events";

/** Puts a network before a server. */
export async function networkTo(url) {
  let upstream = new URL(url);
  let before = upstream;
  let isOff = false;
  /** @type {{ path: RegExp, share: number } | null} */
  let cut = null;
  /** @type {{ path: RegExp, change: (text: string) => string } | null} */
  let damage = null;
  let hasOld = (_asked) => false;
  let isHeld = (_asked) => false;
  let requests = [];
  const sockets = new Set();

  const server = createServer((incoming, answer) => {
    requests.push(incoming.url);
    if (isHeld(incoming.url)) return;
    const damaged = damage?.path.test(incoming.url);
    const { hostname, port } = hasOld(incoming.url) ? before : upstream;
    const headers = { ...incoming.headers, host: `${hostname}:${port}` };
    if (damaged) delete headers["accept-encoding"];
    const outgoing = ask({ hostname, port, path: incoming.url, method: incoming.method, headers }, (response) => {
      collect(response).then((body) => {
        if (damaged) body = Buffer.from(damage.change(body.toString("utf8")));
        answer.writeHead(response.statusCode, { ...response.headers, "content-length": body.length });
        if (!cut?.path.test(incoming.url)) return answer.end(body);
        const part = body.subarray(0, Math.floor(body.length * cut.share));
        answer.write(part, () => setTimeout(() => incoming.socket.destroy(), 50));
      });
    });
    outgoing.on("error", () => incoming.socket.destroy());
    incoming.pipe(outgoing);
  });
  server.on("connection", (socket) => {
    if (isOff) return socket.destroy();
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
  });
  server.listen(0, "127.0.0.1");
  // A test that fails before it closes this must not keep the others waiting.
  server.unref();
  await once(server, "listening");

  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** What was asked for since the last time this was called. */
    asked() {
      const since = requests;
      requests = [];
      return since;
    },
    off() {
      isOff = true;
      for (const socket of sockets) socket.destroy();
    },
    on() {
      isOff = false;
    },
    /** From now on leads to another server, at the same address. */
    leadTo(url) {
      before = upstream;
      upstream = new URL(url);
    },
    /** From now on these paths are answered by the server of before, as caches on the way do. */
    remembering(path) {
      hasOld = (asked) => path.test(asked);
    },
    /** From now on breaks off answers to these paths after a share of their bytes. */
    cutting(path, share = 0.5) {
      cut = { path, share };
    },
    /** From now on answers to these paths do not come, as on a bad line. */
    holding(path) {
      isHeld = (asked) => path.test(asked);
    },
    /** From now on changes the text of answers to these paths. */
    damaging(path, change) {
      damage = { path, change };
    },
    /** From now on lets everything through as it is. */
    mend() {
      cut = null;
      damage = null;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

async function collect(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
