import { describe, expect, it } from "vitest";
import type { FaultRule } from "../../sandbox/github/faults.ts";
import { emulatedGitHub } from "../support/emulated-github.ts";
import { accountOf, ledgerIn, ledgerSeed as seed } from "../support/shop-ledger.ts";
import { tinyEntry } from "../support/tiny-ledger.ts";

describe("eight writers at the same time", () => {
  const faults: readonly (readonly [string, readonly FaultRule[]])[] = [
    ["undisturbed", []],
    [
      "with old answers about the branch",
      [{ kind: "stale", operation: "git/get-ref", writes: 1, nth: 4, times: 12 }],
    ],
    [
      "with answers that are lost after the commit",
      [{ kind: "reset-after-commit", operation: "graphql", nth: 2, times: 6 }],
    ],
    ["with a proxy that fails", [{ kind: "status", status: 502, isHtml: true, nth: 5, times: 10 }]],
    ["with answers that break off", [{ kind: "truncate", operation: "graphql", nth: 1, times: 6 }]],
    [
      "with a secondary limit",
      [{ kind: "secondary", retryAfter: 1, operation: "graphql", nth: 3, times: 3 }],
    ],
    [
      "with all of it",
      [
        { kind: "stale", operation: "git/get-ref", writes: 2, nth: 9, times: 6 },
        { kind: "reset-after-commit", operation: "graphql", nth: 3, times: 3 },
        { kind: "reset", method: "GET", nth: 20, times: 4 },
        { kind: "status", status: 502, method: "POST", nth: 12, times: 4 },
        { kind: "reset-after-commit", operation: "git/create-ref", nth: 1 },
      ],
    ],
  ];

  it.each(faults)("%s: all are in, none twice", async (_, rules) => {
    const gh = await emulatedGitHub(seed);
    const writers = await Promise.all(Array.from({ length: 8 }, () => ledgerIn(gh)));
    for (const rule of rules) gh.github.faults.add(rule);

    const answers = await Promise.all(writers.map((ledger, number) => ledger.append(tinyEntry(number))));

    gh.github.faults.replace([]);
    const hit = new Set(gh.github.log.entries.flatMap(({ fault }) => fault ?? []));
    expect([...hit].sort()).toEqual([...new Set(rules.map(({ kind }) => kind))].sort());
    expect(answers.map(({ state }) => state)).toEqual(Array.from({ length: 8 }, () => "known"));
    const { faults: found, entries } = await accountOf(await ledgerIn(gh));
    expect(found).toEqual([]);
    expect(entries.map(({ run }) => run).sort()).toEqual(Array.from({ length: 8 }, (_, n) => 1000 + n));
  });
});
