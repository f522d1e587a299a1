import { trustedScript } from "./trusted-script.ts";

/** The parts of a window that versions are followed with. */
export interface VersionsWindow {
  readonly navigator: Pick<Navigator, "serviceWorker">;
  readonly document: Pick<Document, "querySelector">;
  readonly location: Pick<Location, "reload">;
}

/**
 * Keeps the app for use without a connection, and follows its versions.
 * @param offer called when a new version is there, with what takes it: this tab is loaded anew, others stay as they
 * are. May be called more than once.
 * @throws where the browser lets this page keep nothing
 */
export async function followVersions(
  { navigator: { serviceWorker }, document, location }: VersionsWindow,
  offer: (take: () => void) => void,
): Promise<void> {
  await serviceWorker.register(trustedScript("service"), { updateViaCache: "none" });
  const registration = await serviceWorker.getRegistration();
  if (!registration) return;

  function take(): void {
    const waiting = registration?.waiting;
    const reload = () => location.reload();
    serviceWorker.addEventListener("controllerchange", reload, { once: true });
    if (waiting) waiting.postMessage("take over");
    // Another tab has taken it since.
    else reload();
  }

  function look(): void {
    // Without a controller it is the first version, of which there is nothing to say.
    if (registration?.waiting && serviceWorker.controller) offer(take);
  }

  function follow(): void {
    registration?.installing?.addEventListener("statechange", look);
  }

  registration.addEventListener("updatefound", follow);
  follow();
  look();
  const script = document.querySelector<HTMLScriptElement>("script[type=module][src]");
  serviceWorker.controller?.postMessage(script?.src);
}
