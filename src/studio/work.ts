/** What work on a draft needs and the start does not. */
import Check from './Check.svelte';
import Details from './Details.svelte';
import Places from './Places.svelte';
import Preview from './Preview.svelte';
import Publish from './Publish.svelte';
import Story from './Story.svelte';

export { beginDraft } from './beginDraft.ts';
export { buildExample, EXAMPLE } from './draft/example.ts';
export { setFront } from './draft/editFront.ts';
export { openDraft } from './draft/startDraft.ts';
export { Workspace } from './workspace.svelte.ts';

export const screens = { Check, Details, Places, Preview, Publish, Story };
export type Screens = typeof screens;
