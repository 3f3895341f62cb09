import * as S from "../../syntax/json/shape.ts";

const names = S.array(S.text);

/** Since 0.2.0 an object with the name; before that the name itself. */
const Vulnerability = S.eitherKind({
  string: S.mapped(S.text, (name) => ({ name, aliases: [] as readonly string[] })),
  object: S.mapped(
    S.object({ "@id": S.optional(S.text), name: S.optional(S.text), aliases: S.optional(names) }),
    ({ "@id": id, name, aliases }) => ({ name: name ?? id ?? "", aliases: aliases ?? [] }),
  ),
});

const Identifiers = S.object({
  purl: S.optional(S.text),
  cpe23: S.optional(S.text),
  cpe22: S.optional(S.text),
});

/** Every identifier of one product or subcomponent. Since 0.2.0 an object; before that the identifier itself. */
const Identity = S.eitherKind({
  string: S.mapped(S.text, (id): readonly string[] => [id]),
  object: S.mapped(
    S.object({ "@id": S.optional(S.text), identifiers: S.optional(Identifiers) }),
    ({ "@id": id, identifiers }) => unique([id, identifiers?.purl, identifiers?.cpe23, identifiers?.cpe22]),
  ),
});

/** Subcomponents stand in each product since 0.2.0, and beside the products before that. */
const Product = S.eitherKind({
  string: S.mapped(S.text, (id) => ({
    ids: [id] as readonly string[],
    subcomponents: [] as readonly string[],
  })),
  object: S.mapped(
    S.object({
      "@id": S.optional(S.text),
      identifiers: S.optional(Identifiers),
      subcomponents: S.optional(S.array(Identity)),
    }),
    ({ "@id": id, identifiers, subcomponents }) => ({
      ids: unique([id, identifiers?.purl, identifiers?.cpe23, identifiers?.cpe22]),
      subcomponents: (subcomponents ?? []).flat(),
    }),
  ),
});
export type Product = S.Read<typeof Product>;

export const Statement = S.object({
  vulnerability: Vulnerability,
  products: S.optional(S.array(Product)),
  subcomponents: S.optional(S.array(Identity)),
  status: S.text,
  justification: S.optional(S.text),
  timestamp: S.optional(S.text),
});
export type Statement = S.Read<typeof Statement>;

export const Document = S.object({
  "@context": S.eitherKind({ string: S.text, array: S.mapped(S.firstOf(S.text), (first) => first ?? "") }),
  timestamp: S.optional(S.text),
  statements: S.bookmarked,
});

function unique(ids: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
