import { buildSchema, type GraphQLSchema } from "graphql";
import { readAsset } from "../../assets.ts";

let built: GraphQLSchema | undefined;

/** GitHub's own schema; built when the first query comes, which takes a third of a second. */
export function githubSchema(): GraphQLSchema {
  built ??= buildSchema(readAsset("schema.graphql"), { assumeValid: true, assumeValidSDL: true });
  return built;
}
