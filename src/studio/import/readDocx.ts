import { loadPart } from '../loadPart.ts';
import { damaged, unpackDocx } from './unpackDocx.ts';

/** Comments, pictures and what was deleted under "track changes" are left out by mammoth or here. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='title'] => h1:fresh"];

/**
 * The text of a .docx as HTML, for `readHtml`. Mammoth is loaded at the first call.
 * @throws UserError where the file is damaged or made to fill the memory.
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<string> {
  const plain = unpackDocx(bytes, file);
  const { default: mammoth } = await loadPart(() => import('mammoth'));
  try {
    const arrayBuffer = plain.slice().buffer;
    // By its second name mammoth takes it in Node.
    const input: { arrayBuffer: ArrayBuffer } = Object.assign({ arrayBuffer }, { buffer: arrayBuffer });
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    });
    return value;
  } catch {
    throw damaged(file);
  }
}
