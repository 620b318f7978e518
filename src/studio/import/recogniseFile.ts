/** What the bytes of a file are, told by how they begin. */
export type FileKind = 'docx' | 'text' | Foreign;

/** What the studio cannot read, with what to do instead. */
export type Foreign = keyof typeof FOREIGN;

const COPY = 'Open it, select and copy its text, and paste that here.';
const AS_DOCX = 'Open it in its own program and save it as .docx, or copy its text and paste that here.';

export const FOREIGN = {
  pdf: { is: 'a PDF', remedy: COPY },
  rtf: { is: 'a rich text file (RTF)', remedy: AS_DOCX },
  doc: { is: "a document of Word's old format (.doc)", remedy: AS_DOCX },
  locked: {
    is: 'a document that is protected by a password',
    remedy: 'Open it in Word, take the password off and save it, or copy its text and paste that here.',
  },
  odt: { is: 'an OpenDocument file', remedy: AS_DOCX },
  sheet: { is: 'a spreadsheet', remedy: COPY },
  slides: { is: 'a presentation', remedy: COPY },
  epub: { is: 'an e-book', remedy: COPY },
  zip: { is: 'a zip archive', remedy: 'Unpack it and open the document in it.' },
  picture: { is: 'a picture', remedy: 'The studio reads no words from pictures: type or paste the text.' },
  media: { is: 'a recording', remedy: 'Type or paste its text.' },
} as const;

/** How files begin; `?` stands for any byte. */
const SIGNATURES: readonly (readonly [Foreign, readonly string[]])[] = [
  ['pdf', ['%PDF-']],
  ['rtf', ['{\\rtf']],
  ['picture', ['\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'RIFF????WEBP', 'II*\0', 'MM\0*', 'BM????\0\0\0\0']],
  ['picture', ['????ftypavif', '????ftyphei', '????ftypmif1']],
  ['media', ['ID3', 'OggS', 'fLaC', 'RIFF????WAVE', 'RIFF????AVI ', '????ftyp', '\x1A\x45\xDF\xA3']],
];

const isLike = (head: string, signature: string): boolean =>
  head.length >= signature.length && [...signature].every((char, index) => char === '?' || char === head[index]);

/** @param bytes The whole file. */
export function recogniseFile(bytes: Uint8Array): FileKind {
  const head = latin1(bytes.subarray(0, 64));
  if (isLike(head, 'PK\x03\x04') || isLike(head, 'PK\x05\x06')) return recogniseZip(bytes);
  if (head.startsWith('\xD0\xCF\x11\xE0')) return recogniseCompound(bytes);
  return SIGNATURES.find(([, signatures]) => signatures.some((one) => isLike(head, one)))?.[0] ?? 'text';
}

/** The names of a zip's files stand at its end, those of its first ones near its beginning. */
function recogniseZip(bytes: Uint8Array): FileKind {
  const names = latin1(bytes.subarray(0, 4096)) + latin1(bytes.subarray(-65_536));
  if (names.includes('mimetypeapplication/epub')) return 'epub';
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')) return 'sheet';
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument.presentation')) return 'slides';
  if (names.includes('mimetypeapplication/vnd.oasis')) return 'odt';
  if (names.includes('word/')) return 'docx';
  if (names.includes('xl/workbook')) return 'sheet';
  return names.includes('ppt/') ? 'slides' : 'zip';
}

/** The container of Word up to 2003, and of each protected document since; its names are UTF-16. */
function recogniseCompound(bytes: Uint8Array): FileKind {
  const has = (name: string): boolean => latin1(bytes).includes([...name].join('\0'));
  return has('EncryptedPackage') ? 'locked' : has('Workbook') ? 'sheet' : has('PowerPoint') ? 'slides' : 'doc';
}

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}
