// A made-up password of a host that exists nowhere.
const address = "postgres://payments:S3ttle-2026@ledger.db.example:5432/ledger";

/** Names the database that payments will be kept in. */
export function ledgerDatabase(): URL {
  return new URL(address);
}
