import style from '../../reader/worksheet/worksheet.css?inline';
import type { SiteFile } from '../buildSite.ts';
import { shortHash } from '../hash.ts';

/** Shows the button that only script can make work. */
const script = `const button = document.getElementById('Print');
button.hidden = false;
button.addEventListener('click', () => print());
`;

/** What worksheets load: a file of styles and a few lines of script, the same for all of a site. */
export async function sheetFiles(): Promise<{ script: SiteFile; style: SiteFile }> {
  const file = async (extension: string, content: string): Promise<SiteFile> => ({
    path: `assets/worksheet-${(await shortHash(content)).slice(0, 8)}.${extension}`,
    content,
  });
  return { script: await file('js', script), style: await file('css', style) };
}
