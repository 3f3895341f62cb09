import { describe, expect, it } from "vitest";
import { fixtureText, read } from "../support/readings.ts";

const [first = "", second = ""] = fixtureText("trufflehog").split("\n");
const log = (fields: object): string =>
  `${JSON.stringify({ level: "info-0", logger: "trufflehog", msg: "running", ...fields })}\n`;
const finished = (verified: number, unverified: number): string =>
  log({ msg: "finished scanning", verified_secrets: verified, unverified_secrets: unverified });

describe("trufflehog", () => {
  it("never tells the secret, wherever it is written", () => {
    const report = fixtureText("trufflehog")
      .replaceAll("REDACTED", "hunter2")
      .replace('"Redacted":""', '"Redacted":"hunter2"')
      .replace('"ExtraData":{', '"ExtraData":{"key":"hunter2",');

    const told = read(report);

    expect(told.findings).toHaveLength(3);
    expect(JSON.stringify([told.reading, told.findings])).not.toContain("hunter2");
  });

  it("tells where each source found its secret", () => {
    expect(read(fixtureText("trufflehog")).findings.map(({ place, layer }) => ({ place, layer }))).toEqual([
      {
        place: {
          type: "file",
          path: "src/client.js",
          line: 2,
          lineHash: "847356790f7851bd0f5ee519de07f109517afa32:2",
        },
      },
      { place: { type: "file", path: "conf/dev.pem", line: 1 } },
      {
        place: { type: "file", path: "/app/.env" },
        layer: { digest: "sha256:4bcff63911fcb4448bd4fdacec207030997caf25e9bea4045fa6c8c44de311d1" },
      },
    ]);
  });

  it.each([
    [{ Slack: { link: "https://chat.example.test/1" } }, { type: "url", url: "https://chat.example.test/1" }],
    [{ Gcs: { bucket: "backups" } }, { type: "url", url: "backups" }],
    [
      { __proto__: null, constructor: { link: "x" } },
      { type: "url", url: "x" },
    ],
    [{}, { type: "none" }],
  ])("finds a place in %j", (data, place) => {
    const secret = { DetectorName: "a", SourceMetadata: { Data: data }, Verified: false };

    expect(read(secret).findings[0]?.place).toEqual(place);
  });

  it("takes a run that found nothing for clean only if its log says that it came to its end", () => {
    expect(read(log({}) + finished(0, 0)).reading.clean).toBe(true);
    expect(read(log({})).codes).toEqual(["run-failed"]);
  });

  it("compares what it counts with the last line of the log", () => {
    const { reading } = read(`${first}\n${finished(1, 1)}`);

    expect(reading.disagreements).toEqual([{ name: "findings", reported: 2, counted: 1 }]);
  });

  it("adds up the runs that wrote to one file", () => {
    expect(read(`${first}\n${finished(1, 0)}${second}\n${finished(0, 1)}`).reading.disagreements).toEqual([]);
  });

  it("says what went wrong in the run", () => {
    expect(read(`${first}\n${log({ level: "error", msg: "cannot read x" })}`).codes).toEqual([
      "partial-scan",
    ]);
    expect(read(log({ level: "fatal", msg: "no repository" }) + finished(0, 0)).codes).toEqual([
      "run-failed",
    ]);
  });

  it("G7: counts detectors that are named like prototypes", () => {
    const { reading } = read(first.replace('"Github"', '"__proto__"'));

    expect(Object.entries(reading.records["byDetector"] as object)).toEqual([["__proto__", 1]]);
  });

  it.each([
    ["a secret that does not say whether it works", { DetectorName: "a", SourceMetadata: {} }],
    ["an object of another kind", { name: "a" }],
    ["a line that is no object", 1],
  ])("fails closed on %s", (_, line) => {
    expect(read(`${first}\n${JSON.stringify(line)}`).codes).toEqual(["malformed"]);
  });
});
