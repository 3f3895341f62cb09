import type { Known } from "../../domain/facts/known.ts";
import { headsFolder, witnessBranch } from "../../domain/witness/layout.ts";
import type { WitnessBook } from "../../ports/ledger.ts";
import { readTip } from "../github/governing/branches.ts";
import type { Target } from "../github/target.ts";
import { commitOnBranch } from "./branch-commit.ts";
import { readFolderFiles } from "./branch-files.ts";
import { makeOrphan } from "./branch-root.ts";

const readme =
  "# What the witness signed\n\n`heads/`: the last head of each ledger, by the number of its repository. `bundles/`: the signed statements.\n";

/** The book of the witness: only runs of the instance write to it, one after the other. */
export function witnessBook(target: Target): WitnessBook {
  return {
    async heads() {
      const tip = await readTip(target, witnessBranch);
      if (tip.state === "unknown") return tip;
      if (tip.value === null) return { state: "known", value: new Map() };
      return readFolderFiles(target, tip.value, headsFolder);
    },
    async add(files) {
      const tip = await readTip(target, witnessBranch);
      const head = tip.state === "known" && tip.value === null ? await begin(target) : tip;
      if (head.state === "unknown") return head;
      const commit = { branch: witnessBranch, head: head.value ?? "", headline: "witness: heads", files };
      const done = await commitOnBranch(target, commit);
      return done.state === "known" ? { state: "known", value: null } : done;
    },
  };
}

function begin(target: Target): Promise<Known<string>> {
  return makeOrphan(target, {
    branch: witnessBranch,
    path: "README.md",
    text: readme,
    message: "witness: begin",
  });
}
