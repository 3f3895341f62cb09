import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../host.ts";

/** What a program needs to reach the network from where the machine stands; the runner's own, never the product's. */
const network = [
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "NODE_EXTRA_CA_CERTS",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
];
/** Where package managers look besides: an organisation's mirror is set on the runner. */
const managers = /^(npm_config_(?!prefix$|local_prefix$)\w+|PIP_\w+)$/i;

type Environment = Readonly<Record<string, string>>;

/** For a tool: no token, no home with credentials, no option of Node or Python that loads something. */
export function toolEnvironment(env: Host["env"], scratch: string): Environment {
  return {
    ...pick(env, (name) => name === "PATH" || network.includes(name)),
    ...homeIn(scratch),
    LANG: "C.UTF-8",
    PYTHONSAFEPATH: "1",
    PYTHONNOUSERSITE: "1",
    PYTHONDONTWRITEBYTECODE: "1",
  };
}

/** For a package manager: the runner's settings too, which know the organisation's mirror. */
export function installEnvironment(env: Host["env"], scratch: string): Environment {
  return {
    ...homeIn(scratch),
    ...pick(
      env,
      (name) => name === "PATH" || name === "HOME" || network.includes(name) || managers.test(name),
    ),
    LANG: "C.UTF-8",
  };
}

function homeIn(scratch: string): Environment {
  const [home, temporary] = [join(scratch, "home"), join(scratch, "tmp")];
  for (const folder of [home, temporary]) mkdirSync(folder, { recursive: true });
  return { HOME: home, TMPDIR: temporary };
}

function pick(env: Host["env"], isWanted: (name: string) => boolean): Environment {
  const given = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && isWanted(name) ? [[name, value] as const] : [],
  );
  return Object.fromEntries(given);
}
