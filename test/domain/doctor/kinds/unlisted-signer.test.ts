import { describe, expect, it } from "vitest";
import type { ChannelListing, InstanceFact } from "../../../../src/domain/doctor/repository-facts.ts";
import { forbidden, known, repositoryFacts, resultOf } from "../../../support/repository-facts.ts";

const id = "unlisted-signer";
const instance = known<InstanceFact>({ signers: "", channels: [] });
const listed: ChannelListing = { channel: "canary", listing: { state: "listed" } };

describe("channels whose commits sign", () => {
  it("are clean where the list names them, where nothing signs, and where there is no instance", () => {
    const silent: ChannelListing = { channel: "stable", listing: { state: "signs-nothing" } };

    expect(resultOf(id, repositoryFacts({ instance, listings: known([listed, silent]) }))).toMatchObject({
      state: "clean",
      looked: "2 channels",
    });
    expect(resultOf(id, repositoryFacts())).toMatchObject({
      state: "clean",
      looked: "no instance of Assaygate",
    });
  });

  it("are named where no list does, or where it takes their word away, with the command that mends it", () => {
    const listings = known<readonly ChannelListing[]>([
      { channel: "canary", listing: { state: "revoked", why: "abc is revoked since 2026-11-01" } },
      { channel: "stable", listing: { state: "unlisted", why: "no signer is judge.yml" } },
    ]);

    const { state, findings } = resultOf(id, repositoryFacts({ instance, listings }));

    expect(state).toBe("refuted");
    expect(findings.map(({ at }) => at)).toEqual([
      "channel canary of acme/payments-api",
      "channel stable of acme/payments-api",
    ]);
    expect(findings[0]?.fix).toMatchObject({
      text: expect.stringContaining("channel rollback acme --to canary"),
    });
    expect(findings[1]?.fix).toMatchObject({
      text: expect.stringContaining("channel promote acme --to stable"),
    });
  });

  it("are unknown where the list or the channels could not be read, or were not asked for", () => {
    expect(resultOf(id, repositoryFacts({ instance: forbidden }))).toMatchObject({ state: "unknown" });
    expect(resultOf(id, repositoryFacts({ instance, listings: forbidden }))).toMatchObject({
      state: "unknown",
    });
    expect(resultOf(id, repositoryFacts({ instance }))).toMatchObject({ state: "unknown" });
  });
});
