import { execFileSync } from "node:child_process";

/** How this machine reaches the network; nothing else of it is passed on to anything that runs here. */
const ways = ["NODE_EXTRA_CA_CERTS", "HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"];
const direct = ["NO_PROXY", "no_proxy"];
const loopback = "127.0.0.1,localhost";

/** What steps and commands inherit, so that packages can be installed as they can outside. */
export function waysToTheNetwork(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const given = [...ways, "npm_config_registry"].flatMap((name) => {
    const value = env[name];
    return value === undefined || value === "" ? [] : [[name, value] as const];
  });
  const hasProxy = given.some(([name]) => name.toLowerCase().endsWith("_proxy"));
  // A proxy has no way to the GitHub on this machine.
  const around = hasProxy
    ? direct.map((name) => [name, [env[name], loopback].filter(Boolean).join(",")] as const)
    : [];
  return { ...Object.fromEntries([...given, ...around]), npm_config_cache: npmCache(env) };
}

/** Packages that were installed once need not come again. */
function npmCache(env: Readonly<Record<string, string | undefined>>): string {
  return env["npm_config_cache"] ?? askNpm(["config", "get", "cache"]);
}

function askNpm(words: readonly string[]): string {
  try {
    return execFileSync("npm", words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch (cause) {
    throw new Error("expected npm on the PATH, found none that answers", { cause });
  }
}
