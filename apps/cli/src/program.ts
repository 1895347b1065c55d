import { Argument, Command, CommanderError, Option } from 'commander'
import { answerLines } from './answer-lines.ts'
import { answerClassify, describeClassify } from './classify-command.ts'
import { answerInjury, describeInjury } from './injury-command.ts'
import { logToServer } from './log-to-server.ts'
import { answerMatch, describeMatch } from './match-command.ts'
import { answerParse, describeParse } from './parse-command.ts'
import type { Terminal } from './terminal.ts'

const words = (name: string) => new Argument(`[${name}...]`, 'the words, quoted or not')
const jsonl = () => new Option('--jsonl', 'read one JSON object a line from standard input, write one a line')

/** Runs one command line, as a user types it behind the program's name. */
export async function runCommandLine(terminal: Terminal, args: readonly string[]): Promise<void> {
  try {
    await buildProgram(terminal).parseAsync(args, { from: 'user' })
  } catch (error) {
    // Help and wrong usage end in this error, their words printed.
    if (!(error instanceof CommanderError)) throw error
    terminal.setExitCode(error.exitCode)
  }
}

/** Every command, its help and its examples. */
function buildProgram(terminal: Terminal): Command {
  const program = new Command('voicefit')
    .description('Reads what lifters say, offline, and logs it to a VoiceFit server.')
    .exitOverride()
    .showHelpAfterError('(see voicefit --help)')
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.warn(text.trimEnd()),
    })

  offlineCommand(program, terminal, 'parse', 'utterance', 'read an utterance as the log would, without a server', {
    describe: describeParse,
    answer: answerParse,
    examples: [
      'parse "bench press 185 for 8, two in the tank"',
      `parse --jsonl <<< '{"id":1,"text":"squat 100 kilos for 5"}'`,
    ],
  })
  offlineCommand(program, terminal, 'match', 'name', 'find the exercise a name means, without a server', {
    describe: describeMatch,
    answer: answerMatch,
    examples: ['match "incline db press"', `match --jsonl <<< '{"id":1,"query":"rdl"}'`],
  })
  offlineCommand(program, terminal, 'injury', 'remark', 'find injuries and red flags in a remark, without a server', {
    describe: describeInjury,
    answer: answerInjury,
    examples: ['injury "left knee hurts when I squat"', `injury --jsonl <<< '{"id":1,"text":"rolled my ankle"}'`],
  })
  offlineCommand(program, terminal, 'classify', 'message', 'say what a message is for, without a server', {
    describe: describeClassify,
    answer: answerClassify,
    examples: ['classify "swap bench for dumbbells"', `classify --jsonl <<< '{"id":1,"text":"ran 5k in 25 minutes"}'`],
  })

  program
    .command('log')
    .description('log an utterance on a running server')
    .addArgument(new Argument('<utterance...>', 'the words, quoted or not'))
    .addOption(new Option('--url <address>', 'the server').env('VOICEFIT_URL').default('http://localhost:3000'))
    .addOption(new Option('--token <token>', 'an access token').env('VOICEFIT_TOKEN'))
    .addOption(new Option('--email <address>', 'sign in with this account instead').env('VOICEFIT_EMAIL'))
    .addOption(new Option('--password <password>', 'its password').env('VOICEFIT_PASSWORD'))
    .option('--confirmed', 'log it even where the reading was not certain', false)
    .addHelpText('after', example(['log "bench press 185 for 8" --email demo@voicefit.local --password demo-athlete']))
    .action(async (utterance: string[], options) => {
      terminal.setExitCode(await logToServer(terminal, utterance.join(' '), options))
    })
  return program
}

type Offline = {
  describe: (text: string) => string
  answer: (line: unknown) => object
  examples: readonly string[]
}

function offlineCommand(
  program: Command,
  terminal: Terminal,
  name: string,
  argument: string,
  description: string,
  offline: Offline,
): void {
  const command: Command = program
    .command(name)
    .description(description)
    .addArgument(words(argument))
    .addOption(jsonl())
    .addHelpText('after', example(offline.examples))
    .action(async (text: string[], options: { jsonl?: true }) => {
      if (options.jsonl) return answerLines(terminal, offline.answer)
      if (text.length === 0) return command.error(`Give the ${argument}, or --jsonl to read lines.`)
      terminal.print(offline.describe(text.join(' ')))
    })
}

function example(commands: readonly string[]): string {
  return `\nExamples:\n${commands.map((command) => `  $ voicefit ${command}`).join('\n')}`
}
