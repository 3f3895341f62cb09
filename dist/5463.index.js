export const id = 5463;
export const ids = [5463];
export const modules = {

/***/ 84948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   O3: () => (/* binding */ tokenMissing),
/* harmony export */   Sz: () => (/* binding */ repositoryNamed),
/* harmony export */   fK: () => (/* binding */ tokenVariables)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15356);


const repositoryName = /^[A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100}$/;
/** The one repository that a command is asked about. @throws {UserError} usage */
function repositoryNamed(positionals, usage) {
    const [name = "", ...others] = positionals;
    if (others.length === 0 && repositoryName.test(name))
        return name;
    const got = positionals.length === 0 ? "none" : JSON.stringify(positionals.join(" "));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", `expected one repository as OWNER/REPO, got ${got}.`, {
        hint: `Usage: ${usage}`,
    });
}
/** Variables that may hold the token: the one that `--token-env` names, or those that GitHub's own tools read. */
function tokenVariables(named) {
    return named === undefined ? ["GITHUB_TOKEN", "GH_TOKEN"] : [named];
}
/** No variable holds a token. */
function tokenMissing(variables, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected a token in ${variables.join(" or ")}, found none.`, {
        hint: `Nothing can be said about ${what === "repository" ? "a repository" : "an organisation"} that cannot be read.`,
    });
}
/** What the command was asked about could not be read at all. */
function unreadable(what, name, unknown) {
    const why = (0,_report_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWords */ .k)(unknown).replace(/\.$/, "");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `the ${what} could not be read: ${why}.`, {
        at: name,
        hint: hintFor(unknown),
    });
}
function hintFor({ cause }) {
    switch (cause) {
        case "outage":
            return "Check that GITHUB_API_URL and the network lead to GitHub, or ask again later.";
        case "rate-limit":
        case "budget":
            return "Ask again later, or with another token.";
        case "permission":
            return "Give a token that is valid and may read it.";
        default:
            return "Check its name, and what the token may see.";
    }
}


/***/ }),

/***/ 55463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ledger: () => (/* binding */ ledger)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
// EXTERNAL MODULE: ./lib/domain/ledger/entry.js
var ledger_entry = __webpack_require__(71416);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/github-question.js
var github_question = __webpack_require__(84948);
// EXTERNAL MODULE: ./lib/cli/ledger/recording.js
var recording = __webpack_require__(14745);
;// CONCATENATED MODULE: ./lib/cli/ledger/place.js



/** Where new folders are allowed, one that is not there yet is meant as one if it looks like a path. */
async function placeIn(options, ports, { usage, mayBeNew }) {
    const [path = "", ...others] = options.positionals;
    const id = numericId(options.value("repository"));
    const kind = path !== "" && others.length === 0 ? ports.places.kindOf(path) : "nothing";
    if (kind === "folder" || (mayBeNew && /^\.{0,2}\//.test(path)))
        return { kind: "folder", name: path, id, ledger: await ports.ledgers.folder(path, id) };
    if (kind === "nothing" && /^[^/]+$|^[.~/]/.test(path))
        throw noPlace(path);
    const repository = (0,github_question/* repositoryNamed */.Sz)(options.positionals, usage);
    const variables = (0,github_question/* tokenVariables */.fK)(options.value("token-env"));
    const ledger = await (0,recording/* openLedger */.au)({ ports, variables, repository });
    if (id !== null && id !== String(ledger.id))
        throw new errors/* UserError */.yo("invalid-input", `expected repository ${id}, found ${ledger.id}.`, {
            at: ledger.name,
            hint: "The name may have been taken over: ask whoever gave you the number.",
        });
    return { kind: "repository", name: ledger.name, id: String(ledger.id), ledger };
}
/** What can be no name of a repository was meant as a folder. */
function noPlace(path) {
    return new errors/* UserError */.yo("missing-file", "expected a folder with a ledger, or OWNER/REPO, found neither.", {
        at: path,
        hint: "The folder is a clone of the branch assaygate-ledger: docs/how-to/verify-the-ledger.md.",
    });
}
/** @throws {UserError} usage */
function numericId(text) {
    if (text === undefined || /^[1-9]\d{0,15}$/.test(text))
        return text ?? null;
    throw new errors/* UserError */.yo("usage", `option "--repository": expected a number, got ${JSON.stringify(text.slice(0, 60))}.`, { hint: "`gh api repos/OWNER/NAME --jq .id` prints it." });
}

;// CONCATENATED MODULE: ./lib/cli/ledger/append.js






const append_usage = usage.usages.ledger;
/** Puts an entry into a ledger, once: 0 it is in; everything else is an error. */
async function appendCommand(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: append_usage,
        valued: { repository: "once", run: "once", subject: "once", evidence: "once", "token-env": "once" },
    });
    const entry = entryIn(options, ports);
    const place = await placeIn(options, ports, { usage: append_usage, mayBeNew: true });
    const { state, index, size } = await (0,recording/* recordIn */.Rn)(place.ledger, entry);
    ports.print(`${state === "present" ? "already there" : "added"}: leaf ${index} of ${size}\n`);
    return 0;
}
/** @throws {UserError} usage */
function entryIn(options, ports) {
    const entry = {
        kind: "release",
        run: Number(options.value("run")),
        subject: digestIn(options.value("subject") ?? ""),
        evidence: evidenceIn(options.value("evidence") ?? "", ports),
    };
    if ((0,ledger_entry/* isEntry */.Tk)(entry))
        return entry;
    throw new errors/* UserError */.yo("usage", "expected --run ID, --subject sha256:… and --evidence FILE|sha256:….", {
        hint: `Usage: ${append_usage}`,
    });
}
function evidenceIn(text, { places }) {
    if (text === "" || text.startsWith("sha256:"))
        return digestIn(text);
    const { files, path } = places.file(text);
    return files.sha256(path);
}
function digestIn(text) {
    return text.startsWith("sha256:") ? text.slice("sha256:".length) : "";
}

// EXTERNAL MODULE: ./lib/domain/audit-export/due.js
var due = __webpack_require__(75967);
;// CONCATENATED MODULE: ./lib/domain/ledger/reconcile.js

/** Compares a ledger with what the API lists: whatever was signed or published must have its entry. */
function reconcile(entries, runs, releases) {
    const ran = new Set(entries.filter(({ kind }) => kind === "release").map(({ run }) => run));
    const evidence = new Set(entries.map((entry) => entry.evidence));
    const listed = new Set(runs.map(({ id }) => id));
    return {
        runs: runs.filter(({ id }) => !ran.has(id)),
        releases: releases.filter(({ digests }) => !digests.some((digest) => digest !== null && evidence.has(digest))),
        orphans: entries.filter(({ run }) => !listed.has(run)),
        unexported: (0,due/* neverExported */.iZ)((0,due/* dueExports */.In)(entries)),
    };
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/domain/ledger/checkpoint.js
var checkpoint = __webpack_require__(97932);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
;// CONCATENATED MODULE: ./lib/report/ledger.js



const linesToShow = 100;
/** What was found, for a terminal. */
function renderLedgerText(view) {
    const { account, commit, witnessed, kept } = view;
    const lines = [
        ledgerHeadline(view),
        ...(account.head === null ? [] : [`  head: ${headWords(account.head)}`]),
        ...(commit === null ? [] : [`  commit: ${commit.sha}${commit.isSigned ? ", signed by GitHub" : ""}`]),
        ...(witnessed === null ? [] : [`  witnessed at ${witnessed.at}: ${headWords(witnessed.head)}`]),
        ...kept.map((head) => `  seen before: ${headWords(head)}`),
        ...faultLines(account.faults),
    ];
    return `${lines.join("\n")}\n`;
}
function headWords({ size, root }) {
    return `${size} leaves, root ${(0,checkpoint/* rootHex */.A_)(root)}`;
}
/** Every fault in a line, as many as somebody reads. */
function faultLines(faults) {
    const lines = faults.map(({ code, at, message }) => `✗ ${code}: ${(0,plain/* plain */.p)(at, 200)}: ${(0,plain/* plain */.p)(message)}`);
    const more = lines.length - linesToShow;
    const rest = more > 0 ? [`… and ${more} more; all are in the JSON`] : [];
    return [...lines.slice(0, linesToShow), ...rest];
}
/** One line that says it all. */
function ledgerHeadline({ name, account, witnessed, kept }) {
    const { faults, entries } = account;
    const codes = [...new Set(faults.map(({ code }) => code))].join(", ");
    const against = witnessed === null && kept.length === 0 ? "; nobody's earlier head was at hand" : "";
    const state = faults.length === 0 ? `whole, ${entries.length} entries${against}` : `not what it was: ${codes}`;
    return `ledger ${(0,plain/* plain */.p)(name, 200)}: ${state}`;
}
/** Version 1 of the contract; docs/reference/ledger.md describes it. */
function renderLedgerJson({ name, account, commit, witnessed, kept }) {
    const { head, entries, faults } = account;
    return (0,json/* renderJson */.h)({
        schemaVersion: 1,
        ledger: name,
        state: faults.length === 0 ? "whole" : "faulty",
        head: head === null ? null : headJson(head),
        commit,
        witnessed: witnessed === null ? null : { at: witnessed.at, ...headJson(witnessed.head) },
        kept: kept.map(headJson),
        faults,
        entries,
    });
}
function headJson({ origin, size, root }) {
    return { origin, size, root: (0,checkpoint/* rootHex */.A_)(root) };
}

;// CONCATENATED MODULE: ./lib/report/ledger-omissions.js



const mostShown = 20;
/** What was found, for a terminal. */
function renderOmissionsText(view) {
    const { runs, releases, orphans, unexported } = view.omissions;
    const lines = [
        omissionsHeadline(view),
        ...releases.map(({ tag, url }) => `✗ release ${(0,plain/* plain */.p)(tag, 100)} has evidence of no entry: ${(0,plain/* plain */.p)(url, 300)}`),
        ...runs.map(({ id, url }) => `✗ run ${id} signed and has no entry: ${(0,plain/* plain */.p)(url, 300)}`),
        ...faultLines(view.faults),
        ...unexported.slice(0, mostShown).map(({ run }) => `  run ${run} released and was not exported`),
        ...(orphans.length === 0 ? [] : [`  ${orphans.length} entries are of runs that were not looked at`]),
    ];
    return `${lines.join("\n")}\n`;
}
/** One line that says it all. */
function omissionsHeadline({ name, since, omissions, faults }) {
    const { runs, releases } = omissions;
    const found = `${runs.length} runs and ${releases.length} releases without an entry`;
    const broken = faults.length === 0 ? "" : "; the ledger itself is not whole";
    return `ledger ${(0,plain/* plain */.p)(name, 200)}: ${found} (runs since ${since})${broken}`;
}
/** Version 1 of the contract; docs/reference/ledger.md describes it. */
function renderOmissionsJson({ name, since, omissions, faults }) {
    const { runs, releases, orphans, unexported } = omissions;
    return (0,json/* renderJson */.h)({ schemaVersion: 1, ledger: name, since, runs, releases, orphans, unexported, faults });
}

// EXTERNAL MODULE: ./lib/cli/ledger/look.js
var look = __webpack_require__(9191);
;// CONCATENATED MODULE: ./lib/cli/ledger/reconcile.js








const reconcile_usage = usage.usages.ledger;
/** GitHub lists a thousand runs at most for a question with conditions. */
const usualDays = 90;
const dayMs = 86_400_000;
/** Names what was signed or published without an entry: 0 nothing, 1 something, 2 it cannot be said. */
async function reconcileCommand(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: reconcile_usage,
        valued: { since: "once", format: "once", "token-env": "once" },
    });
    const format = (0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", ["text", "json"]);
    const since = dayOf(options.value("since"), ports.clock.now());
    const repository = (0,github_question/* repositoryNamed */.Sz)(options.positionals, reconcile_usage);
    const variables = (0,github_question/* tokenVariables */.fK)(options.value("token-env"));
    const ledger = await (0,recording/* openLedger */.au)({ ports, variables, repository });
    const snapshot = (0,recording/* known */.eO)(await ledger.read(), "the ledger");
    const { entries, faults } = (0,look/* lookAt */.t)(snapshot, { repositoryId: String(ledger.id), seen: [] });
    const runs = (0,recording/* known */.eO)(await ledger.signedRuns(since), "the runs of the repository");
    const releases = (0,recording/* known */.eO)(await ledger.releases(), "the releases of the repository");
    const view = { name: ledger.name, since, omissions: reconcile(entries, runs, releases), faults };
    ports.print(format === "json" ? renderOmissionsJson(view) : renderOmissionsText(view));
    if (format === "json")
        ports.runner.log(omissionsHeadline(view));
    const { omissions } = view;
    return omissions.runs.length + omissions.releases.length + faults.length === 0 ? 0 : 1;
}
/** @throws {UserError} usage */
function dayOf(text, now) {
    if (text === undefined)
        return new Date(Date.parse(now) - usualDays * dayMs).toISOString().slice(0, 10);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)))
        return text;
    throw new errors/* UserError */.yo("usage", `option "--since": expected a day as 2026-08-24, got ${JSON.stringify(text.slice(0, 60))}.`, { hint: "Without it, the last 90 days are looked at." });
}

// EXTERNAL MODULE: ./lib/domain/ledger/layout.js
var layout = __webpack_require__(20284);
// EXTERNAL MODULE: ./lib/report/unknown.js
var report_unknown = __webpack_require__(15356);
;// CONCATENATED MODULE: ./lib/cli/ledger/verify.js










const verify_usage = usage.usages.ledger;
const mostNoteBytes = 100_000;
/** Says whether a ledger is whole and goes on from what was seen of it: 0 it is, 1 it is not, 2 there is none to look at. */
async function verifyLedgerCommand(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: verify_usage,
        valued: { repository: "once", checkpoint: "often", format: "once", "token-env": "once" },
    });
    const format = (0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", ["text", "json"]);
    const kept = options.values("checkpoint").map((path) => readNote(path, ports));
    const place = await placeIn(options, ports, { usage: verify_usage, mayBeNew: false });
    const witnessed = await witnessOf(place, kept);
    const snapshot = ledgerIn(place, (0,recording/* known */.eO)(await place.ledger.read(), "the ledger"));
    const seen = [...kept, ...(witnessed === null ? [] : [witnessed.head])];
    if (snapshot === null && seen.length === 0)
        throw noLedger(place);
    const account = (0,look/* lookAt */.t)(snapshot, { repositoryId: place.id, seen });
    requireSameLedger(kept, account.head ?? seen[0] ?? null);
    const view = {
        name: place.name,
        account,
        commit: snapshot?.commit ?? null,
        witnessed,
        kept,
    };
    ports.print(format === "json" ? renderLedgerJson(view) : renderLedgerText(view));
    if (format === "json")
        ports.runner.log(ledgerHeadline(view));
    return account.faults.length === 0 ? 0 : 1;
}
/** A folder with other people's files alone is no ledger that was tampered with; what lies on the branch is meant as one. */
function ledgerIn({ kind }, snapshot) {
    const isLedger = kind === "repository" || [...(snapshot?.files.keys() ?? [])].some(layout/* isOfLedger */.DD);
    return isLedger ? snapshot : null;
}
/** @throws {UserError} missing-file, invalid-input */
function readNote(path, { places }) {
    const { files, path: name } = places.file(path);
    const head = (0,checkpoint/* headInNote */.o5)(files.readBytes(name, mostNoteBytes));
    if (head !== null)
        return head;
    throw new errors/* UserError */.yo("invalid-input", "expected the head of a ledger (a note), found something else.", {
        at: path,
        hint: "It is the file checkpoint of the ledger, or <repository id>.note of the instance's branch assaygate-witness.",
    });
}
/** Offline it is what was kept that counts; with GitHub at hand and nothing kept, not to know is no answer. */
async function witnessOf(place, kept) {
    if (place.kind === "folder")
        return null;
    const witnessed = await place.ledger.witnessed();
    if (witnessed.state === "known")
        return witnessed.value;
    if (kept.length > 0)
        return null;
    throw unwitnessed(witnessed);
}
function unwitnessed(unknown) {
    return new errors/* UserError */.yo("invalid-input", `what the witness saw could not be read: ${(0,report_unknown/* unknownWords */.k)(unknown)}.`, {
        hint: "Give a head that was kept with --checkpoint FILE, or a token that reads the repository's properties.",
    });
}
function noLedger({ kind, name }) {
    return new errors/* UserError */.yo("invalid-input", "expected a ledger, found none, and nobody has seen one.", {
        at: name,
        hint: kind === "folder"
            ? "Name a clone of the branch assaygate-ledger: docs/how-to/verify-the-ledger.md."
            : "The first release of a repository makes it.",
    });
}
/** Nothing follows from comparing two ledgers. @throws {UserError} invalid-input */
function requireSameLedger(kept, head) {
    const origins = new Set([...kept, ...(head === null ? [] : [head])].map(({ origin }) => origin));
    if (kept.length === 0 || origins.size < 2)
        return;
    throw new errors/* UserError */.yo("invalid-input", `these are heads of several ledgers: ${[...origins].join(", ")}.`, {
        hint: "Give heads of this ledger.",
    });
}

;// CONCATENATED MODULE: ./lib/cli/ledger/ledger.js





const steps = ["verify", "append", "reconcile"];
/** What can be done about the ledger of a repository. @throws {UserError} */
async function ledger(words, ports) {
    const [name, ...rest] = words;
    const step = steps.find((one) => one === name);
    switch (step) {
        case "verify":
            return verifyLedgerCommand(rest, ports);
        case "append":
            return appendCommand(rest, ports);
        case "reconcile":
            return reconcileCommand(rest, ports);
        case undefined:
            throw new errors/* UserError */.yo("usage", `expected ${steps.join(", ")}, got ${name === undefined ? "nothing" : JSON.stringify(name)}.`, {
                hint: `Usage: ${usage.usages.ledger}`,
            });
    }
}


/***/ }),

/***/ 9191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _domain_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97932);
/* harmony import */ var _domain_ledger_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10132);
/* harmony import */ var _domain_ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20284);
/* harmony import */ var _domain_ledger_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49443);




/** Looks at a ledger with what is known beforehand; where there is none, nobody must have seen one. */
function lookAt(snapshot, { repositoryId, seen }) {
    if (snapshot === null) {
        const faults = seen.flatMap((head) => (0,_domain_ledger_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryFaults */ .Pi)(head, []));
        return { head: null, entries: [], hashes: [], faults };
    }
    const origin = repositoryId === null ? (seen[0]?.origin ?? null) : (0,_domain_ledger_checkpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(repositoryId);
    const account = (0,_domain_ledger_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyLedger */ .xy)(snapshot.files, { origin, seen });
    return { ...account, faults: [...account.faults, ...unsigned(snapshot)] };
}
function unsigned({ commit }) {
    if (commit === null || commit.isSigned)
        return [];
    return [(0,_domain_ledger_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .D)("unsigned", _domain_ledger_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerBranch */ .cp, `GitHub did not sign its last commit ${commit.sha}`)];
}


/***/ }),

/***/ 14745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ recordIn),
/* harmony export */   _Q: () => (/* binding */ faultWords),
/* harmony export */   a4: () => (/* binding */ recordEntry),
/* harmony export */   au: () => (/* binding */ openLedger),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   wQ: () => (/* binding */ requireHonestLedger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15356);
/* harmony import */ var _github_question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84948);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9191);




/** The ledger of a repository. @throws {UserError} invalid-input */
async function openLedger({ ports, variables, repository, }) {
    const desk = await ports.ledgers.repositories(variables);
    if (desk === null)
        throw (0,_github_question_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenMissing */ .O3)(variables, "repository");
    const opened = await desk.open(repository);
    if (opened.state === "known")
        return opened.value;
    throw (0,_github_question_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)("repository", repository, opened);
}
/**
 * Puts an entry into the ledger of a repository, once. @throws {UserError} invalid-input where that is not whole or not to be
 * written; {InternalError} outage where nobody can say: to do it again does no harm
 */
async function recordEntry(question, entry) {
    return recordIn(await openLedger(question), entry);
}
/** The same with a ledger that is open. @throws {UserError, InternalError} */
async function recordIn(ledger, entry) {
    const appended = known(await ledger.append(entry), "the entry in the ledger");
    if (appended.state !== "faulty")
        return appended;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `the ledger is not whole: ${faultWords(appended.faults)}.`, {
        hint: "Nothing was added to it. docs/how-to/verify-the-ledger.md says what to do.",
    });
}
/**
 * Nothing is signed for a repository whose ledger was tampered with, or lies behind what the organisation's witness saw; gives
 * what is in it, and what was seen. @throws {UserError} invalid-input; {InternalError} outage
 */
async function requireHonestLedger(question) {
    const ledger = await openLedger(question);
    const witnessed = known(await ledger.witnessed(), "what the witness saw");
    const { entries, faults } = (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t)(known(await ledger.read(), "the ledger"), {
        repositoryId: String(ledger.id),
        seen: witnessed === null ? [] : [witnessed.head],
    });
    if (faults.length === 0)
        return { entries, witnessed };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `the ledger is not what it was: ${faultWords(faults)}.`, {
        hint: "Somebody changed the branch assaygate-ledger. docs/how-to/verify-the-ledger.md says what to do.",
    });
}
/** What is known; what is not ends the command. @throws {UserError, InternalError} */
function known(answer, what) {
    if (answer.state === "known")
        return answer.value;
    const words = `expected ${what}, got none: ${(0,_report_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWords */ .k)(answer)}`;
    if (answer.cause === "outage" || answer.cause === "rate-limit")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InternalError */ .Gd("outage", words);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", words, {
        hint: "Nothing was decided; run it again when that is cured.",
    });
}
const mostShown = 5;
/** The first faults of a ledger in words. */
function faultWords(faults) {
    const shown = faults.slice(0, mostShown).map(({ code, at, message }) => `${code} (${at}): ${message}`);
    const more = faults.length - shown.length;
    return `${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}


/***/ }),

/***/ 75967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ dueExports),
/* harmony export */   Yz: () => (/* binding */ releaseOfRun),
/* harmony export */   iZ: () => (/* binding */ neverExported),
/* harmony export */   xq: () => (/* binding */ runToExport)
/* harmony export */ });
/** What a ledger says about exports of releases, newest release first. */
function dueExports(entries) {
    const exports = entries.filter(({ kind }) => kind === "audit-export").toReversed();
    return entries
        .filter(({ kind }) => kind === "release")
        .toReversed()
        .map((release) => ({ release, claims: exports.filter(({ run }) => run === release.run) }));
}
/** Releases of which nobody even claims an export. */
function neverExported(due) {
    return due.flatMap(({ release, claims }) => (claims.length === 0 ? [release] : []));
}
/** The newest release that a run recorded; null: it recorded none. */
function releaseOfRun(entries, run) {
    return entries.findLast((entry) => entry.kind === "release" && entry.run === run) ?? null;
}
/** The run that is to be exported where nobody names one: the first that never was, else the newest once more; null: none. */
function runToExport(entries) {
    const due = dueExports(entries);
    return (neverExported(due).at(-1) ?? due[0]?.release)?.run ?? null;
}


/***/ }),

/***/ 97932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ rootHex),
/* harmony export */   HQ: () => (/* binding */ readCheckpoint),
/* harmony export */   Z3: () => (/* binding */ repositoryIdIn),
/* harmony export */   am: () => (/* binding */ checkpointText),
/* harmony export */   o5: () => (/* binding */ headInNote),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
const originPrefix = "assaygate.github.io/ledger/";
/** What the ledger of a repository is called; ids are never given twice, names are. */
function originOf(repositoryId) {
    return `${originPrefix}${repositoryId}`;
}
/** Numeric id of the repository that a ledger is called after; null: of none. */
function repositoryIdIn(origin) {
    const id = origin.startsWith(originPrefix) ? origin.slice(originPrefix.length) : "";
    return /^[1-9]\d{0,15}$/.test(id) ? id : null;
}
/** Text of a head: the text of a note (C2SP tlog-checkpoint), over which signatures are made. */
function checkpointText({ origin, size, root }) {
    return `${origin}\n${size}\n${Buffer.from(root).toString("base64")}\n`;
}
const mostBytes = 100_000;
const form = /^(?<origin>[!-~]{1,200})\n(?<size>0|[1-9]\d{0,8})\n(?<root>[A-Za-z0-9+/]{43}=)\n$/;
/** Reads what {@link checkpointText} writes and nothing else; null: these bytes are no head. */
function readCheckpoint(bytes) {
    if (bytes.length > mostBytes)
        return null;
    const text = Buffer.from(bytes).toString("latin1");
    const { origin = "", size = "", root = "" } = form.exec(text)?.groups ?? {};
    if (origin === "")
        return null;
    const head = { origin, size: Number(size), root: Buffer.from(root, "base64") };
    // The last character of a digest in base64 has two spare bits.
    return checkpointText(head) === text ? head : null;
}
const signatureLine = /^\u2014 \S{1,200} [A-Za-z0-9+/]{8,20000}={0,2}$/u;
/**
 * The head in a note that somebody kept or was given, with or without signature lines (C2SP signed-note); they are not looked
 * at: what was signed elsewhere counts by the file that is verified for it.
 */
function headInNote(bytes) {
    if (bytes.length > mostBytes)
        return null;
    const [text = "", ...lines] = Buffer.from(bytes).toString("utf8").split("\n\n");
    if (lines.length === 0)
        return readCheckpoint(bytes);
    const signatures = lines.join("\n\n").split("\n");
    const isEnded = signatures.pop() === "" && signatures.length > 0;
    if (!isEnded || !signatures.every((line) => signatureLine.test(line)))
        return null;
    return readCheckpoint(Buffer.from(`${text}\n`));
}
/** Root as people compare it. */
function rootHex(root) {
    return Buffer.from(root).toString("hex");
}


/***/ }),

/***/ 71416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ leafText),
/* harmony export */   Tk: () => (/* binding */ isEntry),
/* harmony export */   rf: () => (/* binding */ readLeaf)
/* harmony export */ });
/* unused harmony exports entryKinds, mostLeafBytes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);


const hex = /^[0-9a-f]{64}$/;
/** `audit-export`: what a release run left behind was kept and signed. */
const entryKinds = ["release", "audit-export"];
/** Most bytes of a leaf: an index, numbers and digests, and nothing that anybody could write prose into. */
const mostLeafBytes = 200;
/** So that a leaf is never too long. */
const mostIndex = 999_999_999;
/** Digests without padding: in hex, two of them and their names would not fit. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[\w-]{43}$/)
    .transform((text) => Buffer.from(text, "base64url").toString("hex"));
const Leaf = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    evidence: Digest,
    index: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(mostIndex),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(entryKinds),
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    subject: Digest,
});
/** The one text of an entry at an index (RFC 8785), which is what the tree is over. */
function leafText({ index, entry }) {
    const { kind, run, subject, evidence } = entry;
    return (0,_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)({ evidence: short(evidence), index, kind, run, subject: short(subject) });
}
function short(digest) {
    return Buffer.from(digest, "hex").toString("base64url");
}
/** Reads what {@link leafText} writes and nothing else; null: these bytes are no leaf. */
function readLeaf(bytes) {
    if (bytes.length > mostLeafBytes)
        return null;
    const text = Buffer.from(bytes).toString("latin1");
    const parsed = Leaf.safeParse(tryParse(text));
    if (!parsed.success)
        return null;
    const { index, ...entry } = parsed.data;
    const leaf = { index, entry };
    // Another order of keys, a blank or spare bits of a digest would be another leaf that says the same.
    return leafText(leaf) === text ? leaf : null;
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a ledger can take it. */
function isEntry({ run, subject, evidence }) {
    return Number.isSafeInteger(run) && run > 0 && hex.test(subject) && hex.test(evidence);
}


/***/ }),

/***/ 10132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fault)
/* harmony export */ });
/* unused harmony export ledgerFaultCodes */
/** Ways in which a ledger is not what it was; each is what an auditor would have to ask about. */
const ledgerFaultCodes = (/* unused pure expression or super */ null && ([
    /** There is no head, or it is none. */
    "checkpoint",
    /** It is the ledger of another repository. */
    "origin",
    /** A file that belongs to no ledger. */
    "foreign-file",
    /** A leaf that nobody could have appended. */
    "malformed",
    /** A leaf does not have the hash of its name. */
    "edited",
    /** A leaf lies at the place of another. */
    "reordered",
    /** Two leaves at one place. */
    "forked",
    /** A place without a leaf, or fewer leaves than the head counts. */
    "removed",
    /** More leaves than the head counts. */
    "added",
    /** The same entry at two places. */
    "repeated",
    /** The leaves are as many as the head counts, and others. */
    "root",
    /** It is shorter than somebody has seen it. */
    "behind",
    /** Its beginning is another than somebody has seen. */
    "rewritten",
    /** Its last commit is not one that GitHub signed. */
    "unsigned",
]));
/** A fault as a value. */
function fault(code, at, message) {
    return { code, at: typeof at === "number" ? `leaf ${at}` : at.slice(0, longestAt), message };
}
const longestAt = 200;


/***/ }),

/***/ 20284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   AD: () => (/* binding */ checkpointPath),
/* harmony export */   DD: () => (/* binding */ isOfLedger),
/* harmony export */   I0: () => (/* binding */ mostLeaves),
/* harmony export */   cp: () => (/* binding */ ledgerBranch),
/* harmony export */   gQ: () => (/* binding */ leafPath)
/* harmony export */ });
/** Branch of a product's repository that holds its ledger and nothing else. */
const ledgerBranch = "assaygate-ledger";
/** File with the text of the head. */
const checkpointPath = "checkpoint";
const leavesFolder = "leaves";
const leavesAFolder = 1_000;
/** Largest tree that is looked at: GitHub lists no more of it in one answer. */
const mostLeaves = 90_000;
/** Where a leaf lies: `leaves/000000/000000012-<hash>.json`. The name has the hash, so that a writer needs no contents. */
function leafPath(index, hash) {
    const folder = String(Math.floor(index / leavesAFolder)).padStart(6, "0");
    return `${leavesFolder}/${folder}/${String(index).padStart(9, "0")}-${Buffer.from(hash).toString("hex")}.json`;
}
const form = /^leaves\/\d{6}\/(?<index>\d{9})-(?<hash>[0-9a-f]{64})\.json$/;
/** What a path says of its leaf; null: no leaf is called so. */
function placeOf(path) {
    const { index = "", hash = "" } = form.exec(path)?.groups ?? {};
    if (hash === "")
        return null;
    const place = { index: Number(index), hash: Buffer.from(hash, "hex") };
    return leafPath(place.index, place.hash) === path ? place : null;
}
/** Whether a file is meant as one of a ledger, whole or not. */
function isOfLedger(path) {
    return path === checkpointPath || path.startsWith(`${leavesFolder}/`);
}


/***/ }),

/***/ 49443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ sortOut),
/* harmony export */   Pi: () => (/* binding */ memoryFaults),
/* harmony export */   gG: () => (/* binding */ headFaults),
/* harmony export */   xy: () => (/* binding */ verifyLedger)
/* harmony export */ });
/* harmony import */ var _merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73311);
/* harmony import */ var _merkle_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97947);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97932);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71416);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10132);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20284);






/** Walks a whole ledger: every leaf, the tree over them, its head, and the heads that somebody saw before. */
function verifyLedger(files, expected) {
    const { places, foreign } = sortOut([...files.keys()]);
    const head = (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .readCheckpoint */ .HQ)(files.get(_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD) ?? new Uint8Array());
    const leaves = places.map(({ path, place }) => ({ path, place, ...looked(files.get(path) ?? null) }));
    const hashes = places.map(({ place }) => place.hash);
    const faults = [
        ...foreign.map((path) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("foreign-file", path, "a ledger has no such file")),
        ...leaves.flatMap(leafFaults),
        ...placeFaults(places),
        ...repetitions(leaves),
        ...headFaults(head, hashes, expected.origin),
        ...expected.seen.flatMap((seen) => memoryFaults(seen, hashes)),
    ];
    return { head, entries: leaves.flatMap(({ leaf }) => leaf?.entry ?? []), hashes, faults };
}
/** Leaves by their places, and whatever else lies there. */
function sortOut(paths) {
    const named = paths
        .filter((path) => path !== _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD)
        .map((path) => ({ path, place: (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(path) }));
    const places = named.flatMap(({ path, place }) => (place === null ? [] : [{ path, place }]));
    return {
        places: places.toSorted((a, b) => a.place.index - b.place.index),
        foreign: named.filter(({ place }) => place === null).map(({ path }) => path),
    };
}
function looked(bytes) {
    return bytes === null ? { leaf: null, hash: null } : { leaf: (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .readLeaf */ .rf)(bytes), hash: (0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .leafHash */ .Jq)(bytes) };
}
function leafFaults({ path, place, leaf, hash }) {
    if (hash === null || !(0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameHash */ .VR)(hash, place.hash))
        return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("edited", path, "its content is not the one that its name was given for")];
    if (leaf === null)
        return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("malformed", path, "it has the hash of its name, and is no leaf")];
    if (leaf.index === place.index)
        return [];
    return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("reordered", path, `it says that it belongs at place ${leaf.index}`)];
}
/** Places without a leaf and with several, up to the last. */
function placeFaults(places) {
    const faults = [];
    let next = 0;
    for (const { place } of places) {
        if (place.index > next)
            faults.push((0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("removed", next, `there is no leaf from here to place ${place.index}`));
        if (place.index < next)
            faults.push((0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("forked", place.index, "two leaves have this place"));
        next = place.index + 1;
    }
    return faults;
}
function repetitions(leaves) {
    const seen = new Map();
    return leaves.flatMap(({ path, leaf, place }) => {
        if (leaf === null)
            return [];
        const key = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .leafText */ .MU)({ index: 0, entry: leaf.entry });
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, place.index);
        return first === undefined ? [] : [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("repeated", path, `place ${first} has the same entry`)];
    });
}
/** What is wrong between a head and the leaves that it is over. */
function headFaults(head, hashes, origin) {
    if (head === null)
        return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("checkpoint", _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, "expected the head of a ledger, found none")];
    const faults = [];
    if (origin !== null && head.origin !== origin)
        faults.push((0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("origin", _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, `expected the ledger ${origin}, found ${head.origin}`));
    if (hashes.length < head.size)
        faults.push(counted("removed", head.size, hashes.length));
    else if (hashes.length > head.size)
        faults.push(counted("added", head.size, hashes.length));
    else if (!(0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameHash */ .VR)((0,_merkle_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(hashes), head.root))
        faults.push((0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("root", _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, `the root over the leaves is another than ${(0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .rootHex */ .A_)(head.root)}`));
    return faults;
}
function counted(code, expected, found) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)(code, _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, `the head counts ${expected} leaves, there are ${found}`);
}
/** Decides whether these leaves still begin as somebody saw them. */
function memoryFaults(seen, hashes) {
    if (hashes.length < seen.size) {
        const message = `it was seen with ${seen.size} leaves and has ${hashes.length}`;
        return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("behind", _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, message)];
    }
    if ((0,_merkle_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameHash */ .VR)((0,_merkle_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(hashes.slice(0, seen.size)), seen.root))
        return [];
    const message = `its first ${seen.size} leaves are not those that were seen: root ${(0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .rootHex */ .A_)(seen.root)}`;
    return [(0,_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .D)("rewritten", _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkpointPath */ .AD, message)];
}


/***/ }),

/***/ 73311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   VR: () => (/* binding */ isSameHash),
/* harmony export */   zB: () => (/* binding */ nodeHash)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);

/** Hash of a record as a leaf; the prefix keeps it from passing for an inner node (RFC 6962, 2.1). */
function leafHash(record) {
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(Buffer.concat([Uint8Array.of(0), record]));
}
/** Hash of the node over two. */
function nodeHash(left, right) {
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(Buffer.concat([Uint8Array.of(1), left, right]));
}
/** Tells whether two hashes are the same bytes. */
function isSameHash(a, b) {
    return Buffer.compare(a, b) === 0;
}


/***/ }),

/***/ 97947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ consistencyProof),
/* harmony export */   I5: () => (/* binding */ rootOf)
/* harmony export */ });
/* unused harmony export inclusionProof */
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73311);


/** Root over these leaves, in their order (RFC 6962, 2.1). */
function rootOf(leaves) {
    const [only] = leaves;
    if (only === undefined)
        return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(new Uint8Array());
    if (leaves.length === 1)
        return only;
    const split = largestPowerBelow(leaves.length);
    return (0,_hashes_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeHash */ .zB)(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}
/** What leads from the leaf at this index to the root over all leaves, nearest first; null: there is no such leaf. */
function inclusionProof(leaves, index) {
    if (!Number.isSafeInteger(index) || index < 0 || index >= leaves.length)
        return null;
    return path(leaves, index);
}
function path(leaves, index) {
    if (leaves.length === 1)
        return [];
    const split = largestPowerBelow(leaves.length);
    const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
    return index < split
        ? [...path(left, index), rootOf(right)]
        : [...path(right, index - split), rootOf(left)];
}
/** What shows that the first so many leaves are the beginning of all; null: there are not so many. */
function consistencyProof(leaves, size) {
    if (!Number.isSafeInteger(size) || size < 0 || size > leaves.length)
        return null;
    return size === 0 || size === leaves.length ? [] : subproof(leaves, size, true);
}
/** RFC 6962, 2.1.2; `isKnown`: whoever asks has the root over exactly these first leaves already. */
function subproof(leaves, size, isKnown) {
    if (size === leaves.length)
        return isKnown ? [] : [rootOf(leaves)];
    const split = largestPowerBelow(leaves.length);
    const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
    return size <= split
        ? [...subproof(left, size, isKnown), rootOf(right)]
        : [...subproof(right, size - split, false), rootOf(left)];
}
function largestPowerBelow(count) {
    let power = 1;
    while (power * 2 < count)
        power *= 2;
    return power;
}


/***/ }),

/***/ 15356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unknownWords)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);

/** Why something is not known, and what would make it so. */
function unknownWords({ why, needs, resetAt }) {
    const permission = needs === undefined ? "" : `; the token needs ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(needs, 80)}`;
    const time = resetAt === undefined ? "" : `; ask again after ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(resetAt, 40)}`;
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(why)}${permission}${time}`;
}


/***/ })

};
