import type { Component } from 'svelte';
import { render } from 'svelte/server';

/**
 * Renders a component whose HTML no script will take over as components: without the comments that Svelte would need for
 * that (half a kilobyte of a page, compressed). Text cannot hold one: `<` is escaped there.
 */
export function renderStatic<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
): { head: string; body: string } {
  const { head, body } = render(component as Component, { props });
  return { head: withoutComments(head), body: withoutComments(body) };
}

const withoutComments = (html: string): string => html.replace(/<!--.*?-->/gs, '');
