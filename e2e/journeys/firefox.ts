import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { expect } from "@playwright/test";

/*
 * Drives an installed Firefox through Marionette, the protocol that it brings itself: Playwright drives only a Firefox
 * of its own, which can't be had everywhere.
 */

const places = [
  process.env["LATERAL_FIREFOX"],
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
];

/** The program of an installed Firefox, or null; `LATERAL_FIREFOX` names one elsewhere. */
export function findFirefox(): string | null {
  return places.find((place) => place && existsSync(place)) ?? null;
}

/** A quiet Firefox that asks no host for anything, and chooses a free port for us. */
const preferences: Readonly<Record<string, string | number | boolean>> = {
  "marionette.port": 0,
  "app.normandy.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "privacy.trackingprotection.enabled": false,
  "security.fileuri.strict_origin_policy": true,
  "services.settings.server": "data:,",
  "toolkit.telemetry.enabled": false,
};

type Reply = { readonly value?: unknown } & Record<string, unknown>;

/** Sends commands, one after the other, and takes apart what comes back: a length, a colon, and a list as JSON. */
class Connection {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { done: (reply: Reply) => void; fail: (error: Error) => void }>();
  #rest = Buffer.alloc(0);
  #number = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("data", (bytes) => this.#take(bytes));
    socket.on("close", () => this.#fail(new Error("Firefox closed the connection.")));
    socket.on("error", (error) => this.#fail(error));
  }

  send(command: string, parameters: object = {}): Promise<Reply> {
    this.#number += 1;
    const number = this.#number;
    const text = JSON.stringify([0, number, command, parameters]);
    return new Promise((done, fail) => {
      this.#waiting.set(number, { done, fail });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #fail(error: Error): void {
    for (const { fail } of this.#waiting.values()) fail(error);
    this.#waiting.clear();
  }

  #take(bytes: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, bytes]);
    for (;;) {
      const colon = this.#rest.indexOf(":");
      const end = colon + 1 + Number(this.#rest.subarray(0, Math.max(0, colon)));
      if (colon < 0 || this.#rest.length < end) return;
      const message = JSON.parse(this.#rest.subarray(colon + 1, end).toString("utf8"));
      this.#rest = this.#rest.subarray(end);
      // The first message is a greeting.
      if (Array.isArray(message)) this.#answer(message[1], message[2], message[3]);
    }
  }

  #answer(number: number, error: { error: string; message: string } | null, reply: Reply): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (error) waiting?.fail(new Error(`Firefox: ${error.error}: ${error.message}`));
    else waiting?.done(reply);
  }
}

/** A running Firefox with one tab or several; what is done is done in the tab that was switched to last. */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #connection: Connection;

  constructor(process: ChildProcess, connection: Connection) {
    this.#process = process;
    this.#connection = connection;
  }

  /** Opens an address and waits until it is loaded. */
  async goto(address: string): Promise<void> {
    await this.#connection.send("WebDriver:Navigate", { url: address });
  }

  async reload(): Promise<void> {
    await this.#connection.send("WebDriver:Refresh");
  }

  /** Runs a function in the page, where it sees only what it is given. Promises are waited for. */
  async evaluate<Result, Given extends unknown[] = []>(
    act: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result> {
    const script = `return (${act})(...arguments);`;
    const reply = await this.#connection.send("WebDriver:ExecuteScript", {
      script,
      args: given,
      sandbox: null,
      newSandbox: false,
    });
    return reply.value as Result;
  }

  /** Presses keys one after the other; a key that is no letter is named by WebDriver's code for it. */
  async press(...keys: string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.#connection.send("WebDriver:PerformActions", {
      actions: [{ type: "key", id: "keyboard", actions }],
    });
  }

  /** Clicks what a CSS selector finds first. */
  async click(selector: string): Promise<void> {
    const found = await this.#connection.send("WebDriver:FindElement", {
      using: "css selector",
      value: selector,
    });
    const [id] = Object.values(found.value as Record<string, string>);
    await this.#connection.send("WebDriver:ElementClick", { id });
  }

  /** Opens a further tab and switches to it. Returns its handle. */
  async openTab(): Promise<string> {
    const { handle } = await this.#connection.send("WebDriver:NewWindow", { type: "tab" });
    await this.switchTo(handle as string);
    return handle as string;
  }

  /** The handle of the tab that is driven now. */
  async tab(): Promise<string> {
    return (await this.#connection.send("WebDriver:GetWindowHandle")).value as string;
  }

  async switchTo(handle: string): Promise<void> {
    await this.#connection.send("WebDriver:SwitchToWindow", { handle });
  }

  /** Ends it as a reader would. */
  async quit(): Promise<void> {
    const ended = new Promise((done) => this.#process.once("exit", done));
    await this.#connection.send("Marionette:Quit", { flags: ["eForceQuit"] });
    await ended;
    this.#connection.close();
  }

  /** Ends it and its processes at once, as a failing computer would. Nothing where it has ended. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = new Promise((done) => this.#process.once("exit", done));
    this.#connection.close();
    if (this.#process.pid !== undefined) process.kill(-this.#process.pid, "SIGKILL");
    await ended;
  }
}

/** Starts Firefox on a profile's folder, which is made where it isn't there, and opens a session. */
export async function startFirefox(program: string, profile: string): Promise<Firefox> {
  mkdirSync(profile, { recursive: true });
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, "user.js"), lines.join(""));
  const portFile = join(profile, "MarionetteActivePort");
  rmSync(portFile, { force: true });
  // A process group of its own, so that all of its processes can be ended at once.
  const child = spawn(program, ["--headless", "--no-remote", "--marionette", "--profile", profile], {
    detached: true,
    stdio: "ignore",
    env: { ...process.env, MOZ_HEADLESS: "1", HOME: profile },
  });
  await expect
    .poll(() => (existsSync(portFile) ? Number(readFileSync(portFile, "utf8")) : 0), { timeout: 30_000 })
    .toBeGreaterThan(0);
  const socket = connect(Number(readFileSync(portFile, "utf8")), "127.0.0.1");
  await new Promise((done, fail) => socket.once("connect", done).once("error", fail));
  const connection = new Connection(socket);
  await connection.send("WebDriver:NewSession", { strictFileInteractability: false });
  return new Firefox(child, connection);
}
