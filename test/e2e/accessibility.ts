import type { Page, Protocol } from 'puppeteer-core';

/** A node of the accessibility tree as assistive technology reads it: its role, and all text at or below it. */
export interface Accessible {
  role: string;
  /** As the browser computes it; empty where there is none. */
  name: string;
  /** Of a heading, else 0. */
  level: number;
  text: string;
  children: Accessible[];
}

/** The accessibility tree of a page in Chromium, shadow roots included, closed disclosures not. */
export async function readAccessibilityTree(page: Page): Promise<Accessible> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  if (!root) throw new Error('The browser gave no accessibility tree.');
  return build(root, byId);
}

/** All nodes of a tree, parents first. */
export function allNodes(node: Accessible): Accessible[] {
  return [node, ...node.children.flatMap(allNodes)];
}

/** The chain of nodes from the root to one whose text holds what is asked for, as deep as it goes. */
export function pathTo(node: Accessible, holds: (text: string) => boolean): Accessible[] {
  if (!holds(node.text)) return [];
  const deeper = node.children.map((child) => pathTo(child, holds)).find((path) => path.length > 0);
  return [node, ...(deeper ?? [])];
}

function build(
  node: Protocol.Accessibility.AXNode,
  byId: Map<string, Protocol.Accessibility.AXNode>,
): Accessible {
  const role = node.ignored ? 'ignored' : String(node.role?.value ?? '');
  const name = String(node.name?.value ?? '');
  const level = Number(node.properties?.find((each) => each.name === 'level')?.value.value ?? 0);
  if (role === 'StaticText') return { role, name, level, text: name, children: [] };
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? [build(child, byId)] : [];
  });
  return { role, name, level, text: children.map(({ text }) => text).join(' '), children };
}
