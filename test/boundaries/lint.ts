import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** The workspace's own rules; those that need types are off, because the files checked here do not exist. */
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked as never] });

const OURS = /^(planglass\/|no-restricted-)/;

/** Errors that the rules about boundaries find in a file with this text, as `rule: message`. */
export async function complaints(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  const messages = result?.messages ?? [];
  const broken = messages.find((message) => message.fatal);
  if (broken) throw new Error(`${filePath}: ${broken.message}`);
  return messages
    .filter(({ ruleId, severity }) => severity === 2 && OURS.test(ruleId ?? ''))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}
