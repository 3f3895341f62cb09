import { expect, onTestFinished } from "vitest";
import type { Seed } from "../../sandbox/github/seed/seed.ts";
import { type Platform, type PlatformOptions, startPlatform } from "../../sandbox/platform/index.ts";
import type { Answered } from "./emulated-github.ts";

/** A platform that ends with the test, and fails it if an answer was none of GitHub's or had no handler. */
export interface EmulatedPlatform extends Platform {
  /** Asks the API as a token of the seed; its name may be left out of reads. */
  ask(method: string, path: string, body?: unknown, as?: string): Promise<Answered>;
  /** Opens a pull request, waits until everything that follows is done, and gives its number. */
  open(pull: { readonly head: string; readonly title?: string; readonly as: string }): Promise<number>;
}

export const product = "acme/app";

/** Starts one from a seed. */
export async function emulatedPlatform(
  seed: Omit<Seed, "schema">,
  options: PlatformOptions = {},
): Promise<EmulatedPlatform> {
  const platform = await startPlatform(seed, { minuteMs: 1_000, ...options });
  onTestFinished(async () => {
    await platform.close();
    expect(platform.github.log.unhandled).toEqual([]);
  });
  const ask: EmulatedPlatform["ask"] = async (method, path, body, as = "ana") => {
    const response = await fetch(`${platform.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${platform.tokens[as] ?? ""}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: parsed(await response.text()) };
  };
  return {
    ...platform,
    ask,
    open: async ({ head, title = "feat: change", as }) => {
      const { body } = await ask("POST", `/repos/${product}/pulls`, { head, title, base: "main" }, as);
      await platform.settle();
      return (body as { number: number }).number;
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
