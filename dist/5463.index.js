export const id = 5463;
export const ids = [5463];
export const modules = {

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
    const kind = others.length === 0 ? ports.places.kindOf(path) : "nothing";
    if (kind === "folder" || (mayBeNew && /^\.{0,2}\//.test(path)))
        return { kind: "folder", name: path, id, ledger: await ports.ledgers.folder(path, id) };
    const repository = (0,github_question/* repositoryNamed */.Sz)(options.positionals, usage);
    const variables = (0,github_question/* tokenVariables */.fK)(options.value("token-env"));
    const ledger = await (0,recording/* openLedger */.au)({ ports, variables, repository });
    if (id !== null && id !== String(ledger.id))
        throw new errors/* UserError */.yo("invalid-input", `expected repository ${id}, found ${ledger.id}.`, {
            at: ledger.name,
        });
    return { kind: "repository", name: ledger.name, id: String(ledger.id), ledger };
}
/** @throws {UserError} usage */
function numericId(text) {
    if (text === undefined || /^[1-9]\d{0,15}$/.test(text))
        return text ?? null;
    throw new errors/* UserError */.yo("usage", `option "--repository": expected a number, got ${JSON.stringify(text.slice(0, 60))}.`);
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

;// CONCATENATED MODULE: ./lib/domain/ledger/reconcile.js
/** Compares a ledger with what the API lists: whatever was signed or published must have its entry. */
function reconcile(entries, runs, releases) {
    const ran = new Set(entries.map(({ run }) => run));
    const evidence = new Set(entries.map((entry) => entry.evidence));
    const listed = new Set(runs.map(({ id }) => id));
    return {
        runs: runs.filter(({ id }) => !ran.has(id)),
        releases: releases.filter(({ digests }) => !digests.some((digest) => digest !== null && evidence.has(digest))),
        orphans: entries.filter(({ run }) => !listed.has(run)),
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



/** What was found, for a terminal. */
function renderOmissionsText(view) {
    const { runs, releases, orphans } = view.omissions;
    const lines = [
        omissionsHeadline(view),
        ...releases.map(({ tag, url }) => `✗ release ${(0,plain/* plain */.p)(tag, 100)} has evidence of no entry: ${(0,plain/* plain */.p)(url, 300)}`),
        ...runs.map(({ id, url }) => `✗ run ${id} signed and has no entry: ${(0,plain/* plain */.p)(url, 300)}`),
        ...faultLines(view.faults),
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
    const { runs, releases, orphans } = omissions;
    return (0,json/* renderJson */.h)({ schemaVersion: 1, ledger: name, since, runs, releases, orphans, faults });
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
    throw new errors/* UserError */.yo("usage", `option "--since": expected a day as 2026-08-24, got ${JSON.stringify(text.slice(0, 60))}.`);
}

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
    const snapshot = (0,recording/* known */.eO)(await place.ledger.read(), "the ledger");
    const seen = [...kept, ...(witnessed === null ? [] : [witnessed.head])];
    if (snapshot === null && seen.length === 0)
        throw noLedger(place.name);
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
/** @throws {UserError} missing-file, invalid-input */
function readNote(path, { places }) {
    const { files, path: name } = places.file(path);
    const head = (0,checkpoint/* headInNote */.o5)(files.readBytes(name, mostNoteBytes));
    if (head !== null)
        return head;
    throw new errors/* UserError */.yo("invalid-input", "expected the head of a ledger (a note), found something else.", {
        at: path,
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
function noLedger(name) {
    return new errors/* UserError */.yo("invalid-input", "expected a ledger, found none, and nobody has seen one.", {
        at: name,
        hint: "The first release of a repository makes it.",
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
            throw new errors/* UserError */.yo("usage", `expected ${steps.join(", ")}, got ${JSON.stringify(name ?? "nothing")}.`, {
                hint: `Usage: ${usage.usages.ledger}`,
            });
    }
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
