import { InternalError } from "../errors.ts";
import type { Host } from "./host.ts";

const largestEvent = 32 * 1024 * 1024;

/** Payload of the event that started the run; undefined outside a run. @throws {InternalError} io */
export function readEvent(host: Host): unknown {
  const path = host.env["GITHUB_EVENT_PATH"] ?? "";
  const bytes = path === "" ? undefined : host.status(path)?.bytes;
  if (bytes === undefined) return undefined;
  if (bytes > largestEvent) throw brokenEvent(path, `${bytes} bytes`);
  try {
    return JSON.parse(host.read(path) ?? "");
  } catch (cause) {
    throw brokenEvent(path, "something else", cause);
  }
}

function brokenEvent(path: string, found: string, cause?: unknown): InternalError {
  const message = `expected the event of the run as JSON in ${JSON.stringify(path)}, found ${found}`;
  return new InternalError("io", message, { cause });
}

/** Value at a path of an untrusted payload; undefined where there is none. */
export function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

export function textAt(value: unknown, path: readonly string[]): string | null {
  const found = at(value, path);
  return typeof found === "string" && found !== "" ? found : null;
}

export function numberAt(value: unknown, path: readonly string[]): number | null {
  const found = at(value, path);
  return typeof found === "number" && Number.isSafeInteger(found) ? found : null;
}
