import { untrack } from 'svelte';
import type { Sense } from '../../explainer/explainer.ts';
import type { Resolution } from '../../geoparse/resolution.ts';
import type { Range } from '../draft/draft.ts';
import type { ReviewGroup } from '../draft/review.ts';
import type { Geoparser } from '../geoparser.ts';
import type { FoundPlace } from '../protocol.ts';
import type { Workspace } from '../workspace.svelte.ts';
import { Candidates } from './candidates.svelte.ts';
import { countOfName, findDecided, findSame, judge } from './judge.ts';
import type { Scope, Subject, Verdict } from './judge.ts';
import { findNext, findUndecided, indexMentions } from './queue.ts';
import { SENSE_NAMES } from './words.ts';

/** The review of places: which name is looked at, and what the author is about to say of it. */
export class Review {
  /** Where the mention that is reviewed begins; the place by which it is found again after each search. */
  at = $state<number | null>(null);
  /** Words that the author takes for a place, and that the rule did not. */
  added = $state.raw<Range | null>(null);
  place = $state<string | null>(null);
  sense = $state<Sense>('place');
  scope = $state<Scope>('name');
  readonly candidates: Candidates;

  readonly #workspace: Workspace;
  readonly #geoparser: Geoparser;

  readonly #groups = $derived.by(() => indexMentions(this.#workspace.review));
  readonly group = $derived.by((): ReviewGroup | null =>
    this.added !== null || this.at === null ? null : (this.#groups.get(this.at) ?? null),
  );
  readonly mention = $derived.by((): Resolution | undefined =>
    this.group?.mentions.find(({ start }) => start === this.at),
  );
  readonly subject = $derived.by((): Subject | null => {
    const { start, end } = this.added ?? this.mention ?? { start: 0, end: 0 };
    const name = this.#workspace.text.slice(start, end).replace(/\s+/g, ' ');
    return end === start ? null : { start, end, name, group: this.group };
  });
  /** Changes when another subject is reviewed, or the same is seen otherwise. */
  readonly key = $derived.by((): string => `${this.subject?.start}-${this.subject?.end} ${this.group?.key ?? ''}`);
  readonly ofName = $derived.by(() => (this.subject === null ? 0 : countOfName(this.subject, this.#workspace.review)));
  readonly alike = $derived.by(() =>
    this.subject === null ? 0 : findSame(this.subject, this.#workspace.review).length,
  );
  readonly canBeAlike = $derived.by(() => this.place !== null && this.place === this.group?.place);

  constructor(workspace: Workspace, geoparser: Geoparser) {
    this.#workspace = workspace;
    this.#geoparser = geoparser;
    this.candidates = new Candidates(geoparser);
  }

  /** Begins with the first that is in doubt; call it in an effect, for whenever names are found. */
  begin(): void {
    const groups = this.#workspace.review;
    untrack(() => {
      if (this.subject === null && groups.length > 0) this.look(findUndecided(groups, null) ?? groups[0]);
    });
  }

  /** Sets the form to what stands now; call it in an effect, for whenever `key` changes. */
  reset(): void {
    const { group, mention, added } = this;
    this.place = group?.place ?? null;
    this.sense = group?.sense ?? 'place';
    this.scope = 'name';
    this.candidates.show(mention === undefined ? [] : entriesOf(mention));
    if (added !== null) void this.#searchFor(added);
  }

  look(group: ReviewGroup | undefined): void {
    this.added = null;
    if (group !== undefined) this.at = group.mentions[0]?.start ?? null;
  }

  lookAt({ start }: Range): void {
    this.added = null;
    this.at = start;
  }

  step(by: 1 | -1): void {
    this.look(findNext(this.#workspace.review, this.group, by));
  }

  stepMention(by: 1 | -1): void {
    const { mentions } = this.group ?? { mentions: [] };
    const index = mentions.findIndex(({ start }) => start === this.at);
    const next = mentions[(index + by + mentions.length) % mentions.length];
    if (next !== undefined) this.lookAt(next);
  }

  add(range: Range): void {
    const known = this.#workspace.resolutions.find(({ start, end }) => start === range.start && end === range.end);
    if (known !== undefined) return this.lookAt(known);
    this.added = range;
  }

  take({ entry, where }: FoundPlace): void {
    this.candidates.add(entry, where);
    this.choose(entry.id);
  }

  choose(place: string): void {
    this.place = place;
    if (this.scope === 'alike' && !this.canBeAlike) this.scope = 'name';
  }

  /** @returns What was done, for those who do not see it; nothing where there was nothing to confirm. */
  confirm(): string | undefined {
    const { subject, place, sense, group } = this;
    if (subject === null || place === null) return undefined;
    const isNewSense = sense !== (group?.sense ?? 'place');
    const candidate = this.candidates.all.find(({ entry }) => entry.id === place);
    const name = candidate === undefined ? subject.name : candidate.entry.name;
    const comment = candidate === undefined ? undefined : [name, candidate.where].filter(Boolean).join(', ');
    const written = isNewSense || (this.scope === 'mention' && sense !== 'place') ? sense : undefined;
    const did = isNewSense ? `take ${subject.name} for ${SENSE_NAMES[sense]}` : `confirm ${subject.name}`;
    const label = place === group?.place || group === null ? did : `choose ${comment ?? name}`;
    this.#decide(group === null ? `add ${subject.name}` : label, { place, sense: written, comment });
    return `${subject.name}: ${comment ?? name}.`;
  }

  veto(): string | undefined {
    const { subject } = this;
    if (subject === null) return undefined;
    this.#decide(`leave out ${subject.name}`, { place: 'none' });
    return `${subject.name} is left out.`;
  }

  /** Lets the rule decide again. */
  takeBack(): string | undefined {
    const { subject } = this;
    if (subject === null) return undefined;
    const { draft } = this.#workspace;
    const isOwn = draft.mentions.some(({ start }) => start === subject.start);
    this.#workspace.change(
      `take back ${subject.name}`,
      judge(draft, subject, { place: undefined }, isOwn ? 'mention' : 'name', this.#workspace.review),
    );
    return `${subject.name} is decided by rule again.`;
  }

  #decide(label: string, verdict: Verdict): void {
    const { subject, group, scope } = this;
    if (subject === null) return;
    const { review, draft } = this.#workspace;
    const next = findUndecided(review, group, findDecided(subject, scope, review));
    this.#workspace.change(label, judge(draft, subject, verdict, scope, review));
    if (next !== undefined) this.look(next);
    else if (this.added !== null) this.lookAt(this.added);
  }

  async #searchFor(range: Range): Promise<void> {
    try {
      const { places } = await this.#geoparser.search(this.#workspace.text.slice(range.start, range.end), { limit: 8 });
      if (this.added !== range) return;
      this.candidates.show(places.map(({ entry }) => entry));
      this.place = places[0]?.entry.id ?? null;
    } catch {
      // The list stays empty, and says what else can be done.
    }
  }
}

/** The rule's choice first, then the others in its order, each once. */
function entriesOf({ named, candidates }: Resolution): Resolution['candidates'][number]['entry'][] {
  const entries = candidates.map(({ entry }) => entry);
  return named === null ? entries : [named, ...entries.filter(({ id }) => id !== named.id)];
}
