import { execFileSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, chromium, type LaunchOptions } from "@playwright/test";
import { chromiumFlags, findBrowser } from "../run/browser.mjs";

/** What a browser with a profile of its own needs to be started. */
export interface ProfileOptions {
  /** A folder of the test's own, which the browser fills. */
  readonly folder: string;
  readonly baseURL: string | undefined;
  /** Flags besides those that every test uses. */
  readonly flags?: readonly string[];
  /** Flags of Playwright that are left out. */
  readonly without?: readonly string[];
}

/**
 * Starts the installed browser on a profile folder, as a reader's browser has one: unlike a context of the other
 * journeys it can be closed or killed and started again with what it had stored.
 */
export function openProfile(options: ProfileOptions): Promise<BrowserContext> {
  const executablePath = findBrowser({ whole: true });
  const launch: LaunchOptions = {
    ...(executablePath && { executablePath }),
    args: [...chromiumFlags, ...(options.flags ?? [])],
    ignoreDefaultArgs: [...(options.without ?? [])],
  };
  return chromium.launchPersistentContext(options.folder, {
    ...launch,
    ...(options.baseURL && { baseURL: options.baseURL }),
    viewport: { width: 1280, height: 720 },
  });
}

interface Running {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
}

function runningProcesses(): Running[] {
  const text = execFileSync("ps", ["-A", "-ww", "-o", "pid=,ppid=,args="], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return text.split("\n").flatMap((line) => {
    const [, id, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return id && parent ? [{ id: Number(id), parent: Number(parent), command: command ?? "" }] : [];
  });
}

/** The processes of the browser that has a profile folder open, and all that these started. */
function processesOf(folder: string): number[] {
  const running = runningProcesses();
  const found = new Set<number>();
  for (const { id, command } of running) if (command.includes(`--user-data-dir=${folder}`)) found.add(id);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { id, parent } of running) if (found.has(parent)) found.add(id);
  }
  return [...found];
}

/** Kills all processes of a profile's browser at once, as a dead battery or the system would, and unlocks the folder. */
export async function killProfile(context: BrowserContext, folder: string): Promise<void> {
  const closed = context.waitForEvent("close");
  const ids = processesOf(folder);
  if (ids.length < 2) throw new Error(`unexpected ${ids.length} processes of the browser, expected several`);
  for (const id of ids) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // It has ended with one before it.
    }
  }
  await closed;
  for (const name of readdirSync(folder)) {
    if (name.startsWith("Singleton")) rmSync(join(folder, name), { force: true });
  }
}
