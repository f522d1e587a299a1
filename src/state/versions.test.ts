import { expect, test, vi } from "vitest";
import { followVersions, type VersionsWindow } from "./versions.ts";

/** A browser with a service worker in the given state. */
function browserWith(state: { controlled: boolean; waiting: boolean; registered?: boolean }) {
  const waiting = { postMessage: vi.fn() };
  const installing = new EventTarget();
  const registration = Object.assign(new EventTarget(), {
    waiting: state.waiting ? waiting : null,
    installing: null as EventTarget | null,
  });
  const controller = { postMessage: vi.fn() };
  const serviceWorker = Object.assign(new EventTarget(), {
    register: vi.fn(),
    getRegistration: async () => (state.registered === false ? undefined : registration),
    controller: state.controlled ? controller : null,
  });
  const location = { reload: vi.fn() };
  const document = { querySelector: () => ({ src: "https://host.test/assets/index.js" }) };
  const window = { navigator: { serviceWorker }, document, location } as unknown as VersionsWindow;
  /** A newer version is found, and then whole. */
  function install() {
    registration.installing = installing;
    registration.dispatchEvent(new Event("updatefound"));
    registration.waiting = waiting;
    installing.dispatchEvent(new Event("statechange"));
  }
  return { window, registration, serviceWorker, controller, waiting, location, install };
}

test("ST44 a version that waits is offered, and taken only when asked", async () => {
  const { window, waiting, serviceWorker, location } = browserWith({ controlled: true, waiting: true });
  const offered: (() => void)[] = [];
  await followVersions(window, (take) => offered.push(take));
  expect(offered).toHaveLength(1);
  expect(waiting.postMessage).not.toHaveBeenCalled();
  offered[0]?.();
  expect(waiting.postMessage).toHaveBeenCalledWith("take over");
  expect(location.reload).not.toHaveBeenCalled();
  serviceWorker.dispatchEvent(new Event("controllerchange"));
  expect(location.reload).toHaveBeenCalledTimes(1);
});

test("ST44 a version that is found later is offered once it is whole", async () => {
  const { window, install } = browserWith({ controlled: true, waiting: false });
  const offer = vi.fn();
  await followVersions(window, offer);
  expect(offer).not.toHaveBeenCalled();
  install();
  expect(offer).toHaveBeenCalledTimes(1);
});

test("ST44 of the first version there is nothing to say", async () => {
  const { window, install } = browserWith({ controlled: false, waiting: false });
  const offer = vi.fn();
  await followVersions(window, offer);
  install();
  expect(offer).not.toHaveBeenCalled();
});

test("ST44 what another tab took only loads this tab anew, and not before it is asked", async () => {
  const { window, registration, serviceWorker, waiting, location } = browserWith({
    controlled: true,
    waiting: true,
  });
  const offered: (() => void)[] = [];
  await followVersions(window, (take) => offered.push(take));
  registration.waiting = null;
  serviceWorker.dispatchEvent(new Event("controllerchange"));
  expect(location.reload).not.toHaveBeenCalled();
  offered[0]?.();
  expect(location.reload).toHaveBeenCalledTimes(1);
  expect(waiting.postMessage).not.toHaveBeenCalled();
});

test("ST44 the service worker hears which version the tab is", async () => {
  const { window, controller } = browserWith({ controlled: true, waiting: false });
  await followVersions(window, () => undefined);
  expect(controller.postMessage).toHaveBeenCalledWith("https://host.test/assets/index.js");
});

test("ST44 a browser that registers nothing is left alone", async () => {
  const { window, controller } = browserWith({ controlled: true, waiting: true, registered: false });
  await followVersions(window, () => expect.unreachable());
  expect(controller.postMessage).not.toHaveBeenCalled();
});
