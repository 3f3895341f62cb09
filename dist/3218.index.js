export const id = 3218;
export const ids = [3218,4335];
export const modules = {

/***/ 8228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ leastHours),
/* harmony export */   rB: () => (/* binding */ isToRenew),
/* harmony export */   sX: () => (/* binding */ stalenessOf)
/* harmony export */ });
/* unused harmony export renewedAfterHours */
/** It says anew where a head stands when what it said is older than this, so that whoever reads knows that it still looks. */
const renewedAfterHours = 12;
/** What is asked for less than this could be asked for while the witness does all that it should. */
const leastHours = 24;
const hourMs = 3_600_000;
/** Clocks differ, and the witness says whole minutes. */
const skewMs = 10 * 60_000;
/**
 * Why a ledger is not watched as the policy asks for; null: it is. Between two looks an entry can be added and taken away, so
 * how old the last one is bounds what nobody would find.
 */
function stalenessOf(witnessed, { demand, size, now }) {
    if (demand === null)
        return null;
    const most = `at most ${demand.maxHours} hours ago`;
    // What has no entry has nothing that could be taken away.
    if (witnessed === null)
        return size === 0
            ? null
            : `expected the witness to have seen this ledger ${most}, found that it never did`;
    const age = Date.parse(now) - Date.parse(witnessed.at);
    if (age < -skewMs)
        return `expected the witness to have seen this ledger ${most}, found ${witnessed.at}, which is to come`;
    if (age <= demand.maxHours * hourMs + skewMs)
        return null;
    return `expected the witness to have seen this ledger ${most}, found ${Math.floor(age / hourMs)} hours (${witnessed.at})`;
}
/** Whether what was said of a head is old enough to be said again. */
function isToRenew(at, now) {
    return Date.parse(now) - Date.parse(at) > renewedAfterHours * hourMs;
}


/***/ }),

/***/ 24335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maxBillBytes: () => (/* binding */ maxBillBytes)
/* harmony export */ });
/** Largest bill that is judged: GitHub attests no larger predicate. */
const maxBillBytes = 16 * 1024 * 1024;


/***/ }),

/***/ 46799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ vulnerabilityIn),
/* harmony export */   t: () => (/* binding */ newlyKnown)
/* harmony export */ });
/* harmony import */ var _finding_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13753);

/**
 * Vulnerabilities of packages that both releases have in the same version, and that only the later scan lists: nothing in the
 * product changed, the world knows more.
 */
function newlyKnown(before, after) {
    const kept = new Set(before.components.flatMap(({ purl }) => (purl === undefined ? [] : ((0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalPurl */ .qe)(purl) ?? []))));
    const known = new Set(before.vulnerabilities.flatMap(namesOf));
    const found = new Map();
    for (const one of after) {
        const { id, severity, purl } = one;
        if (!kept.has(purl) || namesOf(one).some((name) => known.has(name)))
            continue;
        found.set(`${id}\0${purl}`, { id, severity, purl });
    }
    return [...found.values()];
}
/** Scanners call one vulnerability by several names. */
function namesOf({ id, aliases, purl }) {
    return [id, ...aliases].map((name) => `${name.toUpperCase()}\0${purl}`);
}
/** The vulnerability in a finding; one in code is none of a package. */
function vulnerabilityIn({ ruleId, aliases, rating, place }) {
    const purl = place.type === "package" ? (0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalPurl */ .qe)(place.purl) : undefined;
    return purl === undefined ? [] : [{ id: ruleId, aliases, severity: rating.severity, purl }];
}


/***/ }),

/***/ 93244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBill: () => (/* binding */ readBill)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./lib/domain/evidence/json-bounds.js
var json_bounds = __webpack_require__(66360);
// EXTERNAL MODULE: ./lib/domain/sbom/bill.js
var bill = __webpack_require__(24335);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/domain/sbom/cyclonedx.js

const Text = schemas/* string */.YjP();
const Filled = schemas/* string */.YjP().min(1);
const Names = schemas/* object */.Ikc({ name: Text.optional() });
/** Algorithms of CycloneDX 1.7, and the length of what each writes in hex. */
const hexLengths = {
    MD5: 32,
    "SHA-1": 40,
    "SHA-256": 64,
    "SHA-384": 96,
    "SHA-512": 128,
    "SHA3-256": 64,
    "SHA3-384": 96,
    "SHA3-512": 128,
    "BLAKE2b-256": 64,
    "BLAKE2b-384": 96,
    "BLAKE2b-512": 128,
    BLAKE3: 64,
    "Streebog-256": 64,
    "Streebog-512": 128,
};
const Hash = schemas/* object */.Ikc({ alg: schemas/* enum */.k5n(Object.keys(hexLengths)), content: schemas/* string */.YjP().regex(/^[0-9a-fA-F]+$/) })
    .refine(({ alg, content }) => content.length === hexLengths[alg], "expected as many digits as it has");
const types = [
    "application",
    "framework",
    "library",
    "container",
    "platform",
    "operating-system",
    "device",
    "device-driver",
    "firmware",
    "file",
    "machine-learning-model",
    "data",
    "cryptographic-asset",
];
const Licences = schemas/* array */.YOg(schemas/* union */.KCZ([
    schemas/* object */.Ikc({ license: schemas/* union */.KCZ([schemas/* object */.Ikc({ id: Filled }), schemas/* object */.Ikc({ name: Filled })]) }),
    schemas/* object */.Ikc({ expression: Filled }),
]));
const own = {
    type: schemas/* enum */.k5n(types),
    "bom-ref": Filled.optional(),
    group: Text.optional(),
    name: Text,
    version: Text.optional(),
    purl: Text.optional(),
    cpe: Text.optional(),
    swid: schemas/* unknown */.L5J().optional(),
    swhid: schemas/* array */.YOg(Text).optional(),
    omniborId: schemas/* array */.YOg(Text).optional(),
    supplier: Names.optional(),
    manufacturer: Names.optional(),
    hashes: schemas/* array */.YOg(Hash).optional(),
    externalReferences: schemas/* array */.YOg(schemas/* object */.Ikc({ type: Text, hashes: schemas/* array */.YOg(Hash).optional() })).optional(),
    licenses: Licences.optional(),
    scope: schemas/* enum */.k5n(["required", "optional", "excluded"]).optional(),
};
const Part = schemas/* object */.Ikc({
    ...own,
    get components() {
        return schemas/* array */.YOg(Part).optional();
    },
});
const Tool = schemas/* object */.Ikc({ name: Text.optional(), version: Text.optional() });
const Tools = schemas/* union */.KCZ([
    schemas/* array */.YOg(Tool),
    schemas/* object */.Ikc({ components: schemas/* array */.YOg(Tool).optional(), services: schemas/* array */.YOg(Tool).optional() }),
]);
/** What is looked at of CycloneDX 1.4 to 1.7, as their schemas have it. */
const Document = schemas/* object */.Ikc({
    bomFormat: schemas/* literal */.euz("CycloneDX"),
    specVersion: schemas/* enum */.k5n(["1.4", "1.5", "1.6", "1.7"]),
    serialNumber: schemas/* string */.YjP()
        .regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
        .optional(),
    version: schemas/* int */.Whr().min(1).optional(),
    metadata: schemas/* object */.Ikc({
        timestamp: iso/* datetime */.w$({ offset: true }).optional(),
        lifecycles: schemas/* array */.YOg(schemas/* object */.Ikc({ phase: Text.optional(), name: Text.optional() })).optional(),
        tools: Tools.optional(),
        authors: schemas/* array */.YOg(schemas/* object */.Ikc({ name: Text.optional(), email: Text.optional() })).optional(),
        manufacture: Names.optional(),
        manufacturer: Names.optional(),
        component: Part.optional(),
    })
        .optional(),
    components: schemas/* array */.YOg(Part).optional(),
    services: schemas/* array */.YOg(schemas/* object */.Ikc({ "bom-ref": Filled.optional() })).optional(),
    dependencies: schemas/* array */.YOg(schemas/* object */.Ikc({ ref: Filled, dependsOn: schemas/* array */.YOg(Filled).optional() })).optional(),
    signature: schemas/* unknown */.L5J().optional(),
});
/** Reads a CycloneDX document. @throws {z.ZodError} for what its schema forbids */
function readCycloneDx(value) {
    const document = Document.parse(value);
    const { metadata, components = [], services = [], dependencies = [] } = document;
    const elsewhere = new Set(services.map((service) => service["bom-ref"]));
    const root = metadata?.component;
    return {
        head: headOf(document),
        root: root === undefined ? null : partOf(root),
        parts: [...(root?.components ?? []), ...components].flatMap(allIn),
        edges: dependencies
            .filter(({ ref }) => !elsewhere.has(ref))
            .map(({ ref, dependsOn = [] }) => ({ from: ref, to: dependsOn.filter((to) => !elsewhere.has(to)) })),
    };
}
function headOf({ metadata, specVersion, serialNumber, signature }) {
    const { authors = [], manufacture, manufacturer, lifecycles = [], timestamp, tools } = metadata ?? {};
    const made = Array.isArray(tools) ? tools : [...(tools?.components ?? []), ...(tools?.services ?? [])];
    const tool = made.find(({ name = "" }) => name !== "");
    const context = lifecycles.map(({ phase, name }) => phase ?? name ?? "").find((word) => word !== "");
    return {
        format: "cyclonedx",
        version: specVersion,
        hasAuthor: [manufacture, manufacturer].some(isNamed) ||
            authors.some(({ name = "", email = "" }) => `${name}${email}` !== ""),
        isSigned: signature !== undefined,
        context: context ?? null,
        timestamp: timestamp ?? null,
        tool: tool?.name === undefined ? null : { name: tool.name, version: tool.version ?? null },
        identity: serialNumber ?? null,
    };
}
function allIn(part) {
    return [partOf(part), ...(part.components ?? []).flatMap(allIn)];
}
function partOf(part) {
    const { group = "", name, version = "", purl = "", cpe, swid, swhid, omniborId, licenses = [] } = part;
    const { externalReferences = [] } = part;
    const distributed = externalReferences.filter(({ type }) => type.startsWith("distribution"));
    return {
        ref: part["bom-ref"] ?? "",
        name: group === "" ? name : `${group}/${name}`,
        ...(version !== "" && { version }),
        ...(purl !== "" && { purl }),
        licences: licenses.map(wordsOf),
        hasProducer: isNamed(part.supplier) || isNamed(part.manufacturer),
        hasIdentifier: purl !== "" || [cpe, swid, swhid, omniborId].some((known) => known !== undefined),
        hashes: [...(part.hashes ?? []), ...distributed.flatMap(({ hashes = [] }) => hashes)].map(({ alg, content }) => ({ algorithm: alg, value: content.toLowerCase() })),
    };
}
function wordsOf(entry) {
    if ("expression" in entry)
        return entry.expression;
    return "id" in entry.license ? entry.license.id : entry.license.name;
}
function isNamed(organisation) {
    return (organisation?.name ?? "") !== "";
}

;// CONCATENATED MODULE: ./lib/domain/sbom/spdx.js

const spdx_Text = schemas/* string */.YjP();
const Id = schemas/* string */.YjP().regex(/^SPDXRef-[A-Za-z0-9.+_-]+$/);
const Package = schemas/* object */.Ikc({
    SPDXID: Id,
    name: spdx_Text.min(1),
    versionInfo: spdx_Text.optional(),
    supplier: spdx_Text.optional(),
    originator: spdx_Text.optional(),
    downloadLocation: spdx_Text,
    licenseConcluded: spdx_Text.optional(),
    licenseDeclared: spdx_Text.optional(),
    checksums: schemas/* array */.YOg(schemas/* object */.Ikc({ algorithm: spdx_Text, checksumValue: schemas/* string */.YjP().regex(/^[0-9a-fA-F]+$/) }))
        .optional(),
    externalRefs: schemas/* array */.YOg(schemas/* object */.Ikc({ referenceCategory: spdx_Text, referenceType: spdx_Text, referenceLocator: spdx_Text }))
        .optional(),
});
const Relationship = schemas/* object */.Ikc({ spdxElementId: spdx_Text, relatedSpdxElement: spdx_Text, relationshipType: spdx_Text });
/** What is looked at of SPDX 2.2 and 2.3, as their schema has it. */
const spdx_Document = schemas/* object */.Ikc({
    spdxVersion: schemas/* enum */.k5n(["SPDX-2.2", "SPDX-2.3"]),
    SPDXID: schemas/* literal */.euz("SPDXRef-DOCUMENT"),
    name: spdx_Text.min(1),
    dataLicense: schemas/* literal */.euz("CC0-1.0"),
    documentNamespace: spdx_Text.min(1),
    creationInfo: schemas/* object */.Ikc({
        created: iso/* datetime */.w$(),
        creators: schemas/* array */.YOg(spdx_Text.regex(/^(?:Person|Organization|Tool): ?\S/)).min(1),
        comment: spdx_Text.optional(),
    }),
    documentDescribes: schemas/* array */.YOg(spdx_Text).optional(),
    packages: schemas/* array */.YOg(Package).optional(),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ SPDXID: Id })).optional(),
    relationships: schemas/* array */.YOg(Relationship).optional(),
});
const documentId = "SPDXRef-DOCUMENT";
const contexts = ["Design", "Source", "Build", "Analyzed", "Deployed", "Runtime"];
/** Reads an SPDX 2 document. @throws {z.ZodError} for what its schema forbids */
function readSpdx(value) {
    const document = spdx_Document.parse(value);
    const { packages = [], files = [], relationships = [] } = document;
    const inside = new Set(files.map(({ SPDXID }) => SPDXID));
    const described = describedBy(document);
    const roots = packages.filter(({ SPDXID }) => described.has(SPDXID));
    const [root] = roots;
    return {
        head: spdx_headOf(document),
        root: root === undefined || roots.length > 1 ? null : spdx_partOf(root),
        parts: packages.filter((entry) => roots.length > 1 || entry !== root).map(spdx_partOf),
        edges: relationships.flatMap((relationship) => edgeOf(relationship, inside) ?? []),
    };
}
function spdx_headOf({ spdxVersion, documentNamespace, creationInfo }) {
    const { creators, created, comment = "" } = creationInfo;
    const tool = creators
        .find((creator) => creator.startsWith("Tool:"))
        ?.slice("Tool:".length)
        .trim();
    const [, name = tool ?? "", version] = /^(.{1,200}?)-(v?\d\S{0,100})$/.exec(tool ?? "") ?? [];
    return {
        format: "spdx",
        version: spdxVersion.slice("SPDX-".length),
        hasAuthor: creators.some((creator) => !creator.startsWith("Tool:")),
        isSigned: false,
        context: contexts.find((word) => comment.slice(0, 2_000).includes(word)) ?? null,
        timestamp: created,
        tool: tool === undefined ? null : { name, version: version ?? null },
        identity: documentNamespace,
    };
}
function describedBy({ documentDescribes = [], relationships = [] }) {
    return new Set([
        ...documentDescribes,
        ...relationships.flatMap(({ spdxElementId, relationshipType, relatedSpdxElement }) => {
            if (relationshipType === "DESCRIBES" && spdxElementId === documentId)
                return [relatedSpdxElement];
            return relationshipType === "DESCRIBED_BY" && relatedSpdxElement === documentId ? [spdxElementId] : [];
        }),
    ]);
}
const needs = new Set(["DEPENDS_ON", "CONTAINS", "DYNAMIC_LINK", "STATIC_LINK", "HAS_PREREQUISITE"]);
/** Tools also name files that they do not list. NONE and NOASSERTION are no elements. */
const ofPackage = /^SPDXRef-(?!File-|Snippet-)/;
function edgeOf({ spdxElementId, relatedSpdxElement, relationshipType }, files) {
    const ends = [spdxElementId, relatedSpdxElement];
    if (ends.some((end) => end === documentId || files.has(end) || !ofPackage.test(end)))
        return undefined;
    if (needs.has(relationshipType))
        return { from: spdxElementId, to: [relatedSpdxElement] };
    const isNeeded = /(?:^|_)DEPENDENCY_OF$|^CONTAINED_BY$|^PREREQUISITE_FOR$/.test(relationshipType);
    return isNeeded ? { from: relatedSpdxElement, to: [spdxElementId] } : undefined;
}
function spdx_partOf(entry) {
    const { SPDXID, name, versionInfo = "", externalRefs = [], checksums = [] } = entry;
    const purl = externalRefs.find(({ referenceType }) => referenceType === "purl")?.referenceLocator;
    const licence = [entry.licenseConcluded, entry.licenseDeclared].find(isSaid);
    return {
        ref: SPDXID,
        name,
        ...(isSaid(versionInfo) && { version: versionInfo }),
        ...(purl !== undefined && { purl }),
        licences: licence === undefined ? [] : [licence],
        hasProducer: isSaid(entry.supplier) || isSaid(entry.originator),
        hasIdentifier: externalRefs.some(({ referenceType }) => identifying.test(referenceType)),
        hashes: checksums.map(({ algorithm, checksumValue }) => ({
            algorithm,
            value: checksumValue.toLowerCase(),
        })),
    };
}
const identifying = /^(?:purl|cpe2[23]Type|swh|gitoid|swid)$/;
function isSaid(text) {
    return text !== undefined && text !== "" && text !== "NOASSERTION" && text !== "NONE";
}

;// CONCATENATED MODULE: ./lib/domain/sbom/read-bill.js





const mostProblems = 5;
/**
 * Reads a bill of materials, which must be one that can be attested: JSON of a known format and version, as its schema has
 * what is looked at here, within bounds. Unknown, with the places, for anything else.
 */
function readBill(bytes) {
    if (bytes.length > bill.maxBillBytes)
        return unusable(`expected at most ${bill.maxBillBytes} bytes, which is what can be attested, found ${bytes.length}`);
    if ((0,json_bounds/* jsonDepth */.Q)(bytes, json_bounds/* maxJsonDepth */.i) > json_bounds/* maxJsonDepth */.i)
        return unusable(`expected JSON of at most ${json_bounds/* maxJsonDepth */.i} levels, found more`);
    if (isMarkup(bytes))
        return unusable("expected JSON, found XML, which no statement can hold: let the generator write JSON, or convert it");
    const document = parse(bytes);
    if (!isMapping(document))
        return unusable("expected a JSON object, found something else");
    const read = readerOf(document);
    if (read === undefined)
        return unusable("expected CycloneDX or SPDX 2 as JSON, found something else");
    try {
        return { state: "known", value: read(document) };
    }
    catch (error) {
        if (error instanceof errors/* ZodError */.G)
            return unusable(read_bill_wordsOf(error));
        throw error;
    }
}
function readerOf(document) {
    if (document["bomFormat"] === "CycloneDX")
        return readCycloneDx;
    return typeof document["spdxVersion"] === "string" ? readSpdx : undefined;
}
function parse(bytes) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return null;
    }
}
/** Behind a byte order mark and blanks, as XML begins. */
function isMarkup(bytes) {
    const start = new TextDecoder().decode(bytes.subarray(0, 1_024));
    return /^\s*<[?!A-Za-z]/.test(start);
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function read_bill_wordsOf({ issues }) {
    const shown = issues
        .slice(0, mostProblems)
        .map(({ path, message }) => `/${path.join("/").slice(0, 200)}: ${message.slice(0, 200)}`);
    const more = issues.length - shown.length;
    return `the format's schema forbids ${shown.join("; ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function unusable(why) {
    return { state: "unknown", why, cause: "malformed" };
}


/***/ }),

/***/ 53726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ compareReleases),
  K: () => (/* binding */ contentsOf)
});

// EXTERNAL MODULE: ./lib/domain/evidence/statement-bytes.js
var statement_bytes = __webpack_require__(37895);
// EXTERNAL MODULE: ./lib/domain/finding/purl.js
var finding_purl = __webpack_require__(13753);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/domain/sbom/diff.js


/** Compares the bill of a release with that of the release before. */
function diffBills(before, after) {
    const [old, fresh] = [entriesOf(before), entriesOf(after)];
    const kept = [...fresh].flatMap(([name, entry]) => {
        const former = old.get(name);
        return former === undefined ? [] : [{ name, former, entry }];
    });
    return {
        added: labels(fresh, old),
        removed: labels(old, fresh),
        versions: kept.flatMap(({ name, former, entry }) => versionChange(name, former, entry)),
        licences: kept.flatMap(({ name, former, entry }) => licenceChange(name, former, entry)),
    };
}
function entriesOf(components) {
    const entries = new Map();
    for (const component of components) {
        const name = nameOf(component);
        const entry = entries.get(name) ?? { versions: new Set(), licences: new Set() };
        if (component.version !== undefined)
            entry.versions.add(component.version);
        for (const licence of component.licences)
            entry.licences.add(licence);
        entries.set(name, entry);
    }
    return new Map([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}
function nameOf({ name, purl }) {
    const canonical = purl === undefined ? undefined : (0,finding_purl/* canonicalPurl */.qe)(purl);
    return canonical === undefined ? name : canonical.replace(/@[^@/]*$/, "");
}
function labels(entries, others) {
    return [...entries].flatMap(([name, { versions }]) => {
        if (others.has(name))
            return [];
        return versions.size === 0 ? [name] : [...versions].sort().map((version) => `${name}@${version}`);
    });
}
function versionChange(name, before, after) {
    const [from, to] = [minus(before.versions, after.versions), minus(after.versions, before.versions)];
    if (from.length === 0 && to.length === 0)
        return [];
    return [{ name, from, to, direction: directionOf(from, to) }];
}
function directionOf(from, to) {
    const [old, fresh] = [from[0], to[0]];
    const isOne = from.length === 1 && to.length === 1 && old !== undefined && fresh !== undefined;
    if (!isOne || (0,semver.valid)(old) === null || (0,semver.valid)(fresh) === null)
        return "changed";
    if ((0,semver.gt)(fresh, old))
        return "upgraded";
    return (0,semver.lt)(fresh, old) ? "downgraded" : "changed";
}
function licenceChange(name, before, after) {
    const [from, to] = [[...before.licences].sort(), [...after.licences].sort()];
    return from.join("\0") === to.join("\0") ? [] : [{ name, from, to }];
}
function minus(these, those) {
    return [...these].filter((one) => !those.has(one)).sort();
}

// EXTERNAL MODULE: ./lib/domain/sbom/newly-known.js
var newly_known = __webpack_require__(46799);
// EXTERNAL MODULE: ./lib/domain/sbom/read-bill.js + 2 modules
var read_bill = __webpack_require__(93244);
;// CONCATENATED MODULE: ./lib/domain/sbom/release-contents.js





const mostBundles = 500;
/**
 * Reads it from bundles, one a line. Nothing is verified here: it tells people what changed, and proves nothing. Null: there is no
 * bill of materials among them.
 */
function contentsOf(lines) {
    const texts = new TextDecoder().decode(lines).split("\n").slice(0, mostBundles);
    const statements = texts.flatMap((text) => statementIn(text) ?? []);
    const bills = statements.flatMap(({ predicateType, predicate }) => /^https:\/\/(?:cyclonedx\.org\/bom|spdx\.dev\/Document)/.test(predicateType) ? partsIn(predicate) : []);
    const scans = statements.filter(({ predicateType }) => predicateType.startsWith(vulnsType));
    if (bills.length === 0)
        return null;
    const vulnerabilities = scans.length === 0 ? null : scans.flatMap(({ predicate }) => foundIn(predicate));
    return { components: bills.flat(), vulnerabilities };
}
/** Compares a release with the one before. */
function compareReleases(before, after) {
    const diff = diffBills(before.components, after.components);
    if (before.vulnerabilities === null || after.vulnerabilities === null)
        return { diff, newlyKnown: null };
    const { components, vulnerabilities } = before;
    return { diff, newlyKnown: (0,newly_known/* newlyKnown */.t)({ components, vulnerabilities }, after.vulnerabilities) };
}
const vulnsType = "https://in-toto.io/attestation/vulns/";
function statementIn(line) {
    const envelope = get(json(line), "dsseEnvelope");
    const payload = get(envelope, "payload");
    if (typeof payload !== "string")
        return null;
    const read = (0,statement_bytes/* readStatement */.c)(Buffer.from(payload, "base64"));
    return read.state === "read" ? read.statement : null;
}
function partsIn(predicate) {
    const read = (0,read_bill.readBill)(new TextEncoder().encode(JSON.stringify(predicate)));
    return read.state === "known" ? [read.value.parts] : [];
}
function foundIn(predicate) {
    const result = get(get(predicate, "scanner"), "result");
    return Array.isArray(result) ? result.flatMap(vulnerabilityOf) : [];
}
/** As our own statements have it: the first annotation names the package. */
function vulnerabilityOf(entry) {
    const id = get(entry, "id");
    const purl = get(firstOf(get(entry, "annotations")), "purl");
    const severity = get(firstOf(get(entry, "severity")), "score");
    const canonical = typeof purl === "string" ? (0,finding_purl/* canonicalPurl */.qe)(purl) : undefined;
    if (typeof id !== "string" || canonical === undefined)
        return [];
    return [
        { id, aliases: [], severity: typeof severity === "string" ? severity : "unknown", purl: canonical },
    ];
}
function firstOf(value) {
    return Array.isArray(value) ? value[0] : undefined;
}
function get(value, key) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined;
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 9981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ renderBillChanges)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63021);

const mostRows = 80;
const longestName = 150;
const barLength = 30;
/** In what the parts of a release differ from those of the one before, as markdown: a picture of how much, then what. */
function renderBillChanges({ diff, newlyKnown }) {
    const rows = rowsOf({ diff, newlyKnown });
    if (rows.length === 0)
        return "Nothing changed.";
    const shown = rows.slice(0, mostRows).map(({ what, name, detail }) => {
        return `| ${what} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, longestName)} | ${detail === "" ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(detail, longestName)} |`;
    });
    const more = rows.length - shown.length;
    const table = ["| Change | Component | |", "| --- | --- | --- |", ...shown].join("\n");
    const scans = newlyKnown === null ? ["What is newly known of parts that stayed was not compared."] : [];
    return [picture(rows), table, ...(more > 0 ? [`and ${more} more`] : []), ...scans].join("\n\n");
}
/** What people must look at first comes first. */
function rowsOf({ diff, newlyKnown }) {
    return [
        ...(newlyKnown ?? []).map(({ id, severity, purl }) => ({
            ...{ what: "newly known", name: purl, detail: `${id} (${severity})` },
        })),
        ...diff.licences.map(({ name, from, to }) => ({ what: "licence", name, detail: arrow(from, to) })),
        ...diff.added.map((name) => ({ what: "added", name, detail: "" })),
        ...diff.removed.map((name) => ({ what: "removed", name, detail: "" })),
        ...diff.versions.map(({ direction, name, from, to }) => ({
            what: direction,
            name,
            detail: arrow(from, to),
        })),
    ];
}
/** A bar for each kind of change; the longest takes the whole width, and none that is there is empty. */
function picture(rows) {
    const counts = new Map();
    for (const { what } of rows)
        counts.set(what, (counts.get(what) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const bars = [...counts].map(([what, count]) => {
        const bar = "█".repeat(Math.max(1, Math.round((barLength * count) / most)));
        return `${what.padEnd("newly known".length)} ${bar} ${count}`;
    });
    return ["```", ...bars, "```"].join("\n");
}
function arrow(from, to) {
    return `${from.join(", ") || "none"} → ${to.join(", ") || "none"}`;
}


/***/ })

};
