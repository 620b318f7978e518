/** Names that a site needs for itself. */
const reserved = ['assets', 'studio', 'index', '404'];

/** Whether a name can be the folder of a page. */
export const isSlug = (name: string): boolean => /^[a-z0-9][a-z0-9-]*$/.test(name) && !reserved.includes(name);

/** The name that comes nearest, or '' where none does. */
export function toSlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return isSlug(slug) ? slug : '';
}
