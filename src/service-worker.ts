/**
 * Keeps the app for use without a connection. Each version has a cache of its own, filled as a whole or not at all,
 * and answers from it; older versions stay for as long as a tab may still ask for their parts. It never takes over by
 * itself: the reader asks for that.
 */

declare const self: ServiceWorkerGlobalScope;

/** What belongs to this version: hashes, as `integrity` wants them, by address from the scope; "" is the page. */
declare const builtFiles: Readonly<Record<string, string>>;
/** The same for what only few visits need: kept when it is first used. */
declare const laterFiles: Readonly<Record<string, string>>;
declare const builtVersion: string;

const scope = self.registration.scope;
/** Two apps under different paths of one host share its caches. No path holds a space. */
const prefix = `lateral ${new URL(scope).pathname} `;
const ownName = prefix + builtVersion;

self.addEventListener("install", (event) => event.waitUntil(keepAll()));

// A page of the first visit, which no service worker gave, is kept from then on, too.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(scope)) event.respondWith(answer(request));
});

self.addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(self.skipWaiting());
  else if (event.source instanceof WindowClient) event.waitUntil(dropOthers(event.source, event.data));
});

/** The hashes make sure that all is of one version, also where the host got a newer one meanwhile. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(ownName);
  await Promise.all(
    Object.entries(builtFiles).map(async ([path, integrity]) => {
      const address = new URL(path, scope).href;
      const response = await fetch(address, {
        integrity,
        // The names of assets change with what is in them; all else is asked for again.
        cache: path.startsWith("assets/") ? "default" : "no-cache",
      });
      if (!response.ok) throw new Error(`unexpected answer ${response.status} for ${address}, expected 200`);
      await cache.put(address, response);
    }),
  );
}

/** @returns the address under which a request's answer is kept */
function keptAddress(request: Request): string {
  const { href, origin, pathname } = new URL(request.url);
  const isPage = request.mode === "navigate" && [scope, `${scope}index.html`].includes(origin + pathname);
  return isPage ? scope : href;
}

async function answer(request: Request): Promise<Response> {
  const address = keptAddress(request);
  const others = (await ourCaches()).filter((name) => name !== ownName);
  // A tab of an older version asks for parts that only that version has.
  for (const name of [ownName, ...others]) {
    const kept = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (kept) return kept;
  }
  const integrity = address.startsWith(scope) ? laterFiles[address.slice(scope.length)] : undefined;
  return integrity === undefined ? fetch(request) : await keepLater(address, integrity);
}

/** Fetches what is used for the first time, and keeps it for later where it is whole. */
async function keepLater(address: string, integrity: string): Promise<Response> {
  const response = await fetch(address, { integrity });
  if (response.ok) {
    const cache = await caches.open(ownName);
    await cache.put(address, response.clone());
  }
  return response;
}

async function ourCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

/**
 * Forgets the other versions where the only tab is one of this version that just started, and none waits to take over.
 * @param script address of the tab's first script: it changes with each version
 */
async function dropOthers(tab: WindowClient, script: unknown): Promise<void> {
  const others = (await ourCaches()).filter((name) => name !== ownName);
  const tabs = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const { installing, waiting } = self.registration;
  const isOurs = Object.keys(builtFiles).some((path) => new URL(path, scope).href === script);
  const isAlone = tabs.every(({ id }) => id === tab.id);
  if (!isOurs || !isAlone || installing !== null || waiting !== null) return;
  await Promise.all(others.map((name) => caches.delete(name)));
}
