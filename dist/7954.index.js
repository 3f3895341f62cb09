export const id = 7954;
export const ids = [7954];
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
        load: async () => (await __webpack_require__.e(/* import() */ 4754).then(__webpack_require__.bind(__webpack_require__, 84754))).operationKind,
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

/***/ 65513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ statementPayloadType),
/* harmony export */   q: () => (/* binding */ statementType)
/* harmony export */ });
const statementType = "https://in-toto.io/Statement/v1";
const statementPayloadType = "application/vnd.in-toto+json";


/***/ }),

/***/ 19936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ signersPath),
/* harmony export */   l: () => (/* binding */ trustedRootPath)
/* harmony export */ });
/** Where an instance says whose signature counts. */
const signersPath = "signers.yml";
/** What signatures are verified against. Without it nothing is signed, since nobody could verify it. */
const trustedRootPath = "policy/trusted-root.jsonl";


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
  o: () => (/* binding */ checkSigners),
  h: () => (/* binding */ parseSigners)
});

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
