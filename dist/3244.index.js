export const id = 3244;
export const ids = [3244,4335];
export const modules = {

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

/***/ 24335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maxBillBytes: () => (/* binding */ maxBillBytes)
/* harmony export */ });
/** Largest bill that is judged: GitHub attests no larger predicate. */
const maxBillBytes = 16 * 1024 * 1024;


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
