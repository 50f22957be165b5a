/** The id of a section's place in a page, for links with `#`. */
export function sectionAnchor(sectionKey: string): string {
  return `section-${sectionKey}`;
}
