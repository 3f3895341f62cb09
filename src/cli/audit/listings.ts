import type { InstanceFact, RepositoryFacts } from "../../domain/doctor/repository-facts.ts";
import type { Known } from "../../domain/facts/known.ts";
import { channels } from "../../domain/instance/channel.ts";
import { listingOf } from "../../domain/instance/listing.ts";
import { signersPath } from "../../domain/instance/places.ts";
import { signingFilesIn } from "../../domain/instance/signing-files.ts";
import { checkSigners } from "../../policy/signers/signers-file.ts";

interface Question {
  /** Where GitHub's pages are: `https://github.com`. */
  readonly server: string;
  /** RFC 3339. */
  readonly now: string;
}

/** The same facts, with what the list of signers of an instance says of its channels. */
export function withListings(facts: RepositoryFacts, question: Question): RepositoryFacts {
  const { instance, repository } = facts;
  if (instance === undefined || (instance.state === "known" && instance.value === null)) return facts;
  return { ...facts, listings: listingsOf(instance, { ...question, repository }) };
}

function listingsOf(
  instance: Known<InstanceFact | null>,
  { server, now, repository }: Question & { readonly repository: string },
): NonNullable<RepositoryFacts["listings"]> {
  if (instance.state === "unknown") return instance;
  const { signers: text = "", channels: found = [] } = instance.value ?? {};
  const signing = found.map((each) => ({ ...each, files: signingFilesIn(each.paths) }));
  const checked = checkSigners({ path: signersPath, text });
  if (!checked.ok && signing.some(({ files }) => files.length > 0))
    return { state: "unknown", why: `${signersPath} is no list of signers`, cause: "malformed" };
  const signers = checked.ok ? checked.value.content : { issuer: "", signers: [] };
  const address = `${server}/${repository}`;
  const value = signing.map(({ channel, commit: sha, files }) => ({
    channel,
    listing: listingOf(signers, { sha, address, files, channels }, now),
  }));
  return { state: "known", value };
}
