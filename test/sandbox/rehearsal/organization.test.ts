import { expect, it } from "vitest";
import { organizationOf, reviewersOf, seedOf } from "../../../sandbox/rehearsal/organization.ts";
import type { Product } from "../../../sandbox/rehearsal/product.ts";

const product = (teams: readonly string[], people: readonly string[] = []): Product => ({
  plan: { folder: "", scenes: [] },
  name: "Shop.app",
  files: new Map([["a", Buffer.from("1")]]),
  owners: { teams, people },
});

it("is the one whose teams own the products, and gives them write access", () => {
  const seed = seedOf([product(["globex/core", "other/x"])]);

  expect(organizationOf([product(["globex/core"])])).toBe("globex");
  expect(seed.organizations?.["globex"]?.teams).toMatchObject({
    core: { members: ["ana", "ben"], repositories: { "Shop.app": "push" } },
    "security-leads": { repositories: { "Shop.app": "push" } },
  });
  expect(seed.repositories?.["eve/Shop.app"]).toEqual({ fork_of: "globex/Shop.app" });
});

it("names a team after a product that names no owner", () => {
  expect(Object.keys(seedOf([product([])]).organizations?.["acme"]?.teams ?? {})).toContain("shop-app");
});

it("lets people review whom CODEOWNERS names", () => {
  const owned = product([], ["carla", "ana"]);

  expect(reviewersOf(owned)).toEqual(["ben", "carla"]);
  expect(seedOf([owned]).repositories?.["acme/Shop.app"]).toMatchObject({
    collaborators: { carla: "push", ana: "push", eve: "read" },
  });
});
