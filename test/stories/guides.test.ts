import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as elements from '@planglass/elements';
import { readArguments } from '../../packages/publish/src/arguments.ts';
import { SECURITY_HEADERS } from '../../demo/serve.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const { exports: entries } = JSON.parse(read('packages/elements/package.json')) as {
  exports: Record<string, string>;
};
const docstrings = globSync('packages/elements/src/*/element.ts').map(read).join('\n');
const readme = read('README.md');

/** The class of a tag: `plan-gauge` is `PlanGauge`. */
const classOf = (tag: string) => {
  const name = tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return (elements as unknown as Record<string, { observedAttributes: string[] } | undefined>)[name];
};
const GLOBAL = ['lang', 'dir', 'id', 'class', 'hidden'];

describe('the guides', () => {
  const files = globSync('stories/guides/*.mdx').sort();
  const all = files.map((file) => ({ file, text: read(file) }));
  /** Everything that matches in a guide, by its first group. */
  const found = (text: string, pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, one = '']) => one);

  test('are there', () => {
    assert.deepEqual(
      files.map((file) => /(\w+)\.mdx$/.exec(file)?.[1]),
      ['disclose', 'embed', 'theme', 'translate'],
    );
    for (const { file, text } of all)
      assert.match(text, new RegExp(`<Meta title="Guides/${/(\w+)\.mdx$/.exec(file)?.[1]}" />`, 'i'));
  });

  test('name tags and attributes that there are', () => {
    const tags = all.flatMap(({ text }) => [
      ...text.matchAll(/<(plan-[a-z]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g),
    ]);
    assert.ok(tags.length > 5);
    for (const [, tag = '', attributes = ''] of tags)
      for (const name of found(attributes, /\s([a-z-]+)/g)) {
        const known = classOf(tag)?.observedAttributes;
        assert.ok(known, `<${tag}>`);
        assert.ok([...known, ...GLOBAL].includes(name), `<${tag} ${name}>`);
      }
  });

  test('name custom properties, parts and entry points that there are', () => {
    const text = all.map((each) => each.text).join('\n');
    const properties = found(text, /(--plan-[a-z-]+)/g);
    const parts = found(text, /::part\(([a-z-]+)\)/g);
    const modules = found(text, /'@planglass\/elements([^']*)'/g);
    assert.ok(properties.length && parts.length && modules.length);
    const tokens = ['', 'further-']
      .map((name) => read(`packages/elements/src/base/${name}defaults.ts`))
      .join();
    for (const name of properties) assert.ok(tokens.includes(`\n${name.replace('--plan-', '')}:`), name);
    for (const name of parts) assert.match(docstrings, new RegExp(`@csspart ${name} `));
    for (const path of modules) assert.ok(entries[`.${path}`], path);
  });

  test('name scripts and commands that are understood', () => {
    const inCode = all.flatMap(({ text }) => found(text, /(?:^|`)((?:pnpm|planglass) [^`\n#]*)/gm));
    assert.ok(inCode.length > 5);
    for (const line of inCode.map(squeeze)) {
      const [program = '', ...args] = line.split(' ');
      if (program === 'pnpm') assert.ok(args[0] === 'exec' || scripts[args[0] ?? ''], line);
      // a command that is only named is asked with what it needs
      else if (args.length > 1 || args[0] === 'init')
        assert.notEqual(readArguments(args, {}).command.name, 'misused', line);
      else assert.match(read('packages/publish/src/arguments.ts'), new RegExp(`name: '${args[0]}'`));
    }
  });

  test('name files and folders that there are', () => {
    const paths = all.flatMap(({ text }) => found(text, /`([\w.-]+(?:\/[\w.-]+)*(?:\/|\.(?:md|ts|json)))`/g));
    const kept = [...paths, ...all.flatMap(({ text }) => found(text, /from '\.\.\/\.\.\/([^'?]+)/g))];
    assert.ok(kept.length > 2);
    const made = (path: string): boolean =>
      path.startsWith('dist/') && read('vite.config.ts').includes(path.replace(/\/$/, ''));
    for (const path of kept) assert.ok(made(path) || existsSync(path), path);
  });

  test('give the snippet and the policy that the README gives and the demo keeps', () => {
    const embed = squeeze(read('stories/guides/embed.mdx'));
    for (const language of ['html', ''])
      for (const block of found(
        readme,
        new RegExp(`\`\`\`${language}\\n(<script[^]*?|default-src[^]*?)\`\`\``, 'g'),
      ))
        assert.ok(embed.includes(squeeze(block)), block);
    const policy = squeeze(/```\n(default-src[^]*?)```/.exec(read('stories/guides/embed.mdx'))?.[1] ?? '');
    const kept = SECURITY_HEADERS['Content-Security-Policy']?.split('; ') ?? [];
    const directives = policy.split(/; ?/).filter(Boolean);
    assert.ok(directives.length > 5);
    for (const directive of directives) assert.ok(kept.includes(directive), directive);
  });
});
