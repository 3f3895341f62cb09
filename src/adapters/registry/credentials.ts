import * as z from "zod";
import type { Host } from "../host.ts";

/** A name and a password or token, as one header has them. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

const DockerConfig = z.object({
  auths: z.record(z.string(), z.object({ auth: z.string().optional() })).optional(),
});

const largestConfig = 1024 * 1024;

/**
 * Credentials for a registry: ours from the environment, for the host that it names with them, else those that `docker login` left for exactly this host. Programs
 * that a configuration names (credHelpers) are not started. Null: whoever asks is nobody.
 */
export function credentialsFor(host: string, { env, read }: Pick<Host, "env" | "read">): Credentials | null {
  const [username, password] = [env["ASSAYGATE_REGISTRY_USERNAME"], env["ASSAYGATE_REGISTRY_PASSWORD"]];
  if (username && password && env["ASSAYGATE_REGISTRY_HOST"] === host) return { username, password };
  const folder = env["DOCKER_CONFIG"] || (env["HOME"] ? `${env["HOME"]}/.docker` : null);
  const text = folder === null ? undefined : read(`${folder}/config.json`);
  return text === undefined || text.length > largestConfig ? null : entryFor(host, text);
}

function entryFor(host: string, text: string): Credentials | null {
  const config = DockerConfig.safeParse(tryParse(text));
  const auths = config.data?.auths ?? {};
  const entry = [host, `https://${host}`, `https://${host}/v2/`, `https://${host}/v1/`]
    .filter((name) => Object.hasOwn(auths, name))
    .map((name) => auths[name]?.auth)
    .find((auth) => auth !== undefined);
  const decoded = Buffer.from(entry ?? "", "base64").toString("utf8");
  const colon = decoded.indexOf(":");
  if (colon < 1) return null;
  return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The header that says it. */
export function basicOf({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
