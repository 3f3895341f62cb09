export const id = 8955;
export const ids = [8955,4761];
export const modules = {

/***/ 70901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle),
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var _domain_evidence_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13954);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


/** As many bundles as the largest release has, many times over. */
const mostBundles = 1_000;
/** More than any release leaves behind. */
const mostBytes = 256 * 1024 * 1024;
/** Bundles as the lines of a file; each is one exhibit. @throws {UserError} invalid-input */
function linesOf(files, path) {
    const text = files.readText(path, mostBytes);
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length > mostBundles)
        throw tooLarge(path, `${mostBundles} lines`, `${lines.length}`);
    return lines.map((line) => new TextEncoder().encode(line));
}
/** A bundle that is over the limit is read so far that whoever opens it says so. */
function readBundle(files, path) {
    return files.readBytes(path, 4 * _domain_evidence_open_js__WEBPACK_IMPORTED_MODULE_1__/* .maxBundleBytes */ .S);
}
function tooLarge(at, most, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected at most ${most}, found ${found}.`, { at });
}


/***/ }),

/***/ 99048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Understands the words behind a command. @throws {UserError} usage */
function parseOptions(words, grammar) {
    const valued = Object.entries(grammar.valued).map(([name, times]) => [name, { type: "string", multiple: times === "often" }]);
    const flags = (grammar.flags ?? []).map((name) => [name, { type: "boolean" }]);
    const parsed = tryParse(words, Object.fromEntries([...valued, ...flags]), grammar.usage);
    const given = new Map(Object.entries(parsed.values));
    return {
        positionals: parsed.positionals,
        value: (name) => first(given.get(name)),
        values: (name) => [given.get(name) ?? []].flat().map(String),
        has: (name) => given.get(name) === true,
    };
}
function tryParse(words, options, usage) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options, allowPositionals: true });
    }
    catch (cause) {
        const message = cause instanceof Error ? cause.message.split(". ", 1)[0] : "";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("usage", `${message ?? "expected other options"}.`, {
            hint: `Usage: ${usage}`,
            cause,
        });
    }
}
function first(value) {
    return typeof value === "string" ? value : undefined;
}
/** One of a list of words. @throws {UserError} usage */
function oneOf(option, value, words) {
    const word = words.find((candidate) => candidate === value);
    if (word !== undefined)
        return word;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("usage", `option "--${option}": expected ${words.join(", ")}, got ${JSON.stringify(value)}.`);
}


/***/ }),

/***/ 84761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpFor: () => (/* binding */ helpFor),
/* harmony export */   usages: () => (/* binding */ usages)
/* harmony export */ });
/* harmony import */ var _check_inspect_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30072);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10931);


/** How each command is called; docs/reference/cli.md is held to it by a test. */
const usages = {
    check: "assaygate check [PATH…] [--format text|json|sarif|markdown|html] [--config FILE] [--base FILE] [--policy FILE]",
    record: "assaygate record [--report GLOB]… [--config FILE] -- COMMAND…",
    inspect: _check_inspect_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectUsage */ .E,
    owners: "assaygate owners [--codeowners FILE] [--format text|json] PATH… (or - for NUL-separated paths)",
    doctor: "assaygate doctor OWNER/REPO [--format text|json|markdown] [--cloud-paths GLOB]… [--token-env NAME]",
    audit: "assaygate audit --org ORG [--format text|markdown|html|csv|json] [--output FILE] [--state DIR] [--shard I/N] [--deep] [--watch] [--publish] [--canary BRANCH] [--token-env NAME]",
    "bypass-watch": "assaygate bypass-watch OWNER/REPO [--state FILE] [--canary BRANCH] [--push-canary] [--open-issues] [--format text|json] [--token-env NAME]",
    init: "assaygate init ORG [--dry-run | --check [--ref BRANCH] | --upgrade] [--repository NAME] [--teams ROLE=SLUG]… [--scanners default|npm] [--visibility internal|private] [--format text|json] [--token-env NAME]",
    channel: "assaygate channel show|promote|rollback ORG [--from BRANCH] [--to canary|stable] [--commit SHA] [--revoke REASON] [--dry-run] [--repository NAME] [--format text|json] [--token-env NAME]",
    org: "assaygate org plan|apply ORG [--activate | --suspend] [--ring canary|stable]… [--nudge] [--dry-run] [--repository NAME] [--format text|json] [--token-env NAME]",
    adopt: "assaygate adopt OWNER/REPO [--dry-run] [--replay N] [--caller] [--instance OWNER/REPO@BRANCH] [--format text|json] [--token-env NAME]",
    plan: "assaygate plan [--config FILE] [--token-env NAME]",
    "run-hooks": "assaygate run-hooks [--only NAME]… [--output DIR] [--package DIR] [--package-only] [--config FILE]",
    judge: "assaygate judge observe source | sign source|release --jobs JSON --output DIR | publish --jobs JSON [--image NAME] [--token-env NAME]",
    "audit-export": "assaygate audit-export collect --output DIR | sign --jobs JSON --output DIR | store --jobs JSON [--token-env NAME]",
    "follow-up": "assaygate follow-up [--workflow PATH]… [--job NAME] [--token-env NAME]",
    probe: "assaygate probe --print | show | read OWNER/REPO --run ID [--token-env NAME]",
    verify: "assaygate verify FOLDER|FILE|IMAGE|sha256:DIGEST [--repo OWNER/NAME] [--repository ID --owner ID] [--evidence PATH]… [--ref REF]… [--commit SHA] [--at TIME] [--trusted-root FILE] [--signers FILE] [--policy FILE] [--token-env NAME] [--bundle] [--rejudge] [--offline] [--format text|json]",
    why: "assaygate why sha256:DIGEST --to ENV [--repo OWNER/NAME] [--repository ID --owner ID] [--evidence PATH]… [--ref REF]… [--commit SHA] [--at TIME] [--trusted-root FILE] [--signers FILE] [--policy FILE] [--token-env NAME] [--format text|json]",
    evidence: "assaygate evidence export sha256:DIGEST --output FOLDER [--evidence PATH]… [--repo OWNER/NAME] [--repository ID --owner ID] [--ref REF]… [--commit SHA] [--at TIME] [--trusted-root FILE] [--signers FILE] [--policy FILE] [--token-env NAME]",
    replay: "assaygate replay FOLDER… --policy FILE [--current FILE] [--last N] [--format text|json]",
    ledger: "assaygate ledger verify|append|reconcile FOLDER|OWNER/REPO [--repository ID] [--checkpoint FILE]… [--since DAY] [--run ID --subject sha256:DIGEST --evidence FILE] [--format text|json] [--token-env NAME]",
    witness: "assaygate witness look|store ORG | cosign [--repository NAME] [--jobs JSON] [--output DIR] [--token-env NAME] [--property-token-env NAME]",
    trust: "assaygate trust subject|aws|azure|azure-flexible|gcp|gcp-pinned|policy-controller|kyverno [--repository OWNER/REPO] [--repository-id ID] [--owner-id ID] [--environment NAME] [--workflow FILE@REF] [--ref REF] [--event NAME] [--runner KIND] [--revision SHA]… [--account ID] [--judge FILE@REF] [--image NAME] [--policy sha256:DIGEST]…; update NAME [--mirror URL] [--root FILE] [--folder FOLDER] [--check]",
    explain: "assaygate explain CHECK",
    formats: "assaygate formats [--format text|json]",
    scan: "assaygate scan secrets|sast|dependencies|image|iac|sbom --output DIR [--subject PATH | --package-id N --package-digest SHA256 [--token-env NAME]]",
    sandbox: "assaygate sandbox --seed FILE [--port N]",
    rehearse: "assaygate rehearse [PATH] [--quick] [--keep FOLDER] [--format text|json]",
    policy: "assaygate policy lint|show|diff [--policy FILE] [--config FILE] [--format text|json]; diff OLD NEW",
};
/** The usage that somebody asked for with `--help`; undefined: there is no such command. */
function helpFor(argv) {
    const usage = Object.entries(usages).find(([command]) => command === argv[0])?.[1];
    return usage === undefined || !(0,_help_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForHelp */ .B)(argv) ? undefined : `Usage: ${usage}\n`;
}


/***/ }),

/***/ 12627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ canonicalDigest),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98799);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6878);



/** Canonical JSON of a value (RFC 8785): the same text for equal values, whatever the order of keys. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd("bug", "canonical JSON: expected a JSON value, got none");
    return text;
}
/** Digest of a value: sha256 over its canonical JSON. */
function canonicalDigest(value) {
    return `sha256:${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(canonicalJson(value))}`;
}


/***/ }),

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   hW: () => (/* binding */ sha256HexOfBytes),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// The one thing of Node that the core uses: a function of its input only, and forty times as fast as one in JavaScript
// on the thousands of short texts that a report has (docs/adr/0011).

/** sha256 of bytes, or of a text's UTF-8 bytes, in lower-case hex. */
function sha256Hex(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", content, "hex");
}
/** sha256 of bytes, as bytes. */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", bytes, "buffer");
}
/** sha256 of bytes, in lower-case hex. */
function sha256HexOfBytes(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", bytes, "hex");
}


/***/ }),

/***/ 92019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mostDocumentBytes)
/* harmony export */ });
/** Larger than any file that people review: a policy, a configuration, a waiver, kept answers (design section 7). */
const mostDocumentBytes = 256 * 1024;


/***/ }),

/***/ 13954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ maxBundleBytes),
/* harmony export */   n: () => (/* binding */ rejected)
/* harmony export */ });
/** Largest bundle that is read at all: three quarters of it are left for the statement. */
const maxBundleBytes = 16 * 1024 * 1024;
/** A rejection as a value. */
function rejected(code, message) {
    return { state: "rejected", code, message };
}


/***/ }),

/***/ 20393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ decideStage),
/* harmony export */   ZB: () => (/* binding */ checkResults),
/* harmony export */   k1: () => (/* binding */ decideAll)
/* harmony export */ });
/** What one check came to (design §4). */
const checkResults = ["PASSED", "WARNED", "FAILED", "NOT_RUN", "NOT_APPLICABLE", "ERROR"];
/** Sums up checks: a required one FAILED or NOT_RUN fails the stage, else one in ERROR leaves it undecided. */
function decideStage(checks) {
    const required = checks.filter((check) => check.required);
    const some = (...results) => required.some(({ result }) => results.includes(result));
    if (some("FAILED", "NOT_RUN"))
        return "FAILED";
    if (some("ERROR"))
        return "UNDECIDED";
    return checks.some(({ result }) => result === "WARNED") ? "WARNED" : "PASSED";
}
/** Sums up stages the same way. No stage at all is no verdict. */
function decideAll(stages) {
    if (stages.includes("FAILED"))
        return "fail";
    return stages.includes("UNDECIDED") || stages.length === 0 ? "undecided" : "pass";
}


/***/ }),

/***/ 32407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ orThrow)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** Returns the value of a check, or throws its first problem. @throws {UserError} */
function orThrow(checked) {
    if (checked.ok)
        return checked.value;
    throw (checked.problems[0] ?? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd("bug", "a failed check: expected at least one problem, got none"));
}


/***/ }),

/***/ 83493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_document_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92019);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);



/**
 * Reads one YAML 1.2 document as plain JSON data: no aliases (bombs), tags, merge keys, `__proto__` or duplicate keys,
 * and dates stay text. Nothing is thrown: each thing that is wrong is a problem with its line and column.
 */
function readDocument(source, code) {
    const problems = [];
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const place = (offset) => placeOf(source.path, lines, offset);
    const report = (message, hint, offset) => {
        problems.push(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(code, message, { hint, at: place(offset) }));
    };
    const text = checkSize(source.text, report);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        version: "1.2",
        schema: "core",
        merge: false,
        resolveKnownTags: false,
        stringKeys: true,
        // Ours is linear; the library's compares every pair of keys.
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines,
    });
    for (const error of document.errors.slice(0, 1))
        reportSyntax(error, report);
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: (_, node) => report("expected plain values, got a YAML alias.", "Write the value out.", offsetOf(node)),
        Node: (_, node) => checkTag(node, report),
        Map: (_, node) => checkKeys(node.items, report),
    });
    return {
        path: source.path,
        data: problems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : null,
        problems,
        locate: (path) => place(offsetOf(nearestNode(document.contents, path))),
        locateKey: (path, key) => place(offsetOf(keyNode(nearestNode(document.contents, path), key))),
    };
}
function placeOf(path, lines, offset) {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? path : `${path}:${line}:${col}`;
}
/** An oversized text is not parsed at all. */
function checkSize(text, report) {
    const bytes = Buffer.byteLength(text);
    if (bytes <= _domain_document_size_js__WEBPACK_IMPORTED_MODULE_2__/* .mostDocumentBytes */ .A)
        return text;
    report(`expected at most ${_domain_document_size_js__WEBPACK_IMPORTED_MODULE_2__/* .mostDocumentBytes */ .A} bytes, got ${bytes}.`, "Split or shorten the file.", 0);
    return "";
}
/** What the parser's own words do not say well. */
const syntaxMistakes = new Map([
    ["MULTIPLE_DOCS", { message: "expected one YAML document, got several.", hint: 'Remove the "---" line.' }],
    [
        "RESOURCE_EXHAUSTION",
        { message: "expected a few levels of nesting, got too many.", hint: "Flatten the file." },
    ],
]);
function reportSyntax(error, report) {
    const plain = { message: `expected valid YAML, got: ${error.message}.`, hint: "Correct the syntax." };
    const { message, hint } = syntaxMistakes.get(error.code) ?? plain;
    report(message, hint, error.pos[0]);
}
function checkTag(node, report) {
    const tag = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? undefined : node.tag;
    if (tag === undefined)
        return;
    const shownTag = tag.replace(/^tag:yaml\.org,2002:/, "!!");
    report(`expected plain values, got the YAML tag "${shownTag}".`, "Remove the tag.", offsetOf(node));
}
/** Keys that are no data: a merge key, and the name that reaches the prototype of an object. */
const forbiddenKeys = ["<<", "__proto__"];
function checkKeys(items, report) {
    const seen = new Set();
    for (const { key } of items) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : null;
        const where = offsetOf(key);
        if (typeof name !== "string")
            report("expected a text as key, got another value.", "Name the key.", where);
        if (forbiddenKeys.includes(name))
            report(`expected a plain key, got "${name}".`, "Remove it.", where);
        if (seen.has(name))
            report(`expected each key once, got "${name}" again.`, "Keep one of the two.", where);
        seen.add(name);
    }
}
function offsetOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}
/** Follows the path as far as it leads. */
function nearestNode(root, path) {
    let node = root;
    for (const step of path) {
        const next = hasChildren(node) ? node.get(step, true) : undefined;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(next))
            return node;
        node = next;
    }
    return node;
}
function hasChildren(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && "get" in node;
}
function keyNode(node, key) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return node;
    return node.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key)?.key ?? node;
}


/***/ }),

/***/ 74228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   p: () => (/* binding */ expected)
/* harmony export */ });
/** Longest piece of somebody's text that a message repeats. */
const maxShown = 60;
/** Shows a value in a message: quoted, on one line, cut short. */
function shown(value) {
    if (value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object" && value !== null)
        return "a mapping";
    const text = typeof value === "string" ? JSON.stringify(value) : String(value);
    return text.length > maxShown ? `${text.slice(0, maxShown)}…` : text;
}
/** The message of a zod rule: what was expected, and what was found. */
function expected(what) {
    return { error: (issue) => `expected ${what}, got ${shown(issue.input)}` };
}


/***/ }),

/***/ 25976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* unused harmony export nearest */
/** Words longer than this are not compared: nobody mistypes them, and the cost grows with the square. */
const longest = 64;
/** Finds the known word that a mistyped one most likely means; undefined where none is close. */
function nearest(word, known) {
    if (word.length > longest)
        return undefined;
    let best;
    let least = Math.max(2, Math.floor(word.length / 3)) + 1;
    for (const candidate of known) {
        if (candidate.length > longest)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
/** Counts the insertions, deletions and replacements between two words (Levenshtein). */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (const [index, letter] of [...a].entries())
        row = nextRow(row, letter, index + 1, b);
    return row.at(-1) ?? 0;
}
function nextRow(previous, letter, first, b) {
    const row = [first];
    for (let column = 1; column <= b.length; column++) {
        const replaced = at(previous, column - 1) + Number(b[column - 1] !== letter);
        row.push(Math.min(at(previous, column) + 1, at(row, column - 1) + 1, replaced));
    }
    return row;
}
function at(row, column) {
    return row[column] ?? 0;
}
/** Says which known words there are, the nearest first if there is one. */
function suggest(word, known) {
    const match = nearest(word, known);
    if (match !== undefined)
        return `Did you mean "${match}"?`;
    return known.length === 0 ? "Remove it." : `Known here: ${known.join(", ")}.`;
}


/***/ }),

/***/ 98157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileOf),
/* harmony export */   r: () => (/* binding */ pointerOf)
/* harmony export */ });
/* harmony import */ var _domain_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);

/** The file of a document that was held to its schema. */
function fileOf(document, checked) {
    if (!checked.ok)
        return checked;
    const { path, data, locate } = document;
    return { ok: true, value: { path, content: checked.value, digest: (0,_domain_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalDigest */ .X)(data), locate } };
}
/** `file#/json/pointer` of a place in a file (RFC 6901). */
function pointerOf(file, path) {
    const steps = path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`);
    return `${file}#${steps.join("")}`;
}


/***/ }),

/***/ 13225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ compiledFormOf),
/* harmony export */   pW: () => (/* binding */ compiledPath)
/* harmony export */ });
/* unused harmony export compilePolicy */
/* harmony import */ var _domain_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _document_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98157);


/** Written by the build beside our code, and as trusted as that. */
const compiledPath = "dist/platform.json";
/** What the build writes into `dist/`, for a policy that holds to its schema. */
function compilePolicy(text, { digest, content }) {
    const compiled = { madeFrom: sha256Hex(text), digest, content };
    return `${JSON.stringify(compiled)}\n`;
}
/** The compiled form of exactly this text, or null: one byte of difference, and the text itself is read. */
function compiledFormOf({ path, text }, compiled) {
    const { madeFrom, digest, content } = JSON.parse(compiled);
    if (madeFrom !== (0,_domain_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(text))
        return null;
    return { path, content, digest, locate: (place) => (0,_document_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .r)(path, place) };
}


/***/ }),

/***/ 36906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
const longest = 400;
/** How much is looked at for each character that is kept: colour codes and runs of spaces may take the rest. */
const rawFactor = 3;
/** Most text there is; nothing to do but to look at its length. */
const harmless = /^(?:[!-~](?: ?[!-~])*)?$/;
/** Escape sequences of terminals: test runners colour their messages. */
const terminalCode = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-9;:?]{0,32}[@-~]`, "g");
/** Line breaks, tabs and every other control character. */
const breaking = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** Joins emoji and chooses their look; without them the text reads the same. */
const joining = /\u200c|\u200d|[\ufe00-\ufe0f]/gu;
/** What nobody sees: marks that turn the direction of text (Trojan Source), tags, fillers, half characters. */
const hidden = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Accents that pile up until they cover the lines around. */
const pile = /(\p{M}{3})\p{M}+/gu;
/** One line of visible text of bounded length, whatever a report, a path or a name may hold. */
function plain(text, most = longest) {
    if (text.length <= most && harmless.test(text))
        return text;
    const line = text
        .slice(0, most * rawFactor)
        .replace(terminalCode, "")
        .replace(breaking, " ")
        .replace(joining, "")
        .replace(hidden, "\ufffd")
        .replace(pile, "$1")
        .trim();
    if (line.length > most)
        return `${cutAt(line, most)}…`;
    return text.length > most * rawFactor && !line.endsWith("…") ? `${line}…` : line;
}
/** Cuts between characters, never through one. */
function cutAt(text, most) {
    return text
        .slice(0, most)
        .toWellFormed()
        .replace(/\ufffd$/u, "");
}


/***/ })

};
