interface Described {
  slots?: { name: string }[];
}

/** Names the slot without a name, which Storybook would leave out of a widget's page. */
export const withNamedSlots = <Manifest>(manifest: Manifest): Manifest => {
  const copy = structuredClone(manifest);
  const { modules = [] } = copy as { modules?: { declarations?: Described[] }[] };
  for (const { declarations = [] } of modules)
    for (const { slots = [] } of declarations) for (const slot of slots) slot.name ||= '(default)';
  return copy;
};
