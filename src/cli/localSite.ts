import { resolve } from 'node:path';
import { UserError, formatError } from '../error.ts';
import type { Assets } from '../publish/assets.ts';
import { buildSite } from '../publish/buildSite.ts';
import type { DrawnExplainer } from '../publish/buildSite.ts';
import { contentSecurityPolicy } from '../publish/contentSecurityPolicy.ts';
import { escapeHtml } from '../publish/escapeHtml.ts';
import { renderDocument } from '../publish/renderDocument.ts';
import type { Answer } from './answer.ts';
import { typeOf } from './answer.ts';
import { drawExplainer, readStudio } from './drawExplainer.ts';
import type { Studio } from './drawExplainer.ts';
import type { Effects } from './effects.ts';
import { explainSystemError } from './explainSystemError.ts';
import { findExplainers } from './findExplainers.ts';
import { livePath } from './startServer.ts';
import type { Changing } from './startServer.ts';

const liveScript = '/wherein-live.js';
const live = `let seen;
new EventSource('${livePath}').onmessage = ({ data }) => {
  if (seen !== undefined && seen !== data) location.reload();
  seen = data;
};
`;

/** A site in memory that follows the files it is made of. While a file has a mistake, every page shows the mistake. */
export class LocalSite implements Changing {
  /** What the person must mend, if anything. */
  mistake: UserError | undefined;
  #changes = 0;
  readonly #start = Date.now().toString(36);
  #built = '';
  #seen = '';
  #busy = false;
  #files = new Map<string, string | Uint8Array>();
  readonly #drawn = new Map<string, { changed: number; drawn: DrawnExplainer }>();
  readonly #listeners = new Set<() => void>();
  readonly #paths: string[];
  readonly #effects: Effects;
  readonly #studio: Studio;
  readonly #assets: Assets;
  readonly #hasStudio: boolean;

  private constructor(paths: string[], effects: Effects, studio: Studio, assets: Assets, hasStudio: boolean) {
    this.#paths = paths;
    this.#effects = effects;
    this.#studio = studio;
    this.#assets = assets;
    this.#hasStudio = hasStudio;
  }

  /** @param assets Of the reader. @param hasStudio Whether the studio is to be had at `/studio/`. */
  static async open(paths: string[], effects: Effects, assets: Assets, hasStudio: boolean): Promise<LocalSite> {
    const site = new LocalSite(paths, effects, await readStudio(effects), assets, hasStudio);
    site.#seen = await site.#look();
    await site.refresh();
    return site;
  }

  get version(): string {
    return `${this.#start}-${this.#changes}`;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Looks at the files, and builds anew if they have changed since the last build, and not since the last look: an
   * editor may be in the middle of writing. @returns Whether it built.
   */
  async refresh(): Promise<boolean> {
    if (this.#busy) return false;
    this.#busy = true;
    try {
      const state = await this.#look();
      const isSettled = state === this.#seen;
      this.#seen = state;
      if (!isSettled || state === this.#built) return false;
      this.#built = state;
      this.mistake = await this.#build();
      this.#changes += 1;
      for (const listener of this.#listeners) listener();
      return true;
    } finally {
      this.#busy = false;
    }
  }

  answer(path: string): Answer | undefined {
    if (path === liveScript) return { type: typeOf(path), body: live };
    const name = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
    const isPage = name.endsWith('.html');
    if (this.mistake !== undefined && isPage) {
      return { type: typeOf(name), body: withLive(mistakePage(this.mistake)), status: 500 };
    }
    const body = this.#files.get(name);
    if (body !== undefined) {
      return { type: typeOf(name), body: typeof body === 'string' && isPage ? withLive(body) : body };
    }
    return this.#files.has(`${name}/index.html`) ? { redirect: `/${encodeURI(name)}/` } : undefined;
  }

  /** Which files there are, and when each was changed. */
  async #look(): Promise<string> {
    try {
      const sources = await findExplainers(this.#paths, this.#effects);
      const times = await Promise.all(sources.map(({ file }) => this.#changed(file)));
      return sources.map(({ file }, index) => `${file} ${times[index]}`).join('\n');
    } catch (error) {
      return `mistake ${String(error)}`;
    }
  }

  async #changed(file: string): Promise<number> {
    const { cwd, disk } = this.#effects;
    return (await disk.look(resolve(cwd, file)))?.changed ?? 0;
  }

  async #build(): Promise<UserError | undefined> {
    try {
      const files = new Map<string, string | Uint8Array>();
      const site = { offline: false, studio: this.#hasStudio };
      for await (const { path, content } of buildSite(this.#explainers(), this.#assets, site)) {
        files.set(path, content);
      }
      this.#files = files;
      return undefined;
    } catch (error) {
      const mistake = error instanceof UserError ? error : explainSystemError(error);
      if (mistake === undefined) throw error;
      return mistake;
    }
  }

  async *#explainers(): AsyncGenerator<DrawnExplainer> {
    for (const source of await findExplainers(this.#paths, this.#effects)) {
      const changed = await this.#changed(source.file);
      let known = this.#drawn.get(source.file);
      if (known?.changed !== changed) {
        known = { changed, drawn: await drawExplainer(source, this.#studio, this.#effects) };
        this.#drawn.set(source.file, known);
      }
      yield known.drawn;
    }
  }
}

const withLive = (html: string): string =>
  html.replace('</head>', `<script type="module" src="${liveScript}"></script>\n</head>`);

function mistakePage(mistake: UserError): string {
  return renderDocument({
    lang: 'en',
    title: 'Something to mend',
    policy: contentSecurityPolicy({}),
    body: `<main>\n<h1>Something to mend</h1>\n<pre>${escapeHtml(formatError(mistake))}</pre>\n<p>This page follows when the file is saved.</p>\n</main>`,
  });
}
