import { type ScriptName, scriptAddresses } from "./script-addresses.ts";

/** The part of the browser's Trusted Types that is used here; TypeScript doesn't know them. */
interface TrustedTypes {
  createPolicy(name: string, policy: ScriptPolicy): ScriptPolicy;
}

interface ScriptPolicy {
  /** In a browser a `TrustedScriptURL`, which is taken wherever the address of a script is. */
  createScriptURL(address: string): string;
}

const ours: ScriptPolicy = {
  createScriptURL(address) {
    if (Object.values(scriptAddresses).includes(address)) return address;
    throw new TypeError(`unexpected script ${address}, expected one of ours`);
  },
};

/** Made at its first use, and once: the page's policy lets nobody make a second one of this name. */
let policy: ScriptPolicy | null = null;

function openPolicy(): ScriptPolicy {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy("lateral", ours) ?? ours;
}

/** The address of one of our scripts, as the page's policy wants it. */
export function trustedScript(name: ScriptName): string {
  policy ??= openPolicy();
  return policy.createScriptURL(scriptAddresses[name]);
}
