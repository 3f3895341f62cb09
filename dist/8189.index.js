export const id = 8189;
export const ids = [8189];
export const modules = {

/***/ 67717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ channels),
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   TV: () => (/* binding */ formerOf),
/* harmony export */   UO: () => (/* binding */ isWithin)
/* harmony export */ });
/* unused harmony export commitsHeld */
/** A branch of the instance that products' rulesets name. */
const channels = ["canary", "stable"];
/** Full ref of a channel, as a certificate names it. */
function refOf(channel) {
    return `refs/heads/${channel}`;
}
/** Commits that a channel was at, oldest first, without those that it was moved back from; the last is where it is. */
function commitsHeld(moves) {
    const stack = [];
    for (const { before, after } of moves) {
        if (stack.length === 0 && before !== null)
            stack.push(before);
        // Going back undoes a move: going back once more must not lead forward to what was left.
        const at = stack.lastIndexOf(after);
        if (at >= 0)
            stack.splice(at + 1);
        else
            stack.push(after);
    }
    return stack;
}
/** Where a rollback leads: what the channel was at before it came to where it is; null: nowhere. */
function formerOf(moves, current) {
    const held = commitsHeld(moves);
    return held.at(-1) === current ? (held.at(-2) ?? null) : null;
}
/** Whether a commit is one of the branch's own (facts 1.31: a fork's commit answers to the repository's name too). */
function isWithin(relation) {
    return relation === "same" || relation === "behind";
}


/***/ }),

/***/ 362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gz: () => (/* binding */ below),
  cK: () => (/* binding */ matches),
  eZ: () => (/* binding */ namesOf),
  nv: () => (/* binding */ unseen)
});

// EXTERNAL MODULE: ./lib/domain/workflow/expression.js
var expression = __webpack_require__(38916);
;// CONCATENATED MODULE: ./lib/domain/workflow/glob.js
/** Whether a text could have come from the pieces; linear, each piece is looked for once. */
function couldBe(pieces, text) {
    const [first = "", ...rest] = pieces;
    const last = rest.pop();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first) || text.length < first.length + last.length)
        return false;
    let from = first.length;
    const end = text.length - last.length;
    for (const piece of rest) {
        const at = text.indexOf(piece, from);
        if (at === -1 || at + piece.length > end)
            return false;
        from = at + piece.length;
    }
    return text.endsWith(last);
}

;// CONCATENATED MODULE: ./lib/domain/workflow/check-names.js


/** GitHub cuts longer names. */
const longestName = 100;
/** Every name that the runs of a job can show, one or two for each leg of its matrix. */
function namesOf(job) {
    const name = job.name?.value ?? job.id;
    if (job.matrix === null)
        return [named(partsFor(name, []))];
    const { legs } = job.matrix;
    if (legs === null)
        return [named([...partsFor(name, []), null])];
    return legs.flatMap((leg) => legNames(name, leg));
}
/** A name without an expression gets the values of the leg behind it; whether those that `include` adds is not documented. */
function legNames(name, leg) {
    const values = [...leg.shown, ...leg.added];
    const parts = partsFor(name, values);
    if (name.includes("${{"))
        return [named(parts)];
    const short = suffixOf(leg.shown);
    const long = suffixOf(values);
    return [...new Set([short, long])].map((suffix) => named([...parts, suffix]));
}
function suffixOf(values) {
    const texts = values.flatMap((value) => value.texts);
    return texts.length === 0 ? "" : ` (${texts.join(", ")})`;
}
function partsFor(name, values) {
    return (0,expression/* partsOf */.CI)(name).map((part) => (part.kind === "plain" ? part.text : textOfValue(part.text, values)));
}
function textOfValue(expression, values) {
    const value = values.find(({ name }) => expression === `matrix.${name}`);
    return value?.texts.length === 1 ? (value.texts[0] ?? null) : null;
}
function named(parts) {
    const pieces = [""];
    for (const part of parts) {
        if (part === null)
            pieces.push("");
        else
            pieces.push((pieces.pop() ?? "") + part);
    }
    const [only = "", ...others] = pieces;
    return others.length > 0 ? { kind: "unexpanded", pieces } : { kind: "exact", text: cut(only) };
}
function cut(name) {
    return name.length > longestName ? `${name.slice(0, longestName - 3)}...` : name;
}
/** Name of a called job: that of the calling job, a slash, its own (facts 1.27). */
function below(caller, called) {
    if (caller.kind === "exact" && called.kind === "exact")
        return { kind: "exact", text: `${caller.text} / ${called.text}` };
    const [first = "", ...rest] = piecesOf(called);
    const head = piecesOf(caller);
    const joined = `${head.at(-1) ?? ""} / ${first}`;
    return { kind: "unexpanded", pieces: [...head.slice(0, -1), joined, ...rest] };
}
/** Name below a caller whose called workflow cannot be seen. */
const unseen = { kind: "unexpanded", pieces: ["", ""] };
function piecesOf(name) {
    return name.kind === "exact" ? [name.text] : name.pieces;
}
/** Whether a run could show this name: surely, perhaps, or not. */
function matches(name, text) {
    if (name.kind === "exact")
        return name.text === text ? "yes" : "no";
    return couldBe(name.pieces, text) ? "perhaps" : "no";
}


/***/ }),

/***/ 85409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ localPath),
/* harmony export */   Xi: () => (/* binding */ emittersOf),
/* harmony export */   v: () => (/* binding */ calledPath)
/* harmony export */ });
/* harmony import */ var _check_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(362);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85940);


/** GitHub follows calls no deeper (facts 1.2). */
const deepestCall = 10;
const mostEmitters = 5_000;
/**
 * Follows workflows that events start into those that they call, as far as they are there to be followed; calls of any
 * other have unseen names.
 */
function emittersOf(started, callable = started) {
    const byPath = new Map(callable.map((workflow) => [workflow.path, workflow]));
    const walk = { byPath, left: mostEmitters };
    const emitters = started
        .filter(({ triggers }) => triggers.some(({ event }) => event !== "workflow_call"))
        .flatMap((workflow) => workflow.jobs.flatMap((job) => follow({ workflow, job }, { workflow, chain: [], names: [] }, walk)));
    return { emitters, isWhole: walk.left > 0 };
}
function follow(placed, way, walk) {
    const chain = [...way.chain, placed];
    const own = (0,_check_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(placed.job);
    const names = way.names.length === 0 ? own : way.names.flatMap((caller) => own.map((name) => (0,_check_names_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(caller, name)));
    if (names.length === 0 || names.length > walk.left) {
        walk.left = names.length === 0 ? walk.left : 0;
        return [];
    }
    const { calls } = placed.job;
    const called = calls === null ? undefined : walk.byPath.get(calledPath(placed.workflow, calls.value) ?? "");
    if (called !== undefined && chain.length < deepestCall) {
        return called.jobs.flatMap((job) => follow({ workflow: called, job }, { workflow: way.workflow, chain, names }, walk));
    }
    walk.left -= names.length;
    return names.map((name) => ({
        name: calls === null ? name : (0,_check_names_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(name, _check_names_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv),
        workflow: way.workflow,
        chain,
    }));
}
/** Path of a called workflow in the same repository: `./…`, or `$/…` since July 2026 (facts 1.4, 1.5). */
function localPath(reference) {
    return reference.startsWith("./") || reference.startsWith("$/") ? reference.slice(2) : null;
}
/** Path under which a called workflow is kept: its own, or the whole reference for one of elsewhere. */
function calledPath({ origin }, reference) {
    const local = localPath(reference);
    if (local === null)
        return (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceOf */ .B)(reference).kind === "remote" ? reference : null;
    // What a called workflow calls by `./` is in its own repository, at the same commit (facts 1.4).
    return origin === null ? local : `${origin.repository}/${local}@${origin.ref}`;
}


/***/ }),

/***/ 38916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ expressionsOf),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   D3: () => (/* binding */ conditionText)
/* harmony export */ });
/** Cuts a text into its plain parts and its expressions, in linear time. */
function partsOf(text) {
    const parts = [];
    let from = 0;
    while (from < text.length) {
        const open = text.indexOf("${{", from);
        const close = open === -1 ? -1 : text.indexOf("}}", open);
        if (close === -1)
            break;
        if (open > from)
            parts.push({ kind: "plain", text: text.slice(from, open) });
        parts.push({ kind: "expression", text: text.slice(open + 3, close).trim() });
        from = close + 2;
    }
    if (from < text.length)
        parts.push({ kind: "plain", text: text.slice(from) });
    return parts;
}
/** Expressions of a text. */
function expressionsOf(text) {
    return partsOf(text).flatMap((part) => (part.kind === "expression" ? [part.text] : []));
}
/** A condition without the marks that are optional around it. */
function conditionText(condition) {
    const trimmed = condition.trim();
    const [only, ...others] = partsOf(trimmed);
    return others.length === 0 && only?.kind === "expression" ? only.text : trimmed;
}


/***/ }),

/***/ 74396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ writesOf),
/* harmony export */   k0: () => (/* binding */ permissionsOf),
/* harmony export */   wW: () => (/* binding */ effectivePermissions)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98778);

const wholesale = new Map([
    ["read-all", "read"],
    ["write-all", "write"],
]);
/** What a `permissions` key gives; whatever is not understood counts as write. */
function permissionsOf(entry) {
    if (entry === undefined)
        return { kind: "unset" };
    const { value, line } = entry;
    if (value.kind !== "map") {
        return { kind: "all", access: wholesale.get((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) ?? "") ?? "write", line };
    }
    const scopes = value.entries.map((scope) => ({
        name: scope.key,
        access: accessOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(scope.value)),
        line: scope.line,
    }));
    return { kind: "scopes", scopes, line };
}
function accessOf(word) {
    return word === "none" || word === "read" ? word : "write";
}
/** What holds for a job: its own key, else that of its workflow, else the repository's default. */
function effectivePermissions(workflow, job) {
    return job.kind === "unset" ? workflow : job;
}
/** Scopes that are given for writing; `all` where a word gives every one of them. */
function writesOf(permissions) {
    switch (permissions.kind) {
        case "unset":
            return [];
        case "all":
            return permissions.access === "write" ? [{ name: "all", line: permissions.line }] : [];
        case "scopes":
            return permissions.scopes.filter(({ access }) => access === "write");
    }
}


/***/ }),

/***/ 87593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readWorkflows)
});

// UNUSED EXPORTS: readWorkflow

// EXTERNAL MODULE: ./lib/domain/workflow/permissions.js
var permissions = __webpack_require__(74396);
// EXTERNAL MODULE: ./lib/domain/workflow/tree.js
var workflow_tree = __webpack_require__(98778);
;// CONCATENATED MODULE: ./lib/domain/workflow/matrix.js

/** GitHub starts no more jobs than this for one matrix (facts 1.22). */
const maxLegs = 256;
/** Unfolds `strategy.matrix`; an expression anywhere in it makes the legs unknown. */
function matrixOf(tree) {
    if (tree === undefined)
        return null;
    if (tree.kind !== "map" || hasExpression(tree))
        return { legs: null };
    const dimensions = tree.entries.filter(({ key }) => key !== "include" && key !== "exclude");
    const product = productOf(dimensions);
    if (product === null)
        return { legs: null };
    const excluded = listOf(tree, "exclude").map(valuesOf);
    const kept = product.filter((values) => !excluded.some((pattern) => covers(pattern, values)));
    const legs = include(kept, listOf(tree, "include").map(valuesOf), dimensions);
    return { legs: legs.length > maxLegs ? null : legs };
}
function hasExpression(tree) {
    switch (tree.kind) {
        case "scalar":
            return typeof tree.value === "string" && tree.value.includes("${{");
        case "list":
            return tree.items.some(hasExpression);
        case "map":
            return tree.entries.some(({ value }) => hasExpression(value));
    }
}
/** Null: more legs than GitHub takes. */
function productOf(dimensions) {
    let product = dimensions.length === 0 ? [] : [[]];
    for (const { key, value } of dimensions) {
        const items = value.kind === "list" ? value.items : [];
        if (product.length * items.length > maxLegs)
            return null;
        product = product.flatMap((values) => items.map((item) => [...values, { name: key, texts: leavesOf(item) }]));
    }
    return product;
}
function leavesOf(tree) {
    switch (tree.kind) {
        case "scalar":
            return [(0,workflow_tree/* textOf */.b6)(tree) ?? ""].filter((text) => text !== "");
        case "list":
            return tree.items.flatMap(leavesOf);
        case "map":
            return tree.entries.flatMap(({ value }) => leavesOf(value));
    }
}
function listOf(tree, key) {
    const value = (0,workflow_tree/* entriesOf */.Mc)(tree).find((entry) => entry.key === key)?.value;
    return value?.kind === "list" ? value.items : [];
}
function valuesOf(tree) {
    return (0,workflow_tree/* entriesOf */.Mc)(tree).map(({ key, value }) => ({ name: key, texts: leavesOf(value) }));
}
function covers(pattern, values) {
    return pattern.length > 0 && pattern.every((wanted) => values.some((value) => isSame(wanted, value)));
}
function isSame(one, other) {
    return one.name === other.name && one.texts.join("\0") === other.texts.join("\0");
}
/** An entry adds its other values to the legs that agree with it on the dimensions, or becomes a leg of its own. */
function include(product, entries, dimensions) {
    const names = new Set(dimensions.map(({ key }) => key));
    const added = product.map(() => []);
    const own = [];
    for (const entry of entries) {
        const filter = entry.filter(({ name }) => names.has(name));
        const extra = entry.filter(({ name }) => !names.has(name));
        const matching = product.flatMap((values, index) => filter.every((wanted) => values.some((value) => isSame(wanted, value))) ? [index] : []);
        if (matching.length === 0)
            own.push({ shown: entry, added: [] });
        for (const index of matching)
            added[index]?.push(...extra);
    }
    return [...product.map((shown, index) => ({ shown, added: added[index] ?? [] })), ...own];
}

;// CONCATENATED MODULE: ./lib/domain/workflow/variables.js

/** Entries of `env` or `with` that are texts. */
function variablesOf(tree) {
    return (0,workflow_tree/* entriesOf */.Mc)(tree).map(({ key, value, line }) => ({ name: key, value: (0,workflow_tree/* textOf */.b6)(value) ?? "", line }));
}

;// CONCATENATED MODULE: ./lib/domain/workflow/read-job.js




/** Reads one entry below `jobs`. */
function jobOf({ key, line, value }) {
    const needs = (0,workflow_tree/* entryOf */.Ms)(value, "needs");
    return {
        id: key,
        line,
        name: (0,workflow_tree/* locatedText */.k6)(value, "name"),
        needs: (0,workflow_tree/* textsOf */.CB)(needs?.value),
        needsLine: needs?.line ?? null,
        condition: (0,workflow_tree/* locatedText */.k6)(value, "if"),
        continueOnError: (0,workflow_tree/* locatedText */.k6)(value, "continue-on-error"),
        permissions: (0,permissions/* permissionsOf */.k0)((0,workflow_tree/* entryOf */.Ms)(value, "permissions")),
        runsOn: runsOnOf((0,workflow_tree/* entryOf */.Ms)(value, "runs-on")),
        environment: environmentOf((0,workflow_tree/* entryOf */.Ms)(value, "environment")),
        calls: (0,workflow_tree/* locatedText */.k6)(value, "uses"),
        secrets: secretsOf((0,workflow_tree/* entryOf */.Ms)(value, "secrets")),
        matrix: matrixOf((0,workflow_tree/* childOf */.GG)((0,workflow_tree/* childOf */.GG)(value, "strategy"), "matrix")),
        variables: variablesOf((0,workflow_tree/* childOf */.GG)(value, "env")),
        stepsLine: (0,workflow_tree/* entryOf */.Ms)(value, "steps")?.line ?? null,
        steps: stepsOf((0,workflow_tree/* childOf */.GG)(value, "steps")),
    };
}
function runsOnOf(entry) {
    if (entry === undefined)
        return null;
    const { value, line } = entry;
    if (value.kind !== "map")
        return { labels: (0,workflow_tree/* textsOf */.CB)(value), group: null, line };
    return { labels: (0,workflow_tree/* textsOf */.CB)((0,workflow_tree/* childOf */.GG)(value, "labels")), group: (0,workflow_tree/* textOf */.b6)((0,workflow_tree/* childOf */.GG)(value, "group")) ?? null, line };
}
function environmentOf(entry) {
    if (entry === undefined)
        return null;
    const name = (0,workflow_tree/* textOf */.b6)(entry.value.kind === "map" ? (0,workflow_tree/* childOf */.GG)(entry.value, "name") : entry.value);
    return name === undefined ? null : { value: name, line: entry.line };
}
function secretsOf(entry) {
    if (entry === undefined)
        return null;
    if ((0,workflow_tree/* textOf */.b6)(entry.value) === "inherit")
        return { kind: "inherit", line: entry.line };
    return { kind: "named", names: (0,workflow_tree/* entriesOf */.Mc)(entry.value).map(({ key }) => key) };
}
/** Parallel steps are steps too (facts 1.29). */
function stepsOf(tree) {
    if (tree?.kind !== "list")
        return [];
    return tree.items.flatMap((item) => {
        const parallel = (0,workflow_tree/* childOf */.GG)(item, "parallel");
        return parallel === undefined ? [stepOf(item)] : stepsOf(parallel);
    });
}
function stepOf(item) {
    return {
        line: item.line,
        uses: (0,workflow_tree/* locatedText */.k6)(item, "uses"),
        run: (0,workflow_tree/* locatedText */.k6)(item, "run"),
        inputs: variablesOf((0,workflow_tree/* childOf */.GG)(item, "with")),
        environment: variablesOf((0,workflow_tree/* childOf */.GG)(item, "env")),
        condition: (0,workflow_tree/* locatedText */.k6)(item, "if"),
        continueOnError: (0,workflow_tree/* locatedText */.k6)(item, "continue-on-error"),
        shell: (0,workflow_tree/* textOf */.b6)((0,workflow_tree/* childOf */.GG)(item, "shell")) ?? null,
    };
}

// EXTERNAL MODULE: ./lib/domain/workflow/references.js
var references = __webpack_require__(85940);
;// CONCATENATED MODULE: ./lib/domain/workflow/read-workflow.js





/** Reads all workflow files; one that cannot be read stays in the set with its reason. */
function readWorkflows(files, called = []) {
    const read = files.map((file) => readWorkflow(file));
    return {
        workflows: read.filter((result) => "jobs" in result),
        called: called
            .map((file) => readWorkflow(file, originOf(file.path)))
            .filter((result) => "jobs" in result),
        unreadable: read.filter((result) => "why" in result),
    };
}
/** Reads one untrusted workflow file. */
function readWorkflow({ path, text }, origin = null) {
    const parsed = (0,workflow_tree/* parseTree */.cZ)(text);
    if (!parsed.ok)
        return { path, line: parsed.line, why: parsed.why };
    const { tree } = parsed;
    const jobs = (0,workflow_tree/* entryOf */.Ms)(tree, "jobs");
    if (jobs?.value.kind !== "map")
        return { path, line: tree.line, why: "it has no jobs" };
    const on = (0,workflow_tree/* entryOf */.Ms)(tree, "on");
    if (on === undefined)
        return { path, line: tree.line, why: "it has no trigger" };
    return {
        path,
        origin,
        source: text.split("\n"),
        triggers: triggersOf(on),
        permissions: (0,permissions/* permissionsOf */.k0)((0,workflow_tree/* entryOf */.Ms)(tree, "permissions")),
        variables: variablesOf((0,workflow_tree/* childOf */.GG)(tree, "env")),
        callSecrets: callSecretsOf(on),
        jobsLine: jobs.line,
        jobs: jobs.value.entries.map(jobOf),
    };
}
/** The path of a file of elsewhere is the reference that calls it. */
function originOf(path) {
    const reference = (0,references/* referenceOf */.B)(path);
    return reference.kind === "remote" ? { repository: reference.repository, ref: reference.ref } : null;
}
function triggersOf({ value, line }) {
    switch (value.kind) {
        case "scalar":
            return (0,workflow_tree/* textsOf */.CB)(value).map((event) => ({ event, line, filters: [] }));
        case "list":
            return value.items.flatMap((item) => (0,workflow_tree/* textsOf */.CB)(item).map((event) => ({ event, line: item.line, filters: [] })));
        case "map":
            return value.entries.map((entry) => ({
                event: entry.key,
                line: entry.line,
                filters: filtersOf(entry),
            }));
    }
}
function filtersOf({ value }) {
    return (0,workflow_tree/* entriesOf */.Mc)(value).map((entry) => ({
        name: entry.key,
        values: (0,workflow_tree/* textsOf */.CB)(entry.value),
        line: entry.line,
    }));
}
function callSecretsOf({ value }) {
    const names = value.kind === "map" ? value.entries.map(({ key }) => key) : (0,workflow_tree/* textsOf */.CB)(value);
    if (!names.includes("workflow_call"))
        return null;
    const call = (0,workflow_tree/* childOf */.GG)(value, "workflow_call");
    return (0,workflow_tree/* entriesOf */.Mc)((0,workflow_tree/* childOf */.GG)(call, "secrets")).map(({ key }) => key);
}


/***/ }),

/***/ 85940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ referenceOf),
/* harmony export */   M: () => (/* binding */ usesOf)
/* harmony export */ });
/** SHA-1, or SHA-256 repositories (facts 8.14). */
const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const remote = /^(?<repository>[\w.-]{1,100}\/[\w.-]{1,100})(?:\/(?<path>[^@]{1,400}))?@(?<ref>[^\s]{1,250})$/;
/** Understands the text behind `uses:`. */
function referenceOf(text) {
    if (text.startsWith("./") || text.startsWith("$/"))
        return { kind: "local" };
    if (text.startsWith("docker://"))
        return { kind: "image", isPinned: /@sha256:[0-9a-f]{64}$/.test(text) };
    const { repository, path = "", ref } = (text.length > 800 ? null : remote.exec(text))?.groups ?? {};
    if (repository === undefined || ref === undefined)
        return { kind: "malformed" };
    return { kind: "remote", repository, path, ref, isCommit: commit.test(ref) };
}
/** Every `uses:` of some workflows. */
function usesOf(workflows) {
    return workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => {
        const use = (located, isCall) => located === null
            ? []
            : [
                {
                    workflow,
                    line: located.line,
                    text: located.value,
                    isCall,
                    reference: referenceOf(located.value),
                },
            ];
        return [...use(job.calls, true), ...job.steps.flatMap((step) => use(step.uses, false))];
    }));
}


/***/ }),

/***/ 98778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   k6: () => (/* binding */ locatedText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** GitHub takes no larger workflow. */
const maxBytes = 512 * 1024;
const maxNodes = 50_000;
const maxDepth = 40;
/** The library looks for each alias' anchor from the top of the file. */
const maxAliases = 200;
/** Reads untrusted YAML: bounded in size, depth and what its aliases unfold to; a doubled key is an error. */
function parseTree(text) {
    if (text.length > maxBytes)
        return { ok: false, why: `it is over ${maxBytes} bytes`, line: 1 };
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    // The library compares every pair of keys, which takes minutes in a file of many; `mapOf` is linear.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        version: "1.2",
        schema: "core",
        merge: false,
        resolveKnownTags: false,
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines,
    });
    const [error] = document.errors;
    if (error !== undefined)
        return { ok: false, why: firstLine(error.message), line: lineAt(lines, error.pos[0]) };
    const growth = { document, lines, nodes: 0, aliases: 0, fault: null };
    const tree = treeOf(document.contents, growth, 0);
    return growth.fault === null ? { ok: true, tree } : { ok: false, ...growth.fault };
}
const nothing = (line) => ({ kind: "scalar", value: null, line });
function treeOf(node, growth, depth) {
    const line = lineOf(node, growth);
    growth.nodes += 1;
    growth.aliases += (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? 1 : 0;
    if (growth.nodes > maxNodes || growth.aliases > maxAliases || depth > maxDepth) {
        growth.fault ??= { why: "its values or aliases unfold to too much", line };
    }
    if (growth.fault !== null)
        return nothing(line);
    // The lines of an anchored value are those where it was written.
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return treeOf(node.resolve(growth.document), growth, depth + 1);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return mapOf(node.items, line, growth, depth);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        return { kind: "list", items: node.items.map((item) => treeOf(item, growth, depth + 1)), line };
    }
    return { kind: "scalar", value: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? scalarValue(node.value) : null, line };
}
function mapOf(pairs, line, growth, depth) {
    const seen = new Set();
    const entries = pairs.map((pair) => {
        const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? String(pair.key.value) : "";
        const keyLine = lineOf(pair.key, growth);
        if (seen.has(key))
            growth.fault ??= { why: `the key "${key}" is there twice`, line: keyLine };
        seen.add(key);
        return { key, line: keyLine, value: treeOf(pair.value ?? null, growth, depth + 1) };
    });
    return { kind: "map", entries, line };
}
function scalarValue(value) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
        return value;
    return value === null || value === undefined ? null : String(value);
}
function lineOf(node, { lines }) {
    return lineAt(lines, hasRange(node) ? (node.range?.[0] ?? 0) : 0);
}
function hasRange(node) {
    return typeof node === "object" && node !== null && "range" in node;
}
function lineAt(lines, offset) {
    return Math.max(1, lines.linePos(offset).line);
}
function firstLine(message) {
    return message.split("\n", 1)[0] ?? "";
}
/** Value below a key of a map; undefined where there is no such key, or no map. */
function childOf(tree, key) {
    return entryOf(tree, key)?.value;
}
/** Entry of a map by its key. */
function entryOf(tree, key) {
    return entriesOf(tree).find((entry) => entry.key === key);
}
/** Entries of a map; none for anything else. */
function entriesOf(tree) {
    return tree?.kind === "map" ? tree.entries : [];
}
/** The text of a scalar as GitHub would show it; undefined for a list, a map or nothing. */
function textOf(tree) {
    return tree?.kind === "scalar" && tree.value !== null ? String(tree.value) : undefined;
}
/** A list of texts; a single text is a list of one. */
function textsOf(tree) {
    const items = tree?.kind === "list" ? tree.items : [tree];
    return items.map(textOf).filter((text) => text !== undefined);
}
/** Text of a key with the line of the key. */
function locatedText(tree, key) {
    const entry = entryOf(tree, key);
    const text = textOf(entry?.value);
    return entry === undefined || text === undefined ? null : { value: text, line: entry.line };
}


/***/ })

};
