// Brings the module that locks what a reader keeps, and says so if it cannot be had. It listens by itself.

import(/** @type {any} */ ("./vault.js")).then((vault) => vault.default()).catch(() => postMessage(null));
