import { type DocumentNode, Kind, type SelectionSetNode, visit } from "graphql";

type Variables = Readonly<Record<string, unknown>>;

const perPoint = 100;

/** Points of a query, by the formula of GitHub's documentation: requests that its connections need, in hundreds, at least 1. */
export function costOf(document: DocumentNode, variables: Variables): number {
  let requests = 0;
  visit(document, {
    OperationDefinition: ({ selectionSet }) => {
      requests += requestsOf(selectionSet, 1, variables);
    },
    FragmentDefinition: ({ selectionSet }) => {
      requests += requestsOf(selectionSet, 1, variables);
    },
  });
  return Math.max(1, Math.round(requests / perPoint));
}

/** Each connection is asked once for every node of those around it. */
function requestsOf(set: SelectionSetNode | undefined, times: number, variables: Variables): number {
  return (set?.selections ?? []).reduce((sum, selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sum;
    const size = selection.kind === Kind.FIELD ? sizeOf(selection.arguments ?? [], variables) : undefined;
    const below = requestsOf(selection.selectionSet, times * (size ?? 1), variables);
    return sum + below + (size === undefined ? 0 : times);
  }, 0);
}

interface Argument {
  readonly name: { readonly value: string };
  readonly value: {
    readonly kind: Kind;
    readonly value?: unknown;
    readonly name?: { readonly value: string };
  };
}

function sizeOf(given: readonly object[], variables: Variables): number | undefined {
  const size = (given as readonly Argument[]).find(
    ({ name }) => name.value === "first" || name.value === "last",
  );
  if (size === undefined) return undefined;
  const value =
    size.value.kind === Kind.VARIABLE ? variables[size.value.name?.value ?? ""] : size.value.value;
  return Number(value) || 1;
}
