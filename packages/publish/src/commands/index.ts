import type { Command } from '../arguments.ts';
import { reasonOf } from '../files.ts';
import { unpackers } from '../unpackers.ts';
import type { Answer, Context } from './answer.ts';
import { audit } from './audit.ts';
import { readBeside, readBytes, type Beside } from './beside.ts';
import { check } from './check.ts';
import { begin } from './init.ts';
import { isManyRecords, publishMany } from './many.ts';
import { prove } from './prove.ts';
import { publish } from './publish.ts';
import { report } from './report.ts';
import { scan } from './scan.ts';
import { withSolver } from './solver.ts';
import { verify } from './verify.ts';
import { withdraw } from './withdraw.ts';

export type Runnable = Exclude<Command, { name: 'help' | 'version' | 'misused' }>;

/** What a command has to say when it has done its work. */
export async function answerTo(command: Runnable, context: Context): Promise<Answer> {
  switch (command.name) {
    case 'init':
      return begin(command, context);
    case 'scan':
      return scan(command, context.language, { ...context, unpackers, reasonOf });
    case 'withdraw':
      return withdraw(command, context);
    case 'check':
    case 'verify': {
      const bytes = await readBytes(context.files, command.file);
      if ('trouble' in bytes) return { ok: false, trouble: bytes.trouble };
      return command.name === 'check' ? check(command, bytes, context) : verify(command, bytes, context);
    }
    case 'publish':
      return (await isManyRecords(context.files, command.file))
        ? publishMany(command, context)
        : withRecord(command, context, (beside) => publish(command, beside, context));
    case 'audit':
      return withSolved(command, context, (beside) => audit(command, beside, context));
    case 'prove':
      return withSolved(command, context, (beside) => prove(command, beside, context));
    case 'report':
      return withSolved(command, context, (beside) => report(command, beside, context));
  }
}

async function withRecord(
  command: Parameters<typeof readBeside>[1],
  context: Context,
  work: (beside: Beside) => Promise<Answer>,
): Promise<Answer> {
  const bytes = await readBytes(context.files, command.file);
  if ('trouble' in bytes) return { ok: false, trouble: bytes.trouble };
  const beside = await readBeside(context, command, bytes);
  return 'trouble' in beside ? { ok: false, trouble: beside.trouble } : work(beside);
}

const withSolved: typeof withRecord = (command, context, work) =>
  withRecord(command, context, async (beside) => work(await withSolver(beside, context)));
