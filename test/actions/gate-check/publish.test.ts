import { describe, expect, it } from "vitest";
import type { Place } from "../../../src/actions/gate-check/inputs.ts";
import { publish } from "../../../src/actions/gate-check/publish.ts";
import type { Change } from "../../../src/domain/change/change.ts";
import type { SourceFacts, Trigger } from "../../../src/domain/facts/source-facts.ts";
import type { Verdict } from "../../../src/domain/verdict/verdict.ts";
import type { Posted, Publisher } from "../../../src/ports/github.ts";
import { memoryPorts } from "../../support/memory-ports.ts";
import { change, head, source, trigger } from "../../support/source-facts.ts";
import { factsOf, passingVerdict, response } from "../../support/verdicts.ts";

interface Scene {
  readonly event?: Trigger["event"];
  readonly change?: Partial<Change>;
  readonly verdict?: Partial<Verdict>;
  readonly places?: readonly Place[];
  readonly answer?: Posted;
}

const created: Posted = { state: "created", url: "https://github.example/1" };

/** What was written, and what the log says about it. */
async function publishing(scene: Scene) {
  const written: string[] = [];
  const answer = async (what: string): Promise<Posted> => {
    written.push(what);
    return scene.answer ?? created;
  };
  const publisher: Publisher = {
    comment: ({ marker }) => answer(`comment ${marker}`),
    checkRun: ({ commit, conclusion }) => answer(`check run ${conclusion} on ${commit}`),
    task: ({ key }) => answer(`task ${key}`),
  };
  const { ports, told } = memoryPorts({ publisher });
  const connection = await ports.connect(undefined);
  const verdict = { ...passingVerdict(), ...scene.verdict };
  const policy = { roles: new Map<string, string[]>() };
  const facts = factsOf({ source: sourceOf(scene) });
  const places = scene.places ?? ["comment", "check-run", "tasks"];
  await publish({ verdict, facts, policy }, { connection, places, runner: ports.runner });
  return { written, log: told.log.join("\n") };
}

function sourceOf({ event = "pull_request", change: some = {} }: Scene): SourceFacts {
  const kind = event === "push" ? "push" : "pull-request";
  return source({
    trigger: trigger({ event, eventName: event }),
    change: { state: "known", value: change({ kind, ...some }) },
  });
}

const backlog = response("eval of user input", "medium", { state: "backlog" });

describe("showing the verdict", () => {
  it("comments on a pull request and marks the head that merges", async () => {
    const { written } = await publishing({});

    expect(written).toEqual(["comment verdict", `check run success on ${head}`]);
  });

  it("opens issues for a push to the default branch only", async () => {
    const verdict = { responses: [backlog] };
    const places = ["tasks"] as const;

    const onMain = await publishing({ event: "push", verdict, places });
    const onTopic = await publishing({ event: "push", verdict, places, change: { branch: "topic" } });
    const onPullRequest = await publishing({ verdict, places });

    expect(onMain.written).toEqual([`task backlog-${backlog.fingerprint}`]);
    expect([...onTopic.written, ...onPullRequest.written]).toEqual([]);
  });

  it.each(["fail", "undecided"] as const)("calls no check of a verdict of %s a success", async (decision) => {
    const { written } = await publishing({ verdict: { decision }, places: ["check-run"] });

    expect(written).toEqual([`check run failure on ${head}`]);
  });

  it("says what was refused and goes on", async () => {
    const answer: Posted = { state: "refused", why: 'permission "pull-requests: write" is missing' };

    const { log } = await publishing({ answer });

    expect(log).toContain("Comment on the pull request could not be written: permission");
    expect(log).toContain("Check run could not be written");
  });

  it("posts no verdict of a policy that somebody is trying out", async () => {
    const policy = { ...passingVerdict().policy, source: "file" as const };

    expect((await publishing({ verdict: { policy } })).written).toEqual([]);
  });
});
