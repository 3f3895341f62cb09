import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A recorded answer of the real GitHub, from @octokit/fixtures. */
export interface Recording {
  /** Scenario and number in it. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly response: unknown;
}

interface Fixture {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly response: unknown;
}

/** All recordings as they came, scenario by scenario; the normalised ones beside them are the same, made comparable. */
export function recordings(): Recording[] {
  const root = dirname(fileURLToPath(import.meta.resolve("@octokit/fixtures")));
  const folder = join(root, "scenarios", "api.github.com");
  return readdirSync(folder)
    .sort()
    .flatMap((scenario) => {
      const text = readFileSync(join(folder, scenario, "raw-fixture.json"), "utf8");
      return (JSON.parse(text) as Fixture[]).map((fixture, i) => recordingOf(`${scenario} ${i}`, fixture));
    });
}

function recordingOf(name: string, fixture: Fixture): Recording {
  const { pathname: path } = new URL(fixture.path, "https://api.github.com");
  const { method, status, response } = fixture;
  return { name, method: method.toUpperCase(), path, status, response };
}
