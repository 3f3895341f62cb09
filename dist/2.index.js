export const id = 2;
export const ids = [2,1959];
export const modules = {

/***/ 72913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ orThrow)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15356);


/** What was asked for; what cannot be read signs and publishes nothing. @throws {UserError} invalid-input */
function orThrow(answer, what) {
    if (answer.state === "known")
        return answer.value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected ${what}, it could not be read: ${(0,_report_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWords */ .k)(answer)}`, {
        hint: "The job goes no further. Run it again when that can be read.",
    });
}


/***/ }),

/***/ 73232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ fetchRecorded),
  r: () => (/* binding */ withArtifact)
});

// EXTERNAL MODULE: ./lib/domain/artifact/files.js
var files = __webpack_require__(52684);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/domain/digest/canonical.js
var canonical = __webpack_require__(12627);
// EXTERNAL MODULE: ./lib/policy/replay/parse-record.js
var parse_record = __webpack_require__(36837);
// EXTERNAL MODULE: ./lib/policy/replay/rejudge.js
var rejudge = __webpack_require__(35884);
;// CONCATENATED MODULE: ./lib/policy/replay/recorded.js




/** A run can be gone on with for a month; findings that became known meanwhile are in no verdict of then. */
const longestWaitMs = 24 * 3_600_000;
/**
 * Judges once more what a gate recorded, by the platform policy of whoever asks. The verdict counts only if both are the same
 * to the last character, and if it is about this run. @throws {UserError} invalid-input
 */
function replayRecorded(texts, platform, demand) {
    const record = (0,parse_record/* parseRecord */.H)(texts.record);
    const recorded = parseJson(texts.verdict, "verdict.json");
    // Its shape is the business of `evaluate`: the digest says that these are the facts of that verdict, and no others.
    const facts = parseJson(texts.facts, "facts.json");
    const verdict = judgeAgain(platform, record, facts);
    if ((0,canonical/* canonicalJson */.d)(verdict) !== (0,canonical/* canonicalJson */.d)(recorded))
        throw refused("verdict.json", "the verdict that its facts come to", "another one");
    if (verdict.factsDigest !== (0,canonical/* canonicalDigest */.X)(facts))
        throw refused("facts.json", `facts of ${verdict.factsDigest}`, (0,canonical/* canonicalDigest */.X)(facts));
    requireThisRun({ verdict, facts, record }, demand);
    return { verdict, facts, record };
}
function judgeAgain(platform, record, facts) {
    try {
        return (0,rejudge/* rejudge */.N)(platform, record, facts);
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        throw refused("facts.json", "facts that can be judged", "something else", cause);
    }
}
function requireThisRun({ verdict, facts, record }, demand) {
    const { commit, event, stages, from, until } = demand;
    const words = (list) => list?.join(", ") ?? "all";
    const pairs = [
        ["verdict.json", `commit ${commit}`, `commit ${verdict.commit}`],
        ["facts.json", `event ${event}`, `event ${facts.event}`],
        ["record.json", `event ${event}`, `event ${record.event}`],
        ["record.json", "policy of an instance", `policy of an ${record.merge.source}`],
        ["record.json", `stages ${words(stages)}`, `stages ${words(record.stages)}`],
        ["verdict.json", "decision pass", `decision ${verdict.decision}`],
    ];
    for (const [at, expected, found] of pairs)
        if (expected !== found)
            throw refused(at, expected, found);
    const at = Date.parse(record.evaluatedAt);
    if (at < Date.parse(from) || at > Date.parse(until))
        throw refused("record.json", `a time between ${from} and ${until}`, record.evaluatedAt);
    if (at >= Date.parse(until) - longestWaitMs)
        return;
    throw refused("record.json", `a verdict of the last ${longestWaitMs / 3_600_000} hours`, record.evaluatedAt);
}
function parseJson(text, at) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw refused(at, "JSON", "something else", cause);
    }
}
function refused(at, expected, found, cause) {
    return new errors/* UserError */.yo("invalid-input", `expected ${expected}, found ${found}.`, {
        at,
        hint: "Nothing is signed. Run the whole workflow again.",
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/cli/judge/fetch.js



const largestFile = 256 * 1024 * 1024;
/** What the gate of this run recorded, judged once more. @throws {UserError} invalid-input */
async function fetchRecorded(place, given) {
    return withArtifact(place, { job: "gate", of: "artifact" }, ({ files }) => {
        const read = (path) => files.readText(path, largestFile);
        const texts = {
            verdict: read("verdict.json"),
            facts: read("facts.json"),
            record: read("record.json"),
        };
        return replayRecorded(texts, given.platform, given.demand);
    });
}
/**
 * What a job of this run left, by the id and digest that it said, for as long as `use` takes. Its name counts for nothing.
 * @throws {UserError} invalid-input
 */
async function withArtifact({ job: { artifacts }, jobs }, { job: id, of }, use) {
    const claim = jobs.find((job) => job.id === id)?.[of];
    if (claim === undefined || claim === "none" || claim === "malformed")
        throw fetch_refused(`expected job ${id} to name its ${of} by id and digest, found ${claim ?? "no such job"}.`);
    const fetched = await artifacts.ofJob(claim);
    if (fetched.state !== "read")
        throw fetch_refused(fetched.state === "refused" ? `${fetched.message}.` : `${fetched.why}.`);
    try {
        const artefact = (0,files/* artefactFiles */.g)(fetched.files, fetched.paths);
        return await use({ files: fetched.files, artefact, id: fetched.artifact, sha256: fetched.sha256 });
    }
    finally {
        fetched.close();
    }
}
function fetch_refused(message) {
    return new errors/* UserError */.yo("invalid-input", message, {
        hint: "Nothing is signed. Run the whole workflow again.",
    });
}


/***/ }),

/***/ 98203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loadInstance)
/* harmony export */ });
/* harmony import */ var _domain_document_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92019);
/* harmony import */ var _domain_instance_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19936);
/* harmony import */ var _domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58897);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _policy_instance_settings_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24862);
/* harmony import */ var _policy_signers_signers_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4652);






const largestRoot = 8 * 1024 * 1024;
/** Reads it. @throws {UserError} */
async function loadInstance(home) {
    const { signing, runnerGroups } = (0,_policy_instance_settings_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSettings */ .P)(home.readText(_domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsPath */ .xj, _domain_document_size_js__WEBPACK_IMPORTED_MODULE_4__/* .mostDocumentBytes */ .A));
    const text = home.readText(_domain_instance_places_js__WEBPACK_IMPORTED_MODULE_5__/* .signersPath */ .$, _domain_document_size_js__WEBPACK_IMPORTED_MODULE_4__/* .mostDocumentBytes */ .A);
    const { content } = (0,_policy_signers_signers_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSigners */ .h)({ path: _domain_instance_places_js__WEBPACK_IMPORTED_MODULE_5__/* .signersPath */ .$, text });
    if (!home.exists(_domain_instance_places_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedRootPath */ .l)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("missing-file", "expected the trusted root of the instance, found none.", {
            at: _domain_instance_places_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedRootPath */ .l,
            hint: "What nobody here could verify is not signed: `gh attestation trusted-root > policy/trusted-root.jsonl`.",
        });
    }
    return {
        signers: content,
        signing: signing ?? null,
        runnerGroups: runnerGroups ?? [],
        root: home.readText(_domain_instance_places_js__WEBPACK_IMPORTED_MODULE_5__/* .trustedRootPath */ .l, largestRoot),
    };
}


/***/ }),

/***/ 44992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ selfTrust)
/* harmony export */ });
/* harmony import */ var _domain_judging_job_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40811);

/**
 * Trust in a file of our own commit. Its list of signers cannot name the commit that holds it, so that this proves that a
 * certificate is what was asked for; whether it counts is for those who hold the list at the head of the instance.
 */
function selfTrust({ identity, server, workflow, predicates, policy, open }) {
    const ref = identity.workflowRef.slice(identity.workflowRef.indexOf("@") + 1);
    const epoch = new Date(0).toISOString();
    const signers = {
        issuer: identity.issuer,
        signers: [
            {
                predicates,
                workflow: `${server}/${(0,_domain_judging_job_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceOf */ .hR)(identity)}/${workflow}`,
                refs: [ref],
                revisions: [{ sha: identity.workflowCommit, from: epoch, until: null, revoked: null }],
                triggers: [identity.event],
                runners: [identity.runnerEnvironment],
            },
        ],
    };
    return { open, signers, policies: { current: policy, accepted: [] } };
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

/***/ 52684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ artefactFiles)
/* harmony export */ });
/** The files of an artefact in a folder. */
function artefactFiles(folder, paths) {
    return {
        paths,
        bytes: (path) => withFile(folder, path, ({ size }) => size),
        read: (path) => withFile(folder, path, (file) => {
            const bytes = new Uint8Array(file.size);
            let at = 0;
            for (let read = -1; read !== 0 && at < bytes.length; at += read)
                read = file.read(bytes.subarray(at), at);
            return bytes.subarray(0, at);
        }),
        sha256: (path) => folder.sha256(path),
    };
}
function withFile(folder, path, use) {
    const file = folder.open(path);
    try {
        return use(file);
    }
    finally {
        file.close();
    }
}


/***/ }),

/***/ 6600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ artefactTypes),
/* harmony export */   r: () => (/* binding */ specOf)
/* harmony export */ });
/** Forms that an artefact has, by what it is deployed to (design §2.1). */
const artefactTypes = ["oci-layout", "zip", "bundle", "archive"];
/** The artefact of a product configuration, with what it leaves out as null. */
function specOf({ type, path, plan, schema }) {
    return { type, path, plan: plan ?? null, schema: schema ?? null };
}


/***/ }),

/***/ 66360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ jsonDepth),
/* harmony export */   i: () => (/* binding */ maxJsonDepth)
/* harmony export */ });
/** Deeper than any statement or document that a person or a tool writes. */
const maxJsonDepth = 100;
const [quote, backslash] = [0x22, 0x5c];
const openings = new Set([0x5b, 0x7b]);
const closings = new Set([0x5d, 0x7d]);
/**
 * How deep brackets nest in JSON bytes, strings left out; counted before anything recursive reads them, and no further than
 * the limit.
 */
function jsonDepth(bytes, limit) {
    let [depth, deepest] = [0, 0];
    for (let at = 0; at < bytes.length && deepest <= limit; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === quote)
            at = endOfString(bytes, at);
        else if (openings.has(byte))
            deepest = Math.max(deepest, ++depth);
        else if (closings.has(byte))
            depth--;
    }
    return deepest;
}
function endOfString(bytes, start) {
    let end = bytes.indexOf(quote, start + 1);
    while (end !== -1 && isEscaped(bytes, end))
        end = bytes.indexOf(quote, end + 1);
    return end === -1 ? bytes.length : end;
}
function isEscaped(bytes, at) {
    let before = at;
    while (bytes[before - 1] === backslash)
        before--;
    return (at - before) % 2 === 1;
}


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

/***/ 26677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ predicateKind)
/* harmony export */ });
/** Describes a kind by its shape and where the fields are that a verifier looks at. */
function predicateKind(words) {
    const { name, type, pinsCommit, subjects, shape } = words;
    const parse = (predicate) => shape.parse(words.isVerbatim ? predicate : withoutNulls(predicate));
    return {
        name,
        type,
        pinsCommit,
        subjects,
        parse,
        claims: (predicate) => claimsOf(words, parse(predicate)),
    };
}
function claimsOf(words, predicate) {
    return {
        verifierId: words.verifierId?.(predicate) ?? null,
        policyDigest: words.policyDigest?.(predicate) ?? null,
        commits: words.commits?.(predicate) ?? [],
        expiresAt: words.expiresAt?.(predicate) ?? null,
    };
}
/** Null is absent (in-toto's parsing rules). An entry of a list that is null stays, and no list may hold one. */
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (typeof value !== "object" || value === null)
        return value;
    const present = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(present.map(([key, inner]) => [key, withoutNulls(inner)]));
}


/***/ }),

/***/ 84754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Operation: () => (/* binding */ Operation),
/* harmony export */   operationKind: () => (/* binding */ operationKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37276);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const kinds = ["intent", "outcome", "bypass", "drift", "source-facts", "access-review", "witness"];
/** An act or an observation that is no verdict. Subject: what it is about. */
const Operation = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(kinds).describe("What it is."),
    operationId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Id of the act."),
    subjectRefs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm).optional().describe("What else it is about."),
    observedAt: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it was done or seen."),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, name: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional() }).optional().describe("Who did it."),
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).describe("What the kind says besides."),
    follows: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.optional().describe("The intent that an outcome belongs to."),
    policy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .PE.describe("The platform policy that was judged by."),
    verifier: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Verifier */ .BL.describe("The file that judged and signed."),
});
const operationKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "operation",
    type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_3__/* .ownType */ .Z)("operation"),
    pinsCommit: false,
    subjects: "either",
    shape: Operation,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
});


/***/ }),

/***/ 63741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ Verifier),
/* harmony export */   E$: () => (/* binding */ effectivePolicyField),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   K7: () => (/* binding */ policyDigestOf),
/* harmony export */   N_: () => (/* binding */ Link),
/* harmony export */   OH: () => (/* binding */ Environment),
/* harmony export */   PE: () => (/* binding */ Policy),
/* harmony export */   Pi: () => (/* binding */ Outcome),
/* harmony export */   TN: () => (/* binding */ CheckOutcome),
/* harmony export */   _A: () => (/* binding */ Person),
/* harmony export */   _e: () => (/* binding */ Owner),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   gm: () => (/* binding */ Pointer),
/* harmony export */   nG: () => (/* binding */ Pinned),
/* harmony export */   rk: () => (/* binding */ verifierIdOf)
/* harmony export */ });
/* unused harmony exports Sha256, Digests */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _verdict_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20393);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37276);



/** Field of a verification summary that holds the digest of the effective policy. */
const effectivePolicyField = `${_own_type_js__WEBPACK_IMPORTED_MODULE_0__/* .attestationRoot */ .d}/effective-policy`;
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const Moment = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
const Sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const Environment = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["dev", "test", "uat", "prod"]);
/** in-toto DigestSet: digests by algorithm. */
const Digests = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const pointer = {
    name: Text.optional(),
    uri: Text.optional(),
    digest: Digests.optional(),
    content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    downloadLocation: Text.optional(),
    mediaType: Text.optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
};
/** in-toto ResourceDescriptor: what a predicate points at, by address, digest or content. */
const Pointer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(pointer)
    .refine(({ uri, digest, content }) => (uri ?? digest ?? content) !== undefined)
    .meta({ anyOf: [{ required: ["uri"] }, { required: ["digest"] }, { required: ["content"] }] });
const Sha256Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: Sha256 });
/** A pointer that nobody can bend: it has the sha256 of what it points at. */
const Pinned = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...pointer, digest: Sha256Digest });
/** The platform policy that was judged by; without its digest nothing could be judged again. */
const Policy = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text, digest: Sha256Digest });
const Verifier = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: Text.describe("The judge file at its commit: `https://github.com/<owner>/<repo>/<path>@<sha>`."),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe("Versions of what judged, by name."),
});
const Owner = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: Text, uri: Text.optional() });
const Link = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text });
const Person = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text, name: Text.optional(), login: Text.optional() });
const Outcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["PASSED", "FAILED"]);
const CheckOutcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_result_js__WEBPACK_IMPORTED_MODULE_3__/* .checkResults */ .ZB);
/** sha256 of the policy in the words of the policy files. */
const policyDigestOf = ({ policy }) => `sha256:${policy.digest.sha256}`;
const verifierIdOf = ({ verifier }) => verifier.id;


/***/ }),

/***/ 81799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   q: () => (/* binding */ rejectSigner)
/* harmony export */ });
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);

/** Decides whether this somebody may say this predicate; null: yes. */
function rejectSigner({ issuer, signers }, predicate, { identity, signedAt }) {
    if (identity.issuer !== issuer)
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .rejected */ .n)("issuer", `expected a token of ${issuer}, got one of ${shown(identity.issuer)}`);
    const san = identity.subjectAlternativeName;
    if (identity.signerUri !== san)
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .rejected */ .n)("signer-workflow", `the certificate names two files: ${shown(san)}, ${shown(identity.signerUri)}`);
    const named = signers.filter((signer) => signer.predicates.includes(predicate) && addressesOf(signer).includes(san));
    if (named.length === 0)
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .rejected */ .n)("signer-workflow", `no signer of ${predicate} is the file ${shown(san)}`);
    const refusals = named.map((signer) => rejectUse(signer, { identity, signedAt }));
    return refusals.includes(null) ? null : (refusals[0] ?? null);
}
/** Whole addresses are compared: a pattern or a beginning would let others in. */
function addressesOf({ workflow, refs }) {
    return refs.map((ref) => `${workflow}@${ref}`);
}
function rejectUse({ revisions, runners, triggers }, { identity, signedAt }) {
    const revision = revisions.find(({ sha }) => sha === identity.signerDigest);
    if (revision === undefined)
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .rejected */ .n)("signer-revision", `commit ${shown(identity.signerDigest)} of the signing file is not listed`);
    const refusal = rejectRevision(revision, signedAt);
    if (refusal !== null)
        return refusal;
    if (!includes(runners, identity.runnerEnvironment))
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .rejected */ .n)("runner", `expected a runner that is ${runners.join(" or ")}, got ${shown(identity.runnerEnvironment)}`);
    if (!includes(triggers, identity.trigger))
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .rejected */ .n)("trigger", `expected the event ${triggers.join(" or ")}, got ${shown(identity.trigger)}`);
    return null;
}
function rejectRevision({ sha, from, until, revoked }, signedAt) {
    const at = Date.parse(signedAt);
    const name = `commit ${sha} of the signing file`;
    if (revoked !== null && !(revoked.keepsEarlier && at < Date.parse(revoked.at)))
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .rejected */ .n)("signer-revoked", `${name} is revoked since ${revoked.at}; this was signed at ${signedAt}`);
    const isInTime = at >= Date.parse(from) && (until === null || at < Date.parse(until));
    if (isInTime)
        return null;
    const end = until === null ? "" : ` until ${until}`;
    return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .rejected */ .n)("signer-expired", `${name} counts from ${from}${end}; this was signed at ${signedAt}`);
}
function includes(list, word) {
    return word !== null && list.includes(word);
}
const longestShown = 200;
/** Somebody else's text in a message of ours: quoted, on one line, cut short. */
function shown(text) {
    return text === null ? "nothing" : JSON.stringify(text.slice(0, longestShown));
}


/***/ }),

/***/ 37895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var _json_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66360);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13954);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65513);



/** As many subjects as GitHub takes (facts 6.4). */
const maxSubjects = 1024;
/**
 * Reads what was signed as an in-toto statement v1; fields that are not known are left out (in-toto's parsing rules). It does
 * without the schema library, which would take longer to load than all statements of a release to read.
 */
function readStatement(payload) {
    if ((0,_json_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDepth */ .Q)(payload, _json_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .maxJsonDepth */ .i) > _json_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .maxJsonDepth */ .i)
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .rejected */ .n)("too-deep", `expected a statement of at most ${_json_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .maxJsonDepth */ .i} levels, got more`);
    const statement = statementIn(parseJson(payload));
    if (typeof statement !== "string")
        return { state: "read", statement };
    return (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .rejected */ .n)("statement", `expected an in-toto statement v1, found a fault at "${statement.slice(0, 60)}"`);
}
/** Nothing that is no JSON is a statement either. */
function parseJson(payload) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
    }
    catch {
        return undefined;
    }
}
/** The place of the first fault in place of a statement that has one. */
function statementIn(data) {
    if (!isMapping(data))
        return "";
    const { _type, predicateType, predicate } = data;
    if (_type !== _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementType */ .q)
        return "_type";
    const subject = subjectsIn(data["subject"]);
    if (typeof subject === "string")
        return subject;
    if (typeof predicateType !== "string" || predicateType === "")
        return "predicateType";
    return isMapping(predicate) ? { _type, subject, predicateType, predicate } : "predicate";
}
function subjectsIn(list) {
    if (!Array.isArray(list) || list.length === 0 || list.length > maxSubjects)
        return "subject";
    const subjects = list.map(subjectIn);
    const wrong = subjects.findIndex((subject) => typeof subject === "string");
    if (wrong !== -1)
        return `subject.${wrong}${subjects[wrong]}`;
    return subjects.filter((subject) => typeof subject !== "string");
}
const texts = ["name", "uri", "mediaType", "downloadLocation"];
/** Without the fields that are absent: `undefined` is none of JSON's values. */
function subjectIn(data) {
    if (!isMapping(data))
        return "";
    const { digest, annotations } = data;
    if (!isDigestSet(digest))
        return ".digest";
    if (annotations !== undefined && !isMapping(annotations))
        return ".annotations";
    const given = texts.flatMap((field) => (data[field] === undefined ? [] : [[field, data[field]]]));
    const wrong = given.find(([, value]) => typeof value !== "string");
    if (wrong !== undefined)
        return `.${wrong[0]}`;
    return { digest, ...Object.fromEntries(given), ...(annotations !== undefined && { annotations }) };
}
function isDigestSet(value) {
    return isMapping(value) && Object.values(value).every((hex) => typeof hex === "string");
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 30407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ verifyEvidence)
});

// EXTERNAL MODULE: ./lib/domain/digest/sha256.js
var sha256 = __webpack_require__(6878);
;// CONCATENATED MODULE: ./lib/domain/evidence/accepted-policies.js
/** Tells whether a verdict by this policy counts at this time. */
function isAccepted({ current, accepted }, digest, at) {
    if (digest === current)
        return true;
    const time = Date.parse(at);
    return accepted.some((policy) => policy.digest === digest && Date.parse(policy.from) <= time && time < Date.parse(policy.until));
}

// EXTERNAL MODULE: ./lib/domain/evidence/open.js
var evidence_open = __webpack_require__(13954);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/index.js
var predicates = __webpack_require__(61875);
// EXTERNAL MODULE: ./lib/domain/evidence/signers.js
var signers = __webpack_require__(81799);
;// CONCATENATED MODULE: ./lib/domain/evidence/source.js


/** Decides whether the run that signed belongs to the expected repository and ref; null: yes. */
function rejectSource(expected, identity, isReleaseRef = () => false) {
    const { sourceRepositoryId: repository, sourceOwnerId: owner, sourceRef: ref } = identity;
    if (repository !== expected.repositoryId || owner !== expected.ownerId) {
        const wanted = `repository ${expected.repositoryId} of owner ${expected.ownerId}`;
        return (0,evidence_open/* rejected */.n)("repository", `expected a run of ${wanted}, got one of ${(0,signers/* shown */.S)(repository)} of ${(0,signers/* shown */.S)(owner)}`);
    }
    if (ref === null || !(expected.refs.includes(ref) || isReleaseRef(ref)))
        return (0,evidence_open/* rejected */.n)("ref", `expected a run of ${expected.refs.join(" or ")}, got one of ${(0,signers/* shown */.S)(ref)}`);
    return null;
}
/** Decides whether the run that signed was one of each of these commits; null: yes. */
function rejectCommit(commits, { sourceDigest }) {
    if (sourceDigest === null)
        return (0,evidence_open/* rejected */.n)("source-commit", "the certificate names no commit");
    const other = commits.find((commit) => commit !== sourceDigest);
    if (other === undefined)
        return null;
    return (0,evidence_open/* rejected */.n)("source-commit", `expected a run of commit ${(0,signers/* shown */.S)(other)}, got one of ${(0,signers/* shown */.S)(sourceDigest)}`);
}

// EXTERNAL MODULE: ./lib/domain/evidence/statement-bytes.js
var statement_bytes = __webpack_require__(37895);
;// CONCATENATED MODULE: ./lib/domain/evidence/subject.js

/** Algorithms that are accepted, with how their digests look; all others are as if they were not there. */
const accepted = new Map([
    ["sha256", /^[0-9a-f]{64}$/],
    ["gitCommit", /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/],
]);
const algorithmsOf = {
    commit: ["gitCommit"],
    artefact: ["sha256"],
    either: ["sha256", "gitCommit"],
};
/** Decides whether the statement is about the expected subject; null: yes. */
function rejectSubject({ subject }, wanted, subjects) {
    const allowed = algorithmsOf[subjects];
    const asked = strong(wanted).filter(([algorithm]) => allowed.includes(algorithm));
    if (asked.length === 0)
        return (0,evidence_open/* rejected */.n)("weak-digest", `expected to be asked for a subject by ${allowed.join(" or ")}`);
    const isMeant = ({ digest }) => asked.some(([algorithm, hex]) => own(digest, algorithm) === hex) &&
        asked.every(([algorithm, hex]) => [undefined, hex].includes(own(digest, algorithm)));
    if (subject.some(isMeant))
        return null;
    if (subject.every(({ digest }) => strong(digest).length === 0))
        return (0,evidence_open/* rejected */.n)("weak-digest", "the statement names its subjects by no accepted digest");
    const names = asked.map(([algorithm, hex]) => `${algorithm}:${hex}`).join(", ");
    return (0,evidence_open/* rejected */.n)("subject", `the statement is not about ${names}`);
}
/** Commits that the statement is about. */
function commitsOf({ subject }) {
    return subject.flatMap(({ digest }) => own(digest, "gitCommit") ?? []);
}
function strong(digest) {
    return Object.entries(digest).filter(([algorithm, hex]) => accepted.get(algorithm)?.test(hex) === true);
}
function own(digest, algorithm) {
    return Object.hasOwn(digest, algorithm) ? digest[algorithm] : undefined;
}

;// CONCATENATED MODULE: ./lib/domain/evidence/verify.js








/**
 * Decides whether a bundle is evidence of what is expected: the only place where evidence becomes believed. The order is the
 * one of docs/adr/0018; the first thing that is not as expected is the answer.
 */
async function verifyEvidence(bundle, expected, trust) {
    const kind = await (0,predicates/* predicateFor */.Xv)(expected.predicateType);
    if (kind === undefined)
        return (0,evidence_open/* rejected */.n)("predicate-type", `nobody here knows the predicate ${(0,signers/* shown */.S)(expected.predicateType)}`);
    const opened = await trust.open(bundle);
    if (opened.state === "rejected")
        return opened;
    const { identity, signedAt } = opened;
    const stranger = rejectTime(opened, expected) ??
        (0,signers/* rejectSigner */.q)(trust.signers, kind.name, opened) ??
        rejectSource(expected.source, identity, trust.isReleaseRef);
    if (stranger !== null)
        return stranger;
    const read = (0,statement_bytes/* readStatement */.c)(opened.payload);
    if (read.state === "rejected")
        return read;
    const { statement } = read;
    const refusal = rejectClaim({ statement, opened, expected, kind }, trust.policies);
    if (refusal !== null)
        return refusal;
    const digests = { digest: (0,sha256/* sha256HexOfBytes */.hW)(bundle), statementDigest: (0,sha256/* sha256HexOfBytes */.hW)(opened.payload) };
    return { state: "verified", statement, identity, signedAt, ...digests };
}
/** The authority's clock and the asker's are never quite the same. */
const toleranceMs = 60_000;
/** Who asks about a past time must not be answered by what was signed after it. */
function rejectTime({ signedAt }, { at }) {
    const [signed, asked] = [Date.parse(signedAt), Date.parse(at)];
    if (signed <= asked + toleranceMs)
        return null;
    return (0,evidence_open/* rejected */.n)("not-yet-valid", `this was signed at ${signedAt}, which is after ${(0,signers/* shown */.S)(at)}`);
}
function rejectClaim(claim, policies) {
    const { statement, expected, kind } = claim;
    const type = statement.predicateType;
    if (type !== expected.predicateType)
        return (0,evidence_open/* rejected */.n)("predicate-type", `expected the predicate ${expected.predicateType}, got ${(0,signers/* shown */.S)(type)}`);
    const claims = claimsOf(claim);
    if (claims === null)
        return (0,evidence_open/* rejected */.n)("predicate", `the predicate is not a ${kind.name} of the known form`);
    const read = { ...claim, claims };
    return (rejectPinned(read) ??
        rejectVerifier(read) ??
        rejectSubject(statement, expected.subject, kind.subjects) ??
        rejectPolicy(read, policies) ??
        rejectAge(read));
}
/** Null: it is none of its kind. */
function claimsOf({ statement, kind }) {
    try {
        return kind.claims(statement.predicate);
    }
    catch {
        return null;
    }
}
/**
 * Where the predicate pins the commit, everything that names one names that of the run: who asks, the subject, and for
 * provenance the source that it says it was built from.
 */
function rejectPinned({ statement, opened, expected, kind, claims }) {
    if (!kind.pinsCommit)
        return null;
    const asked = expected.source.commit === null ? [] : [expected.source.commit];
    return rejectCommit([...asked, ...commitsOf(statement), ...claims.commits], opened.identity);
}
/** Whoever judged is named as the file that signed: by its ref, as the certificate has it, or by its commit. */
function rejectVerifier({ opened, claims: { verifierId: id } }) {
    const { subjectAlternativeName: san, signerDigest } = opened.identity;
    const atCommit = `${san.slice(0, san.lastIndexOf("@"))}@${signerDigest}`;
    if (id === null || id === san || id === atCommit)
        return null;
    return (0,evidence_open/* rejected */.n)("verifier", `expected the verifier ${(0,signers/* shown */.S)(atCommit)}, got ${(0,signers/* shown */.S)(id)}`);
}
function rejectPolicy({ expected, claims: { policyDigest: digest } }, policies) {
    if (digest === null || isAccepted(policies, digest, expected.at))
        return null;
    return (0,evidence_open/* rejected */.n)("policy", `the platform policy ${(0,signers/* shown */.S)(digest)} is not accepted at ${(0,signers/* shown */.S)(expected.at)}`);
}
function rejectAge({ expected, claims: { expiresAt } }) {
    if (expiresAt === null || Date.parse(expected.at) < Date.parse(expiresAt))
        return null;
    return (0,evidence_open/* rejected */.n)("expired", `this counts until ${(0,signers/* shown */.S)(expiresAt)}; the question is about ${(0,signers/* shown */.S)(expected.at)}`);
}


/***/ }),

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

/***/ 58897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ teamRoles),
/* harmony export */   cD: () => (/* binding */ renderSettings),
/* harmony export */   gw: () => (/* binding */ SettingsFile),
/* harmony export */   qi: () => (/* binding */ scannerSets),
/* harmony export */   xj: () => (/* binding */ settingsPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Sets of scanners that a release brings. */
const scannerSets = ["default", "npm"];
const teamRoles = [
    "platform",
    "governance",
    "security-lead",
    "release-manager",
    "product-owner",
];
/** Its presence tells an instance from the packaged policy. */
const settingsPath = "policy/instance.yml";
const schema = "assaygate/instance/v1";
const Slug = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]{1,100}$/);
const Login = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,98}$/);
const Signing = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fulcio: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().nullable().default(null),
    rekor: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().nullable().default(null),
    rekorVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2)]).default(1),
});
/** The settings as they stand in their file. */
const SettingsFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(schema),
    organization: Login,
    repository: Slug,
    repositoryId: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    teams: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        platform: Slug,
        governance: Slug,
        "security-lead": Slug,
        "release-manager": Slug,
        "product-owner": Slug,
    }),
    scanners: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(scannerSets),
    signing: Signing.optional(),
    runnerGroups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100)).optional(),
});
/** The settings as an instance keeps them. */
function renderSettings(settings) {
    const teams = teamRoles.map((role) => `  ${role}: ${quoted(settings.teams[role])}`);
    return [
        "# What is this organisation's own. `assaygate init --upgrade` renders the instance with it again.",
        `schema: ${schema}`,
        `organization: ${quoted(settings.organization)}`,
        `repository: ${quoted(settings.repository)}`,
        `repositoryId: ${settings.repositoryId}`,
        "teams: # slugs",
        ...teams,
        `scanners: ${settings.scanners}`,
        ...signingLines(settings),
        "",
    ].join("\n");
}
function signingLines({ signing, runnerGroups }) {
    const services = Object.entries(signing ?? {}).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`);
    return [
        ...(services.length === 0 ? [] : ["signing: # of this instance's own", ...services]),
        ...(runnerGroups === undefined ? [] : [`runnerGroups: ${JSON.stringify(runnerGroups)}`]),
    ];
}
/** A slug may look like a number or a truth value. */
function quoted(word) {
    return JSON.stringify(word);
}


/***/ }),

/***/ 77197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ objectionsTo)
/* harmony export */ });
/* unused harmony export hostedGroup */
/* harmony import */ var _instance_channel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67717);
/* harmony import */ var _job_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40811);
/* harmony import */ var _release_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11959);



const channelRefs = _instance_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .channels */ .BM.map(_instance_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .refOf */ .H8);
/** GitHub's own machines. */
const hostedGroup = "GitHub Actions";
/** All that speaks against signing; unknown: something could not be read, and then nothing is signed either. */
function objectionsTo(circumstances) {
    const { defaultBranch, relation, machines } = circumstances;
    const unread = [defaultBranch, relation, machines].find(isUnknown);
    if (unread !== undefined)
        return unread;
    return {
        state: "known",
        value: [
            ...ofFile(circumstances),
            ...ofChannel(circumstances),
            ...ofBranch(circumstances),
            ...(relation.state === "known" ? ofCommit(circumstances.identity, relation.value) : []),
            ...(machines.state === "known" ? ofMachines(circumstances, machines.value) : []),
        ],
    };
}
function isUnknown(fact) {
    return fact.state === "unknown";
}
function object(code, message) {
    return [{ code, message }];
}
function ofFile({ identity, workflow, signers, now }) {
    const path = (0,_job_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowPathOf */ ._Z)(identity);
    if (path !== workflow)
        return object("signer-workflow", `expected the file ${workflow}, found ${path}`);
    const revision = signers.signers
        .filter((signer) => signer.workflow.endsWith(`/${workflow}`))
        .flatMap(({ revisions }) => revisions)
        .find(({ sha }) => sha === identity.workflowCommit);
    const revoked = revision?.revoked ?? null;
    const isEnded = revision?.until != null && Date.parse(now) >= Date.parse(revision.until);
    return revoked === null && !isEnded
        ? []
        : object("signer-revoked", `commit ${identity.workflowCommit} of the instance may not sign any more`);
}
/** A commit that was never at a channel answers to the instance's name as well, also one of a fork (facts 1.31). */
function ofChannel({ identity, calledAt = channelRefs }) {
    const ref = identity.workflowRef.slice(identity.workflowRef.indexOf("@") + 1);
    if (calledAt === null || calledAt.includes(ref))
        return [];
    return object("off-channel", `expected the file to be called at ${calledAt.join(" or ")}, found ${ref}`);
}
function ofBranch(circumstances) {
    const { identity, defaultBranch, triggers = ["push"], releaseBranches = [] } = circumstances;
    const { event, ref, isRefProtected } = identity;
    const wanted = `refs/heads/${defaultBranch.state === "known" ? defaultBranch.value : ""}`;
    const isOfRelease = ref === wanted || (0,_release_branches_js__WEBPACK_IMPORTED_MODULE_1__.isReleaseRef)(ref, releaseBranches);
    const others = releaseBranches.map((pattern) => ` or refs/heads/${pattern}`).join("");
    return [
        ...(triggers.includes(event)
            ? []
            : object("trigger", `expected a ${triggers.join(" or ")}, found ${event}`)),
        ...(isOfRelease ? [] : object("ref", `expected ${wanted}${others}, found ${ref}`)),
        ...(isRefProtected ? [] : object("unprotected-ref", `expected rules that protect ${ref}, found none`)),
    ];
}
function ofCommit({ commit, ref }, relation) {
    return (0,_instance_channel_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(relation)
        ? []
        : object("unreachable-commit", `expected ${commit} to be a commit of ${ref}, found it is none (any more)`);
}
/**
 * A machine of the product's own can take a job by its label and be gone when another signs (docs/adr/0018): each job that
 * had one is looked at, whatever became of it.
 */
function ofMachines({ identity, runnerGroups }, machines) {
    const allowed = [hostedGroup, ...runnerGroups];
    const strange = machines.filter((use) => !isAllowed(use, allowed));
    const own = identity.runnerEnvironment === "github-hosted" || runnerGroups.length > 0
        ? []
        : object("runner", `expected a machine of GitHub's, found one that is ${identity.runnerEnvironment}`);
    return [
        ...own,
        ...strange.flatMap(({ job, attempt, runnerGroup }) => object("runner", `expected job "${job}" (attempt ${attempt}) on a machine of ${allowed.join(" or ")}, found ${runnerGroup === null ? "none that is known" : `one of ${runnerGroup}`}`)),
    ];
}
/** What did no work needs no machine. */
const idle = ["queued", "waiting", "pending", "requested"];
const unworked = ["skipped", "cancelled"];
function isAllowed({ status, conclusion, runnerGroup }, allowed) {
    if (runnerGroup !== null)
        return allowed.includes(runnerGroup);
    return idle.includes(status) || (status === "completed" && unworked.includes(conclusion ?? ""));
}


/***/ }),

/***/ 40811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Z: () => (/* binding */ workflowPathOf),
/* harmony export */   _n: () => (/* binding */ JobIdentity),
/* harmony export */   hR: () => (/* binding */ instanceOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const Words = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(2_000);
const Commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const Id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{1,20}$/);
/**
 * What GitHub says of a job in the token that the job signs with: the certificate will say the same. A name is for people,
 * a number is who it is.
 */
const JobIdentity = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    iss: Words,
    job_workflow_ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+\.ya?ml@\S+$/),
    job_workflow_sha: Commit,
    workflow_ref: Words,
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+$/),
    repository_id: Id,
    repository_owner_id: Id,
    repository_visibility: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["public", "private", "internal"]),
    ref: Words,
    ref_protected: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["true", "false"]),
    sha: Commit,
    event_name: Words,
    run_id: Id,
    run_attempt: Id,
    runner_environment: Words,
})
    .transform((claims) => ({
    issuer: claims.iss,
    /** `owner/name/path@ref` of the file that defines the job. */
    workflowRef: claims.job_workflow_ref,
    workflowCommit: claims.job_workflow_sha,
    /** `owner/name/path@ref` of the file that was started. */
    startedRef: claims.workflow_ref,
    repository: claims.repository,
    repositoryId: claims.repository_id,
    ownerId: claims.repository_owner_id,
    visibility: claims.repository_visibility,
    ref: claims.ref,
    isRefProtected: claims.ref_protected === "true",
    commit: claims.sha,
    event: claims.event_name,
    runId: claims.run_id,
    runAttempt: claims.run_attempt,
    runnerEnvironment: claims.runner_environment,
}));
/** Path of the workflow file that defines the job, in its repository. */
function workflowPathOf({ workflowRef }) {
    const path = workflowRef.slice(0, workflowRef.indexOf("@"));
    return path.split("/").slice(2).join("/");
}
/** `owner/name` of the instance, whose file it is. */
function instanceOf({ workflowRef }) {
    return workflowRef.split("/").slice(0, 2).join("/");
}


/***/ }),

/***/ 11959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isReleaseBranch),
/* harmony export */   W: () => (/* binding */ branchOf),
/* harmony export */   isReleaseRef: () => (/* binding */ isReleaseRef)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91138);

const prefix = "refs/heads/";
const longest = 255;
/** The branch of a full ref, without `refs/heads/`; null: it is none. */
function branchOf(ref) {
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : null;
}
/** Whether a policy names the branch as one that releases come from, besides the default branch. */
function isReleaseBranch(branch, patterns) {
    const isName = branch.length <= longest && !branch.startsWith("#") && !branch.startsWith("!");
    return isName && patterns.some((pattern) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .minimatch */ .xF)(branch, pattern, { nobrace: true, noext: true }));
}
/** Whether releases may come from a full ref: for who verifies, and holds the policy. */
function isReleaseRef(ref, patterns) {
    const branch = branchOf(ref);
    return branch !== null && isReleaseBranch(branch, patterns);
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

/***/ 85533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readWritten)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83493);


/** Reads a file that a command of ours wrote, as YAML or JSON: nobody has to be taught its keys. @throws {UserError} */
function readWritten(schema, source, { code, what, hint }) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(source, code);
    const [problem] = document.problems;
    if (problem !== undefined)
        throw problem;
    const parsed = schema.safeParse(document.data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const path = issue?.path.map(String) ?? [];
    const place = path.length === 0 ? "" : ` at "${path.join(".")}"`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `expected ${what}, found a fault${place}: ${issue?.message}.`, {
        at: document.locate(path),
        hint,
    });
}


/***/ }),

/***/ 24862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSettings)
/* harmony export */ });
/* harmony import */ var _domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58897);
/* harmony import */ var _document_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85533);


/** Reads what `renderSettings` wrote. @throws {UserError} invalid-config */
function parseSettings(text) {
    const { schema: _, ...settings } = (0,_document_written_js__WEBPACK_IMPORTED_MODULE_1__/* .readWritten */ .I)(_domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsFile */ .gw, { path: _domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsPath */ .xj, text }, {
        code: "invalid-config",
        what: "the settings of an instance",
        hint: "Restore the file from its history: `assaygate init` wrote it.",
    });
    return settings;
}


/***/ }),

/***/ 96588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkProductConfig: () => (/* binding */ checkProductConfig),
  x: () => (/* binding */ parseProductConfig)
});

// EXTERNAL MODULE: ./lib/policy/document/checked.js
var checked = __webpack_require__(32407);
// EXTERNAL MODULE: ./lib/policy/document/document.js
var document_document = __webpack_require__(83493);
// EXTERNAL MODULE: ./lib/policy/document/policy-file.js
var policy_file = __webpack_require__(98157);
// EXTERNAL MODULE: ./lib/policy/document/validate.js
var validate = __webpack_require__(49490);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/artifact/spec.js
var spec = __webpack_require__(6600);
// EXTERNAL MODULE: ./lib/domain/report/kind.js
var kind = __webpack_require__(45629);
// EXTERNAL MODULE: ./lib/policy/document/expected.js
var expected = __webpack_require__(74228);
// EXTERNAL MODULE: ./lib/policy/document/schema.js
var schema = __webpack_require__(16847);
;// CONCATENATED MODULE: ./lib/policy/product/product-config.js





const Evidence = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(kind/* evidenceKinds */.L, (0,expected/* expected */.p)(kind/* evidenceKinds */.L.join(", ")))
        .describe("What the report is evidence for."),
    suite: schema/* Name */.SX.optional().describe("For tests: unit (the default), integration or another name."),
    path: schema/* Glob */.fo.describe("Glob of the report files inside the repository."),
}, (0,expected/* expected */.p)("an entry with kind and path"));
const Command = schema/* Text */.EY.optional();
const OwnCi = schemas/* strictObject */.rej({
    workflow: schemas/* string */.YjP((0,expected/* expected */.p)("a workflow of this repository, such as .github/workflows/ci.yml"))
        .regex(/^\.github\/workflows\/[\w.-]{1,200}\.ya?ml$/, (0,expected/* expected */.p)("a workflow of this repository, such as .github/workflows/ci.yml"))
        .describe("Path of the workflow file; it runs on pull_request and merge_group."),
    artifact: schemas/* string */.YjP((0,expected/* expected */.p)("the name of an artifact"))
        .regex(/^[\w. -]{1,200}$/, (0,expected/* expected */.p)("the name of an artifact"))
        .describe("Name of the artifact with the reports and their sidecars."),
    root: schemas/* string */.YjP((0,expected/* expected */.p)("a folder of this repository"))
        .regex(/^(?!\.\.?(?:\/|$))[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, (0,expected/* expected */.p)("a folder of this repository"))
        .optional()
        .describe("Folder that the paths in the artifact begin in: upload-artifact cuts off what all have in common."),
}, (0,expected/* expected */.p)("a mapping with workflow and artifact"));
const Place = schemas/* string */.YjP((0,expected/* expected */.p)("a file or folder of this repository"))
    .regex(/^(?!\.\.?(?:\/|$))[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, (0,expected/* expected */.p)("a file or folder of this repository, such as dist/app.zip"));
const Artefact = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(spec/* artefactTypes */.I, (0,expected/* expected */.p)(spec/* artefactTypes */.I.join(", ")))
        .describe("`oci-layout`: a folder with an image; `zip`: a function's package; `bundle`: what a store takes; `archive`: a module or a pipeline."),
    path: Place.describe("What `package` writes: the folder of an image layout, else one file."),
    plan: Place.optional().describe("For an infrastructure module: the saved plan that is approved with it."),
    schema: Place.optional().describe("For a data pipeline: the schema of its data."),
}, (0,expected/* expected */.p)("a mapping with type and path"));
/** The product's own file, `.github/assaygate.yml` (design §7). */
const ProductConfig = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/product-config/v1", (0,expected/* expected */.p)('"assaygate/product-config/v1"')),
    owner: schema/* Owner */._e,
    evidence: schemas/* array */.YOg(Evidence, (0,expected/* expected */.p)("a list of evidence"))
        .default([])
        .describe("Where the reports are that this product's tools write."),
    values: schemas/* record */.g1P(schemas/* string */.YjP(), schema/* Scalar */.X5, (0,expected/* expected */.p)("a mapping of parameters to values"))
        .default({})
        .describe("Thresholds inside the guardrails: `coverage.line: 85` or `tests.unit.maxSkippedRatio: 0.05`."),
    scopes: schemas/* strictObject */.rej({
        gated: schemas/* array */.YOg(schema/* Glob */.fo, (0,expected/* expected */.p)("a list of globs"))
            .min(1, (0,expected/* expected */.p)("at least one glob"))
            .optional()
            .describe("Globs of the source files that are gated."),
    })
        .default({})
        .describe("Which files count as gated source."),
    commands: schemas/* strictObject */.rej({
        setup: Command.describe("Installs what the others need."),
        build: Command.describe("Builds the artefact's inputs."),
        test: Command.describe("Runs the tests and writes their reports."),
        lint: Command.describe("Runs the linters and writes their reports."),
        package: Command.describe("Makes the artefact."),
        deploy: Command.describe("Deploys one artefact to one environment."),
        smoke: Command.describe("Checks a deployment."),
    })
        .default({})
        .describe("What the templates run for this product."),
    artefact: Artefact.optional().describe("What the command `package` makes; from then on everything is about its digest."),
    ci: OwnCi.optional().describe("The product's own workflow, if that makes its evidence and not the templates."),
}, (0,expected/* expected */.p)("a product configuration"));

;// CONCATENATED MODULE: ./lib/policy/product/product-file.js





/** Reads a product's configuration. @throws {UserError} invalid-config */
function parseProductConfig(source) {
    return (0,checked/* orThrow */.a)(checkProductConfig(source));
}
/** Reads a product's configuration; mistakes are values. */
function checkProductConfig(source) {
    const document = (0,document_document/* readDocument */.u)(source, "invalid-config");
    return (0,policy_file/* fileOf */.W)(document, (0,validate/* validate */.t)(ProductConfig, document, { code: "invalid-config", keys: "keys-of-the-product-configuration" }));
}


/***/ }),

/***/ 36837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _waivers_waiver_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17632);



const Text = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(500), text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(512 * 1024) });
const Unknown = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("unknown"),
    why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    cause: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
        ...["no-token", "permission", "no-posture", "stale-posture", "not-found", "not-asked", "outage"],
        ...["rate-limit", "budget", "unprovable", "malformed", "incomplete", "too-large"],
    ])
        .exactOptional(),
    needs: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
    resetAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().exactOptional(),
});
const known = (value) => zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("known"), value }), Unknown]).nullable();
const Approval = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("proved"), by: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), at: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["refuted", "unknown"]), why: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
]);
const Baseline = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    baseline: _waivers_waiver_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .BaselineFile */ .u.omit({ schema: true }),
    approval: Approval,
    author: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    introducedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
const Record = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    event: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    evaluatedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(8)).nullable(),
    merge: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        source: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["packaged", "instance", "file"]),
        product: Text.nullable(),
        base: Text.nullable(),
        profile: known(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        regulated: known(zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
        baseline: Baseline.nullable(),
    }),
});
/** Reads the `record.json` that a gate left beside its facts. @throws {UserError} invalid-input */
function parseRecord(text) {
    const parsed = Record.safeParse(parseJson(text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw broken(`a fault at "${issue?.path.join(".") ?? ""}": ${issue?.message ?? ""}`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw broken(cause instanceof Error ? cause.message : "no JSON");
    }
}
function broken(found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected the record of a gate's verdict, found ${found}.`, {
        at: "record.json",
        hint: "Take the record.json that lies beside the facts it belongs to.",
    });
}


/***/ }),

/***/ 35884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rejudge)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26680);
/* harmony import */ var _merge_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38071);
/* harmony import */ var _product_product_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96588);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62221);




/**
 * Judges recorded facts once more: with the platform policy of then the verdict is the recorded one bit for bit, with
 * another it says what that would have come to.
 * @throws {UserError} where the policies do not go together
 */
function rejudge(platform, record, facts) {
    const { product, base, ...given } = record.merge;
    const merged = (0,_merge_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergePolicies */ .$)({ ...given, platform, product: read(product), base: read(base) });
    return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(facts, (0,_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .aboutStages */ .V)(merged, record.stages), record.evaluatedAt);
}
function read(text) {
    return text === null ? null : (0,_product_product_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProductConfig */ .x)(text);
}


/***/ }),

/***/ 17632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ WaiverFile),
/* harmony export */   u: () => (/* binding */ BaselineFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _document_expected_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74228);
/* harmony import */ var _document_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16847);



const Uri = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP((0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an https address"))
    .regex(/^https:\/\/[^\s]{1,2000}$/, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an https address"));
const Tracking = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ uri: Uri.describe("Where the work is followed.") }, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an entry with uri")), (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list"))
    .min(1, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("at least one entry, as debt without an issue is forgotten"))
    .describe("Issues in which the fix is followed.");
const Justification = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP((0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a justification"))
    .min(20, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a justification of at least 20 characters"))
    .describe("Why the risk can be carried until then; for a reader who was not there.");
const AnswersFor = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.describe("Team or person."), uri: Uri.describe("Where to reach them.") }, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an owner with name and uri"))
    .describe("Who answers for it.");
/** One group of findings; its fields must all hold, each by exact comparison. */
const ScopeEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP((0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a fingerprint of 64 hex digits"))
        .regex(/^[0-9a-f]{64}$/, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a fingerprint of 64 hex digits"))
        .optional(),
    ruleId: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    vulnerability: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional().describe("CVE, GHSA or another advisory id."),
    purl: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional().describe("Package URL with its version; qualifiers are not compared."),
    path: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional().describe("File of the finding."),
}, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an entry with fingerprint, vulnerability, or ruleId with path or purl"));
/** A waiver file, `.github/assaygate/waivers/<id>.yml` (design §7). */
const WaiverFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("assaygate/waiver/v1", (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)('"assaygate/waiver/v1"')),
    id: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Name */ .SX.describe("The file's name without its extension."),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list of check ids"))
        .min(1, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("at least one check id"))
        .describe("Checks in which it counts."),
    scope: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ScopeEntry, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list of findings"))
            .min(1, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("at least one finding"))
            .describe("What it covers; never a wildcard."),
        environments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Name */ .SX, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list of environments"))
            .default([])
            .describe("Environments it is limited to; empty: all. A limited one does not count for a commit."),
    }, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a scope with findings")),
    owner: AnswersFor,
    justification: Justification,
    tracking: Tracking,
    requestedAt: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it was asked for."),
    expiresAt: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it ends; a day ends it at 00:00 UTC, so on that day it counts no longer."),
    approverRole: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Name */ .SX.describe("Role that has to approve, as the policy says for the severity."),
}, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a waiver"));
/** Old debt with a burn-down date, `.github/assaygate/baseline.yml` (design §7, ratchet). */
const BaselineFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("assaygate/baseline/v1", (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)('"assaygate/baseline/v1"')),
    owner: AnswersFor,
    justification: Justification,
    tracking: Tracking,
    requestedAt: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When it was asked for."),
    approverRole: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Name */ .SX.describe("Role that has to approve, as the policy says for waivers."),
    entries: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP((0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a fingerprint of 64 hex digits"))
            .regex(/^[0-9a-f]{64}$/, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a fingerprint of 64 hex digits")),
        burnDownOn: _document_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].describe("When the finding has to be gone."),
    }, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("an entry with fingerprint and burnDownOn")), (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a list of entries"))
        .describe("Findings that were there before; never secrets."),
}, (0,_document_expected_js__WEBPACK_IMPORTED_MODULE_2__/* .expected */ .p)("a baseline"));


/***/ })

};
