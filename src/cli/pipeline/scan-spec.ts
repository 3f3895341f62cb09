import { type ArtefactSpec, specOf } from "../../domain/artifact/spec.ts";
import { mostDocumentBytes } from "../../domain/document/size.ts";
import { productConfigPath } from "../../domain/pipeline/places.ts";
import { parseProductConfig } from "../../policy/product/product-file.ts";
import type { Files } from "../../ports/files.ts";

const image: ArtefactSpec = { type: "oci-layout", path: "image", plan: null, schema: null };

/** What the product packages. Where no source lies beside it, as for the scan of an image, only an image can be meant. */
export function specIn(files: Pick<Files, "exists" | "readText">): ArtefactSpec {
  if (!files.exists(productConfigPath)) return image;
  const text = files.readText(productConfigPath, mostDocumentBytes);
  const { artefact } = parseProductConfig({ path: productConfigPath, text }).content;
  return artefact === undefined ? image : specOf(artefact);
}
