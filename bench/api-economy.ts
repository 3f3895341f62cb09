/** What a governed pull request asks of GitHub. The bars are numbers of calls, so the machine does not matter. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import type { Bar, Measurement } from "./bars.ts";

/** By what was asked about. */
export type ApiCalls = Readonly<Record<string, { readonly calls: number; readonly repeated: number }>>;

let counted: ApiCalls | undefined;

/** All of them, made once for all bars, in a process that can wait for answers. */
function apiCalls(): ApiCalls {
  counted ??= JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, "api-calls.ts")], { encoding: "utf8" }),
  ) as ApiCalls;
  return counted;
}

function bar(about: string, most: number): Bar {
  return {
    what: `calls, pull request, ${about}`,
    measure(): Measurement {
      const { calls = Number.NaN, repeated = Number.NaN } = apiCalls()[about] ?? {};
      // Nothing may be asked twice word for word.
      const value = repeated === 0 ? calls : Number.POSITIVE_INFINITY;
      return { what: this.what, value, bar: most, unit: "calls", detail: `${repeated} asked twice` };
    },
  };
}

const baseFacts = (files: number): number => 6 + Math.ceil(files / 100);
const codeowners = 2;

export const apiEconomyBars: readonly Bar[] = [
  bar("30 files", baseFacts(30)),
  bar("250 files", baseFacts(250)),
  bar("1200 files", baseFacts(1_200)),
  bar("CODEOWNERS", baseFacts(30) + codeowners),
  bar("250 owners", baseFacts(30) + codeowners + Math.ceil(250 / 100)),
];
