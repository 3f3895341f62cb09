export const id = 4933;
export const ids = [4933];
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

/***/ 39040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ approvalsPath),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   Sn: () => (/* binding */ jobsPath),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   X9: () => (/* binding */ attemptPath),
/* harmony export */   Zl: () => (/* binding */ artifactsPath),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   lA: () => (/* binding */ logsPath)
/* harmony export */ });
/* unused harmony export AuditManifest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6878);



const Sha256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const Id = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[1-9]\d{0,19}$/);
const Word = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(300);
/** A run can be started again fifty times. */
const mostAttempts = 51;
const manifestPath = "manifest.json";
const approvalsPath = "approvals.json";
const artifactsPath = "artifacts.json";
const attemptPath = (attempt) => `attempt-${attempt}/run.json`;
const jobsPath = (attempt) => `attempt-${attempt}/jobs.json`;
const logsPath = (attempt) => `attempt-${attempt}/logs.zip`;
const File = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(?:approvals|artifacts)\.json$|^attempt-\d{1,2}\/(?:run\.json|jobs\.json|logs\.zip)$/),
    bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    sha256: Sha256,
});
const Commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const KeptRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("kept"),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    workflow: Word,
    event: Word,
    branch: Word.nullable(),
    commit: Commit,
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** When GitHub touched it last: the end of its last attempt. */
    updatedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    conclusion: Word,
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(mostAttempts),
});
/** A run that GitHub has no longer; what it released says when that was, and nobody says anything else of it. */
const DeletedRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("deleted"),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    releasedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});
/** Everything that was kept of a run that has ended, by digest. Its own digest is what is signed. */
const AuditManifest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: Id, name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/) }),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("state", [KeptRun, DeletedRun]),
    /** RFC 3339: when it was looked at. */
    exportedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(File).max(3 * mostAttempts + 2),
    /** Paths of logs that GitHub had no longer. */
    gone: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^attempt-\d{1,2}\/logs\.zip$/)).max(mostAttempts),
});
/** The one text of a manifest (RFC 8785). */
function manifestBytes(manifest) {
    return new TextEncoder().encode((0,_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(manifest));
}
/** Reads what {@link manifestBytes} writes; null: these bytes are none. */
function readManifest(bytes) {
    const parsed = AuditManifest.safeParse(tryParse(new TextDecoder().decode(bytes)));
    if (!parsed.success)
        return null;
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256HexOfBytes */ .hW)(manifestBytes(parsed.data)) === (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256HexOfBytes */ .hW)(bytes) ? parsed.data : null;
}
/** The shortest time for which anybody can let GitHub keep runs and logs is a day. */
const shortestKeptMs = 86_400_000;
/**
 * Why nothing is signed for this; null: it is whole, or as whole as it can be. What is younger than a day has not expired:
 * somebody took it away.
 */
function faultOf(manifest) {
    const { run, files, gone } = manifest;
    const there = [...files.map(({ path }) => path), ...gone];
    const due = pathsOf(run);
    const missing = due.find((path) => !there.includes(path));
    if (missing !== undefined)
        return `it lacks ${missing}`;
    if (there.length !== due.length)
        return "it names files that belong to no attempt of the run";
    const [lost] = run.state === "deleted" ? ["the run"] : gone;
    return lost !== undefined && isFresh(manifest)
        ? `${lost} is gone, and nothing expires within a day of its run`
        : null;
}
/** How many attempts GitHub told of. */
function attemptsOf({ run }) {
    return run.state === "deleted" ? 0 : run.attempts;
}
function pathsOf(run) {
    if (run.state === "deleted")
        return [];
    const attempts = Array.from({ length: run.attempts }, (_, index) => index + 1);
    return [
        approvalsPath,
        artifactsPath,
        ...attempts.flatMap((attempt) => [attemptPath(attempt), jobsPath(attempt), logsPath(attempt)]),
    ];
}
function isFresh({ run, exportedAt }) {
    const ended = run.state === "deleted" ? run.releasedAt : run.updatedAt;
    return Date.parse(exportedAt) - Date.parse(ended) < shortestKeptMs;
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 40592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _o: () => (/* binding */ exportStatement),
/* harmony export */   dp: () => (/* binding */ auditExportWorkflow),
/* harmony export */   zM: () => (/* binding */ auditExportTriggers),
/* harmony export */   zO: () => (/* binding */ exportDetails)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _evidence_predicates_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84754);
/* harmony import */ var _evidence_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65513);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39040);





/** File of the instance that signs what a release run leaves behind; products call it when such a run has ended. */
const auditExportWorkflow = ".github/workflows/judge-audit-export.yml";
/** At the end of a run, or by a person who makes up for an export that did not happen. */
const auditExportTriggers = ["workflow_run", "workflow_dispatch"];
/** What the statement says besides, under a name of its own: other operations have other details. */
const Details = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    auditExport: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        run: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
        /** None: GitHub had the run no longer. */
        attempts: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
        gone: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100)).max(100),
    }),
});
/** Says that this is what was kept of a run. Subject: its manifest, which names every file by digest. */
function exportStatement(manifest, { operationId, released, policy, verifier }) {
    const { run, files, gone, exportedAt } = manifest;
    const details = {
        auditExport: { run: run.id, attempts: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptsOf */ .Or)(manifest), files: files.length, gone: [...gone] },
    };
    return {
        _type: _evidence_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementType */ .q,
        subject: [{ name: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestPath */ .ji, digest: { sha256: (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256HexOfBytes */ .hW)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestBytes */ .T8)(manifest)) } }],
        predicateType: _evidence_predicates_operation_js__WEBPACK_IMPORTED_MODULE_1__.operationKind.type,
        predicate: {
            kind: "outcome",
            operationId,
            subjectRefs: [
                { name: "artefact", digest: { sha256: released.subject } },
                { name: "evidence", digest: { sha256: released.evidence } },
            ],
            observedAt: exportedAt,
            details,
            policy,
            verifier,
        },
    };
}
/** What an operation says of an export; null: it is about something else. */
function exportDetails({ kind, details }) {
    const parsed = Details.safeParse(details);
    return kind === "outcome" && parsed.success ? parsed.data.auditExport : null;
}


/***/ }),

/***/ 61875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ predicateNameFor),
/* harmony export */   Tu: () => (/* binding */ predicates),
/* harmony export */   Xv: () => (/* binding */ predicateFor)
/* harmony export */ });
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37276);

/**
 * Every kind of predicate that is written or read here. Each loads its shape only when there is one to read: whoever verifies a
 * bundle needs one of sixteen (docs/adr/0011).
 */
const predicates = [
    {
        name: "gate-evaluation",
        type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_0__/* .ownType */ .Z)("gate-evaluation"),
        load: async () => (await __webpack_require__.e(/* import() */ 9011).then(__webpack_require__.bind(__webpack_require__, 59011))).gateEvaluationKind,
    },
    { name: "waiver", type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_0__/* .ownType */ .Z)("waiver"), load: async () => (await __webpack_require__.e(/* import() */ 8367).then(__webpack_require__.bind(__webpack_require__, 38367))).waiverKind },
    {
        name: "approval-request",
        type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_0__/* .ownType */ .Z)("approval-request"),
        load: async () => (await __webpack_require__.e(/* import() */ 8068).then(__webpack_require__.bind(__webpack_require__, 68068))).approvalRequestKind,
    },
    {
        name: "approval",
        type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_0__/* .ownType */ .Z)("approval"),
        load: async () => (await __webpack_require__.e(/* import() */ 7408).then(__webpack_require__.bind(__webpack_require__, 17408))).approvalKind,
    },
    {
        name: "promotion",
        type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_0__/* .ownType */ .Z)("promotion"),
        load: async () => (await __webpack_require__.e(/* import() */ 8842).then(__webpack_require__.bind(__webpack_require__, 98842))).promotionKind,
    },
    {
        name: "change-record",
        type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_0__/* .ownType */ .Z)("change-record"),
        load: async () => (await __webpack_require__.e(/* import() */ 8225).then(__webpack_require__.bind(__webpack_require__, 18225))).changeRecordKind,
    },
    {
        name: "rollback-verification",
        type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_0__/* .ownType */ .Z)("rollback-verification"),
        load: async () => (await __webpack_require__.e(/* import() */ 6435).then(__webpack_require__.bind(__webpack_require__, 6435))).rollbackVerificationKind,
    },
    {
        name: "operation",
        type: (0,_own_type_js__WEBPACK_IMPORTED_MODULE_0__/* .ownType */ .Z)("operation"),
        load: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 84754))).operationKind,
    },
    {
        name: "verification-summary",
        type: "https://slsa.dev/verification_summary/v1",
        load: async () => (await __webpack_require__.e(/* import() */ 4921).then(__webpack_require__.bind(__webpack_require__, 84921))).verificationSummaryKind,
    },
    {
        name: "provenance",
        type: "https://slsa.dev/provenance/v1",
        load: async () => (await __webpack_require__.e(/* import() */ 9816).then(__webpack_require__.bind(__webpack_require__, 39816))).provenanceKind,
    },
    {
        name: "test-result",
        type: "https://in-toto.io/attestation/test-result/v0.1",
        load: async () => (await __webpack_require__.e(/* import() */ 5757).then(__webpack_require__.bind(__webpack_require__, 15757))).testResultKind,
    },
    {
        name: "vulns",
        type: "https://in-toto.io/attestation/vulns/v0.2",
        load: async () => (await __webpack_require__.e(/* import() */ 755).then(__webpack_require__.bind(__webpack_require__, 70755))).vulnsKind,
    },
    {
        name: "cyclonedx",
        type: "https://cyclonedx.org/bom",
        load: async () => (await __webpack_require__.e(/* import() */ 8073).then(__webpack_require__.bind(__webpack_require__, 68073))).cycloneDxKind,
    },
    {
        name: "spdx",
        type: "https://spdx.dev/Document",
        load: async () => (await __webpack_require__.e(/* import() */ 8073).then(__webpack_require__.bind(__webpack_require__, 68073))).spdxKind,
    },
    {
        name: "openvex",
        type: "https://openvex.dev/ns",
        load: async () => (await __webpack_require__.e(/* import() */ 8073).then(__webpack_require__.bind(__webpack_require__, 68073))).openVexKind,
    },
    {
        name: "release",
        type: "https://in-toto.io/attestation/release/v0.2",
        load: async () => (await __webpack_require__.e(/* import() */ 8073).then(__webpack_require__.bind(__webpack_require__, 68073))).releaseKind,
    },
];
/** Other spellings of a type that tools write for the same document. */
const spellings = [
    [/^https:\/\/cyclonedx\.org\/bom\/v1\.\d{1,2}$/, "cyclonedx"],
    [/^https:\/\/spdx\.dev\/Document\/v(?:2\.[23]|3(?:\.\d{1,2}){0,2})$/, "spdx"],
    [/^https:\/\/openvex\.dev\/ns\/v\d{1,3}(?:\.\d{1,3}){0,2}$/, "openvex"],
    [/^https:\/\/in-toto\.io\/attestation\/release\/v0\.1$/, "release"],
];
/** The name of a predicate type; undefined: nobody here knows what such a predicate says. */
function predicateNameFor(type) {
    return (predicates.find((entry) => entry.type === type)?.name ??
        spellings.find(([pattern]) => pattern.test(type))?.[1]);
}
/** The kind of a predicate type; undefined: nobody here knows what such a predicate says. */
async function predicateFor(type) {
    const name = predicateNameFor(type);
    return predicates.find((entry) => entry.name === name)?.load();
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

/***/ 37276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ownType),
/* harmony export */   d: () => (/* binding */ attestationRoot)
/* harmony export */ });
/** Every predicate of our own lies below it, and its JSON Schema with it (docs/attestation/). */
const attestationRoot = "https://assaygate.github.io/attestation";
/** Type of one of our own predicates. */
const ownType = (name) => `${attestationRoot}/${name}/v0.1`;


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

/***/ 65513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ statementPayloadType),
/* harmony export */   q: () => (/* binding */ statementType)
/* harmony export */ });
const statementType = "https://in-toto.io/Statement/v1";
const statementPayloadType = "application/vnd.in-toto+json";


/***/ }),

/***/ 18639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ signingFilesIn),
/* harmony export */   a7: () => (/* binding */ signersFile),
/* harmony export */   lH: () => (/* binding */ trustedRootPath)
/* harmony export */ });
/* unused harmony export signingFiles */
/* harmony import */ var _audit_export_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40592);
/* harmony import */ var _judging_judges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51087);


/** Files that products call at a channel. The witness runs on the default branch and is called by nobody. */
const signingFiles = [
    ...Object.values(_judging_judges_js__WEBPACK_IMPORTED_MODULE_1__/* .judges */ .N).map(({ workflow, predicates }) => ({ workflow, predicates, triggers: ["push"] })),
    { workflow: _audit_export_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .auditExportWorkflow */ .dp, predicates: ["operation"], triggers: _audit_export_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .auditExportTriggers */ .zM },
];
/** The list itself. */
const signersFile = "signers.yml";
/** Without it nothing is signed, since nobody could verify it. */
const trustedRootPath = "policy/trusted-root.jsonl";
/** The files with which a commit can sign; none: it has no root, or is of a release that signs nothing. */
function signingFilesIn(paths) {
    const there = new Set(paths);
    return there.has(trustedRootPath) ? signingFiles.filter(({ workflow }) => there.has(workflow)) : [];
}


/***/ }),

/***/ 51087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judges),
/* harmony export */   c: () => (/* binding */ judgeNames)
/* harmony export */ });
const judgeNames = ["source", "release"];
/** The files that sign a release. */
const judges = {
    source: {
        workflow: ".github/workflows/judge-source.yml",
        predicates: ["gate-evaluation", "verification-summary"],
        stages: [1],
    },
    release: {
        workflow: ".github/workflows/judge-release.yml",
        predicates: [
            "gate-evaluation",
            "verification-summary",
            "provenance",
            "test-result",
            "vulns",
            "cyclonedx",
            "spdx",
        ],
        stages: null,
    },
};


/***/ }),

/***/ 16847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   LB: () => (/* binding */ Day),
/* harmony export */   SX: () => (/* binding */ Name),
/* harmony export */   WT: () => (/* binding */ Value),
/* harmony export */   Wn: () => (/* binding */ Days),
/* harmony export */   X5: () => (/* binding */ Scalar),
/* harmony export */   _e: () => (/* binding */ Owner),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   fo: () => (/* binding */ Glob),
/* harmony export */   lN: () => (/* binding */ Flag),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74228);


/** Schemas that the files of policy share. Each rule says what was expected and what was found. */
const Text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a text")).min(1, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a text"));
const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a name"))
    .regex(/^[a-z][a-z0-9-]{0,63}$/, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a name in lower case (letters, digits, dashes)"));
const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number from 0")).min(0, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number from 0"));
const Days = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number of days from 1 to 3650"))
    .min(1, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number of days from 1 to 3650"))
    .max(3650, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number of days from 1 to 3650"));
const Day = zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a date such as 2027-01-31"));
/** A day, which begins at 00:00 UTC, or a time. */
const Moment = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6(), zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true })], (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a date such as 2027-01-31 or a time such as 2027-01-31T12:00:00Z"));
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a digest sha256:<64 hex digits>"))
    .regex(/^sha256:[0-9a-f]{64}$/, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a digest sha256:<64 hex digits>"));
const Flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("true or false"));
/** A glob of files inside the workspace; nothing that leads out of it and no negation. */
const Glob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a glob of files inside the repository"))
    .regex(/^(?![/!~]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$)).+$/s, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)('a glob of files inside the repository, without "..", a leading "/" or "!"'));
const Owner = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: Text.describe("Who answers for it: a team or a person."),
    contact: Text.describe("Where to reach them: an address, a channel or a page."),
}, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("an owner with name and contact"))
    .describe("Who answers for the file; named in every message about it.");
/** What a check's parameter can be set to. */
const Scalar = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a number, a word, true or false"));
const Value = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())], (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a number, a word, true or false, or a list of words"));


/***/ }),

/***/ 49490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25976);



/** Holds a document to a schema and says of each mistake where it is and what was probably meant. */
function validate(schema, document, { code, keys }) {
    if (document.problems.length > 0)
        return { ok: false, problems: document.problems };
    const result = schema.safeParse(document.data);
    if (result.success)
        return { ok: true, value: result.data };
    const context = { document, code, keys, known: knownKeys(schema) };
    // A mistyped key is an absent one too; what was typed says more about it.
    const isAbsent = ({ path }) => path.length > 0 && isNothingAt(document.data, path);
    const issues = result.error.issues.toSorted((a, b) => Number(isAbsent(a)) - Number(isAbsent(b)));
    return { ok: false, problems: issues.flatMap((issue) => problemsOf(issue, [], context)) };
}
function problemsOf(issue, parent, context) {
    const path = [...parent, ...issue.path.filter((step) => typeof step !== "symbol")];
    switch (issue.code) {
        case "unrecognized_keys":
            return issue.keys.map((key) => unknownKey(path, key, context));
        case "invalid_union": {
            const meant = branchMeant(issue.errors);
            if (meant !== undefined)
                return meant.flatMap((inner) => problemsOf(inner, path, context));
            return [mistake(path, issue.message, "", context)];
        }
        case "invalid_key":
            return [badKey(path, issue.issues[0]?.message ?? issue.message, context)];
        case "invalid_value":
            return [mistake(path, issue.message, correction(path, issue.values, context), context)];
        default:
            return [mistake(path, issue.message, "", context)];
    }
}
/** The branch of a union that got past the type of the value itself, if only one did. */
function branchMeant(branches) {
    const meant = branches.filter((issues) => issues.every((issue) => issue.path.length > 0 || isUnknownKey(issue)));
    return meant.length === 1 ? meant[0] : undefined;
}
function isUnknownKey(issue) {
    return issue.code === "unrecognized_keys";
}
function unknownKey(path, key, context) {
    const inside = path.length === 0 ? "" : ` in ${path.join(".")}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(context.code, `expected a known key${inside}, got ${JSON.stringify(key)}.`, {
        hint: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(key, context.known(path)),
        at: context.document.locateKey(path, key),
    });
}
function badKey(path, message, context) {
    const key = String(path.at(-1));
    const hint = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(key, context.known(path.slice(0, -1)));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(context.code, `key of ${path.join(".")}: ${message}.`, {
        hint,
        at: context.document.locateKey(path.slice(0, -1), key),
    });
}
function mistake(path, message, hint, context) {
    const subject = path.length === 0 ? "" : `${path.join(".")}: `;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(context.code, `${subject}${message}.`, {
        hint: hint === "" ? `Correct the value; docs/reference/policy.md#${context.keys} lists all keys.` : hint,
        at: context.document.locate(path),
    });
}
/** For a word outside a closed list: the word that was probably meant. */
function correction(path, values, context) {
    const found = valueAt(context.document.data, path);
    const words = values.filter((value) => typeof value === "string");
    return typeof found === "string" && words.length > 1 ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(found, words) : "";
}
function valueAt(data, path) {
    return path.reduce((value, step) => (isObject(value) ? value[String(step)] : undefined), data);
}
function isNothingAt(data, path) {
    return (valueAt(data, path.filter((step) => typeof step !== "symbol")) === undefined);
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
/** Lists the keys that a schema knows at a path; read from its JSON Schema, so that there is no second list. */
function knownKeys(schema) {
    return (path) => {
        let level = [zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(schema, { io: "input", unrepresentable: "any" })];
        for (const step of path)
            level = level.flatMap((node) => descend(node, step)).flatMap(alternatives);
        return level.flatMap(keysOf);
    };
}
/** Named properties, or the closed list of names that a record takes. */
function keysOf(node) {
    const names = member(member(node, "propertyNames"), "enum");
    return Array.isArray(names) ? names.map(String) : Object.keys(member(node, "properties") ?? {});
}
function descend(node, step) {
    if (typeof step === "number")
        return [member(node, "items")];
    const properties = member(node, "properties");
    const own = isObject(properties) && Object.hasOwn(properties, step) ? properties[step] : undefined;
    return [own ?? member(node, "additionalProperties")];
}
function alternatives(node) {
    const branches = member(node, "anyOf");
    return Array.isArray(branches) ? branches : [node];
}
function member(node, name) {
    return isObject(node) ? node[name] : undefined;
}


/***/ }),

/***/ 4652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ou: () => (/* binding */ checkSigners),
  hT: () => (/* binding */ parseSigners),
  $W: () => (/* binding */ signersPath)
});

// EXTERNAL MODULE: ./lib/domain/instance/signing-files.js
var signing_files = __webpack_require__(18639);
// EXTERNAL MODULE: ./lib/policy/document/checked.js
var checked = __webpack_require__(32407);
// EXTERNAL MODULE: ./lib/policy/document/document.js
var document_document = __webpack_require__(83493);
// EXTERNAL MODULE: ./lib/policy/document/policy-file.js
var policy_file = __webpack_require__(98157);
// EXTERNAL MODULE: ./lib/policy/document/validate.js
var validate = __webpack_require__(49490);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/policy/signers/signers-rules.js

/**
 * What one entry cannot see: an entry that says the same file may say the same thing once more would let a revocation in the
 * other be forgotten, and so would a commit that is revoked in one place only.
 */
function signerProblems({ signers }, { locate }) {
    return signers.flatMap((signer, index) => {
        const at = locate(["signers", index]);
        const earlier = signers.slice(0, index).filter(({ workflow }) => workflow === signer.workflow);
        const problems = [...repeated(signer), ...earlier.flatMap((other) => conflicts(other, signer))];
        return problems.map((message) => new errors/* UserError */.yo("invalid-policy", message, { at, hint: "Keep one of them." }));
    });
}
function repeated({ revisions }) {
    const shas = revisions.map(({ sha }) => sha);
    return shas
        .filter((sha, index) => shas.indexOf(sha) !== index)
        .map((sha) => `expected each revision once, got ${sha} again.`);
}
function conflicts(one, other) {
    const shared = one.predicates.filter((name) => other.predicates.includes(name));
    const known = new Map(one.revisions.map(({ sha, revoked }) => [sha, revoked]));
    const torn = other.revisions.filter(({ sha, revoked }) => known.has(sha) && JSON.stringify(known.get(sha)) !== JSON.stringify(revoked));
    return [
        ...shared.map((name) => `expected one signer of ${name} per file, got the same file again.`),
        ...torn.map(({ sha }) => `expected ${sha} to be revoked in all entries of its file alike, or in none.`),
    ];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/index.js
var predicates = __webpack_require__(61875);
// EXTERNAL MODULE: ./lib/policy/document/expected.js
var expected = __webpack_require__(74228);
// EXTERNAL MODULE: ./lib/policy/document/schema.js
var schema = __webpack_require__(16847);
;// CONCATENATED MODULE: ./lib/policy/signers/signers-schema.js




const names = predicates/* predicates */.Tu.map(({ name }) => name);
/** Tokens of GitHub come over TLS; an emulated GitHub on this machine has none. */
const Issuer = schemas/* string */.YjP((0,expected/* expected */.p)("the address of an issuer"))
    .regex(/^(?:https:\/\/[\w.-]{1,253}|http:\/\/127\.0\.0\.1)(?::\d{1,5})?(?:\/[\w.-]{1,100}){0,4}$/, (0,expected/* expected */.p)("the address of an issuer, such as https://token.actions.githubusercontent.com"));
const Workflow = schemas/* string */.YjP((0,expected/* expected */.p)("the address of a workflow file"))
    .regex(/^https:\/\/[\w.-]{1,253}\/[\w.-]{1,100}\/[\w.-]{1,100}\/\.github\/workflows\/[\w.-]{1,200}\.ya?ml$/, (0,expected/* expected */.p)("the address of a workflow file, such as https://github.com/acme/platform/.github/workflows/judge.yml"));
/** No sign with which a name could mean several. */
const Ref = schemas/* string */.YjP((0,expected/* expected */.p)("a full ref"))
    .regex(/^refs\/(?:heads|tags)\/[\w./-]{1,200}$/, (0,expected/* expected */.p)("a full ref, such as refs/heads/stable"));
const Sha = schemas/* string */.YjP((0,expected/* expected */.p)("a commit"))
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, (0,expected/* expected */.p)("a whole commit id in lower case"));
const Revoked = schemas/* strictObject */.rej({
    at: schema/* Moment */["do"].describe("When it was found out."),
    reason: schema/* Text */.EY.describe("Why, for a reader who was not there."),
    keepsEarlier: schema/* Flag */.lN.default(false).describe("Whether what it signed before `at` still counts; without it, nothing that it ever signed does."),
}, (0,expected/* expected */.p)("a mapping with at and reason"));
const Revision = schemas/* strictObject */.rej({
    sha: Sha.describe("Commit of the file that signs."),
    from: schema/* Moment */["do"].describe("From when what it signs counts."),
    until: schema/* Moment */["do"].optional().describe("Until when; what it signed before then counts on."),
    revoked: Revoked.optional().describe("What takes its word away."),
}, (0,expected/* expected */.p)("a revision with sha and from"))
    .refine(({ from, until }) => until === undefined || Date.parse(from) < Date.parse(until), {
    path: ["until"],
    error: "expected a time after from",
});
const Signer = schemas/* strictObject */.rej({
    predicates: schemas/* array */.YOg(schemas/* enum */.k5n(names, (0,expected/* expected */.p)("the name of a predicate")), (0,expected/* expected */.p)("a list of predicates"))
        .min(1, (0,expected/* expected */.p)("at least one predicate"))
        .describe("What it may say."),
    workflow: Workflow.describe("The file that signs; a whole address, never a pattern."),
    refs: schemas/* array */.YOg(Ref, (0,expected/* expected */.p)("a list of refs"))
        .min(1, (0,expected/* expected */.p)("at least one ref"))
        .describe("Channels at which products call it."),
    revisions: schemas/* array */.YOg(Revision, (0,expected/* expected */.p)("a list of revisions"))
        .min(1, (0,expected/* expected */.p)("at least one revision"))
        .describe("Commits of it that count."),
    triggers: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z_]{1,50}$/, (0,expected/* expected */.p)("an event such as push")), (0,expected/* expected */.p)("a list of events"))
        .min(1, (0,expected/* expected */.p)("at least one event"))
        .describe("Events of runs in which it signs."),
    runners: schemas/* array */.YOg(schemas/* enum */.k5n(["github-hosted", "self-hosted"], (0,expected/* expected */.p)("github-hosted or self-hosted")), (0,expected/* expected */.p)("a list of kinds of runners"))
        .min(1, (0,expected/* expected */.p)("at least one kind of runner"))
        .default(["github-hosted"])
        .describe("Where it may run."),
}, (0,expected/* expected */.p)("a signer with predicates, workflow, refs, revisions and triggers"));
/** `signers.yml` of an instance: whose word counts for what. */
const SignersFile = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/signers/v1", (0,expected/* expected */.p)('"assaygate/signers/v1"')),
    issuer: Issuer.default("https://token.actions.githubusercontent.com").describe("Who gives the tokens that certificates are issued for."),
    signers: schemas/* array */.YOg(Signer, (0,expected/* expected */.p)("a list of signers")).describe("Files that may sign."),
}, (0,expected/* expected */.p)("a list of signers"));

;// CONCATENATED MODULE: ./lib/policy/signers/signers-file.js







/** Where an instance keeps it. */
const signersPath = signing_files/* signersFile */.a7;
/** Reads the list of signers. @throws {UserError} invalid-policy */
function parseSigners(source) {
    return (0,checked/* orThrow */.a)(checkSigners(source));
}
/** Reads the list of signers; mistakes are values. */
function checkSigners(source) {
    const document = (0,document_document/* readDocument */.u)(source, "invalid-policy");
    const checked = (0,validate/* validate */.t)(SignersFile, document, { code: "invalid-policy", keys: "keys-of-the-signers" });
    const problems = checked.ok ? signerProblems(checked.value, document) : [];
    if (problems.length > 0)
        return { ok: false, problems };
    return (0,policy_file/* fileOf */.W)(document, checked.ok ? { ok: true, value: signersOf(checked.value) } : checked);
}
function signersOf({ issuer, signers }) {
    return {
        issuer,
        signers: signers.map((signer) => ({
            ...signer,
            revisions: signer.revisions.map(({ sha, from, until, revoked }) => ({
                ...{ sha, from, until: until ?? null },
                revoked: revoked === undefined ? null : { at: revoked.at, keepsEarlier: revoked.keepsEarlier },
            })),
        })),
    };
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
