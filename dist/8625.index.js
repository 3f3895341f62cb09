export const id = 8625;
export const ids = [8625,4761];
export const modules = {

/***/ 58625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  owners: () => (/* binding */ owners)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/domain/codeowners/codeowners.js
var codeowners = __webpack_require__(94427);
// EXTERNAL MODULE: ./lib/domain/codeowners/owners-index.js + 2 modules
var owners_index = __webpack_require__(80347);
// EXTERNAL MODULE: ./lib/domain/codeowners/parse.js + 1 modules
var parse = __webpack_require__(65379);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/domain/codeowners/gaps.js
var gaps = __webpack_require__(11175);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
;// CONCATENATED MODULE: ./lib/report/owners.js


const faultsToShow = 50;
/** What each path belongs to, a line each; every line begins with words of ours, so that none is a command (G1). */
function renderOwners(paths) {
    // A rule says the same before and behind each of its paths.
    const frames = new Map();
    const lines = paths.map(({ path, ownership }) => {
        let frame = frames.get(ownership);
        if (frame === undefined) {
            frame = frameOf(ownership);
            frames.set(ownership, frame);
        }
        return frame.before + (0,plain/* plain */.p)(path) + frame.behind;
    });
    return lines.join("").replaceAll("##[", "##\\[");
}
function frameOf(ownership) {
    switch (ownership.state) {
        case "owned": {
            const { line, owners } = ownership.rule;
            return { before: `line ${line}  `, behind: `  ${(0,plain/* plain */.p)(owners.join(" "))}\n` };
        }
        case "cleared":
            return { before: `cleared by line ${ownership.rule.line}  `, behind: "\n" };
        case "unmatched":
            return { before: "unowned  ", behind: "\n" };
    }
}
/** Puts the answer into the order and under the keys of the published JSON. */
function ownersReport(file, codeowners, paths) {
    return {
        schemaVersion: 1,
        codeowners: file,
        paths: paths.map(({ path, ownership }) => {
            const rule = ownership.state === "unmatched" ? null : ownership.rule;
            const [line, pattern, owners] = [rule?.line ?? null, rule?.text ?? null, rule?.owners ?? []];
            return { path, state: ownership.state, line, pattern, owners };
        }),
        faults: faultsOf(codeowners),
    };
}
/** What is wrong with single lines, for the log; empty if nothing is. */
function renderLineFaults(file, codeowners) {
    const faults = faultsOf(codeowners);
    const more = faults.length - faultsToShow;
    return [
        ...faults
            .slice(0, faultsToShow)
            .map(({ line, column, text, message }) => `${(0,plain/* plain */.p)(file)}:${line}:${column}: ${(0,plain/* plain */.p)(text, 80)}: ${message}`),
        ...(more > 0 ? [`${(0,plain/* plain */.p)(file)}: … and ${more} more; all are in --format json`] : []),
    ].join("\n");
}
function faultsOf(codeowners) {
    const invalid = codeowners.invalid.map(({ line, column, kind, text, why }) => ({
        ...{ line, column, kind, text },
        message: `GitHub skips this line: ${why}.`,
    }));
    const vacuous = (0,gaps/* vacuousLines */.iA)(codeowners).map(({ rule: { line, column, text }, reason }) => ({
        ...{ line, column, kind: reason, text },
        message: meanings[reason],
    }));
    return [...invalid, ...vacuous].sort((a, b) => a.line - b.line);
}
const meanings = {
    "no-pattern": "this is an owner where a pattern must stand; put * or a path before it, or / for a path of that name.",
    "never-matches": "no path of a repository has such a name, so this line does nothing.",
    repeated: "the same pattern stands further down, and only that line counts.",
};

// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
;// CONCATENATED MODULE: ./lib/cli/check/owners.js








const owners_usage = `Usage: ${usage.usages.owners}`;
/** Says which line of CODEOWNERS decides about each path, and whom it names; 1 if a path has no owner. */
function owners(words, ports) {
    const request = parseRequest(words);
    const file = request.codeowners ?? locate(ports);
    const codeowners = (0,parse/* parseCodeowners */.B)(ports.readText(file));
    refuseOversize(file, codeowners);
    const paths = pathsOf(request, ports);
    const index = new owners_index/* OwnersIndex */.t(codeowners.rules);
    const owned = paths.map((word) => ownedPath(index, word));
    const faults = renderLineFaults(file, codeowners);
    if (faults !== "")
        ports.log(faults);
    ports.print(request.format === "json" ? (0,json/* renderJson */.h)(ownersReport(file, codeowners, owned)) : renderOwners(owned));
    return owned.every(({ ownership }) => ownership.state === "owned") ? 0 : 1;
}
/** A path with a slash at its end asks for a folder with all that is or will be in it. */
function ownedPath(index, word) {
    const path = word.startsWith("./") ? word.slice(2) : word;
    const ownership = path.endsWith("/") ? index.ownershipBelow(path) : index.ownershipOf(path);
    if (ownership.state === "unmatched")
        refuseForeign(path);
    return { path, ownership };
}
/** What no repository has is nobody's, but it is no answer to say so. @throws {UserError} invalid-input */
function refuseForeign(path) {
    const names = (path.endsWith("/") ? path.slice(0, -1) : path).split("/");
    if (!names.some((name) => name === "" || name === "." || name === ".."))
        return;
    throw new errors/* UserError */.yo("invalid-input", `expected a path from the root of the repository, without .., got ${JSON.stringify(path)}.`);
}
/** GitHub takes the first of three places (facts 3.1). @throws {UserError} missing-file */
function locate(ports) {
    const path = codeowners/* codeownersPaths */.o.find(ports.exists);
    if (path !== undefined)
        return path;
    throw new errors/* UserError */.yo("missing-file", `expected a file at ${codeowners/* codeownersPaths */.o.join(", ")}, found none.`, {
        hint: "Run this in the root of the repository, or name the file with --codeowners.",
    });
}
function refuseOversize(file, { isOversize }) {
    if (!isOversize)
        return;
    throw new errors/* UserError */.yo("invalid-input", `expected less than 3 MB in ${JSON.stringify(file)}, found more.`, {
        hint: "GitHub ignores such a file as a whole, so that nobody owns anything. Merge lines with wildcards.",
    });
}
/** @throws {UserError} usage */
function pathsOf({ paths }, ports) {
    const given = paths.length === 1 && paths[0] === "-" ? splitInput(ports.readInput()) : paths;
    if (given.length === 0)
        throw misused("expected a path, got none.");
    return given;
}
/** As `git ls-files -z` writes them: a NUL behind each. */
function splitInput(text) {
    if (text === "")
        return [];
    return (text.endsWith("\0") ? text.slice(0, -1) : text).split("\0");
}
/** @throws {UserError} usage */
function parseRequest(words) {
    const { values, positionals } = (0,external_node_util_.parseArgs)({
        args: [...words],
        options: { codeowners: { type: "string" }, format: { type: "string", default: "text" } },
        allowPositionals: true,
        // Not strict: its own errors are no `UserError`.
        strict: false,
    });
    const unknown = Object.keys(values).find((name) => name !== "format" && name !== "codeowners");
    if (unknown !== undefined)
        throw misused(`unknown option ${JSON.stringify(`--${unknown}`)}.`);
    const { codeowners, format } = values;
    if (format !== "text" && format !== "json") {
        throw misused(`option "--format": expected text or json, got ${JSON.stringify(format)}.`);
    }
    if (codeowners !== undefined && (typeof codeowners !== "string" || codeowners === "")) {
        throw misused('option "--codeowners": expected a file, got none.');
    }
    return { codeowners, format, paths: positionals };
}
function misused(message) {
    return new errors/* UserError */.yo("usage", message, { hint: owners_usage });
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
    why: "assaygate why sha256:DIGEST --to ENV [--repo OWNER/NAME] [--repository ID --owner ID] [--evidence PATH]… [--ref REF]… [--commit SHA] [--at TIME] [--trusted-root FILE] [--signers FILE] [--policy FILE] [--token-env NAME] [--offline] [--format text|json]",
    evidence: "assaygate evidence export sha256:DIGEST --output FOLDER [--evidence PATH]… [--repo OWNER/NAME] [--repository ID --owner ID] [--ref REF]… [--commit SHA] [--at TIME] [--trusted-root FILE] [--signers FILE] [--policy FILE] [--token-env NAME] [--offline]",
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

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/** Characters at which some reader of lines would begin a new one. */
const lineEnds = /[\u0085\u2028\u2029]/g;
/**
 * Indented JSON with a line break at the end, of which no line is a command of the Actions runner (G1): `##[`, which
 * counts anywhere in a line, and unusual line ends are written with escapes that read back the same. Both can only
 * occur inside strings.
 */
function renderJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replaceAll("##[", "#\\u0023[")
        .replace(lineEnds, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${text}\n`;
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
