import { expect, onTestFinished } from "vitest";
import { startGitHub } from "../../sandbox/github/index.ts";
import type { Seed } from "../../sandbox/github/seed/seed.ts";
import type { RunningGitHub } from "../../sandbox/github/server.ts";

/** What came back for one request. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; the text where it is none. */
  readonly body: unknown;
}

interface Sent {
  /** Name of a token of the seed; `job` if not given, null for none. */
  readonly as?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An emulated GitHub that ends with the test, and fails it if an answer was none of GitHub's or had no handler. */
export interface EmulatedGitHub extends RunningGitHub {
  get(path: string, sent?: Sent): Promise<Answered>;
  send(method: string, path: string, body?: unknown, sent?: Sent): Promise<Answered>;
}

interface Expectations {
  /** The test asks for what nobody answers. */
  readonly mayBeUnhandled?: boolean;
}

/** Starts one from a seed. */
export async function emulatedGitHub(
  seed: Omit<Seed, "schema">,
  { mayBeUnhandled = false }: Expectations = {},
): Promise<EmulatedGitHub> {
  const running = await startGitHub(seed);
  onTestFinished(async () => {
    await running.close();
    if (!mayBeUnhandled) expect(running.github.log.unhandled).toEqual([]);
  });
  const send: EmulatedGitHub["send"] = async (method, path, body, sent = {}) => {
    const response = await fetch(`${running.url}${path}`, {
      method,
      headers: { ...authorization(running, sent.as), ...sent.headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: parsed(await response.text()) };
  };
  return { ...running, send, get: (path, sent) => send("GET", path, undefined, sent) };
}

function authorization({ tokens }: RunningGitHub, name: string | null = "job"): Record<string, string> {
  return name === null ? {} : { authorization: `Bearer ${tokens[name] ?? ""}` };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
