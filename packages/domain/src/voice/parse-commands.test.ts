import { describe, it } from 'vitest'
import { afterBench, check, nothing } from './testing/check-reading.ts'

/** All lines mean the same. */
const checkAll = (expected: string, utterances: readonly string[], context = afterBench) => {
  for (const utterance of utterances) check(utterance, expected, context)
}

const askFirst = 'ask: Delete more than the last set? That is done on the screen, where it can be seen.'

describe('parseUtterance: taking back', () => {
  it('a verb of taking back and a set it points at undo the last one, courtesies and excuses apart', () => {
    checkAll('undo last', [
      'scrap the last one',
      'bin that one mate',
      'take that last set back out please',
      'chuck that one out',
      'get rid of that last one would you',
      'can you delete the last set for me',
      'I want to undo that',
      "oh no that's wrong undo it please",
      'sorry delete that, wrong exercise',
      'please remove the last set, it was wrong',
      'remove what you just logged',
      'that was logged by mistake remove it',
      "don't count that one",
      "I didn't mean to log that",
      'cross that one out',
      'delete the last bench set',
    ])
  })

  it('a set named by its place is the one taken back', () => {
    checkAll('undo set 2', ['take out set 2', 'scrap set number two', 'remove the second set'])
  })

  it('more than one set is asked about, always', () => {
    checkAll(askFirst, [
      'clear everything from today',
      'delete all my bench sets',
      'get rid of all the deadlift sets',
      'remove the exercise completely',
      'delete the last three sets',
      'undo the last two',
      'take squats off the log',
      'delete my bench',
      'bin the lot',
      'I want to delete this workout',
      'start the whole workout over',
      'delete the last squat set',
    ])
  })

  it('the same verbs of something else take nothing back', () => {
    checkAll('none', [
      'take that back to the rack',
      'get rid of the clips',
      'cancel my membership',
      'wipe it down',
      'take that one over there',
      'drop it',
      "don't forget the belt",
      'bin day tomorrow',
      'reset the bar',
    ])
  })
})

describe('parseUtterance: rest, start and finish', () => {
  it('a length of time and a word for rest, in any order', () => {
    checkAll('rest 30', ['quick thirty sec rest then', 'thirty more seconds of rest', 'add another thirty seconds'])
    checkAll('rest 90', [
      'put ninety seconds on the clock',
      'rest for a minute thirty',
      'can you set a 90 second timer',
    ])
    checkAll('rest 60', ['having a breather for sixty seconds', 'sixty second rest starting now'])
    checkAll('rest 120', ['couple of minutes rest', 'could I get a two minute timer', 'ping me in two minutes'])
    checkAll('rest', ['gonna rest', 'start the clock', 'I need a breather'])
    checkAll('rest 0', ['timer off', 'end the rest timer now', 'rest is over'])
  })

  it('a time without a rest times nothing', () => {
    checkAll('none', ['two minutes mate', 'be there in five minutes', 'call me in ten minutes', 'rest day today'])
  })

  it('a workout is started by any order that names one', () => {
    const said = [
      "let's get going start my session",
      'right start logging my training',
      "I'm at the gym, start my workout",
      'hey can we get a new session going',
      "let's begin the session",
      'time to train',
    ]
    checkAll('start', said, nothing)
    checkAll('none', ['start the music', 'start with bench', 'ready to go home', 'get started without me'])
  })

  it('a workout is finished by any order that ends it', () => {
    checkAll('finish', [
      "that's me done for the day, end the session",
      'workout complete, save it',
      "I'm all finished end the workout",
      "workout's over, finish it up",
      "I'm heading home, end the session",
      'log the workout as complete',
      'wrap this session up',
    ])
    checkAll('none', [
      'done with bench',
      'finished my set',
      "I'm not done yet",
      'finish strong',
      'all done with the rack',
    ])
  })
})

describe('parseUtterance: notes, pains and questions', () => {
  it('a note is what follows the words that ask for one', () => {
    check('put a note on that set saying paused reps', 'note: paused reps', afterBench)
    check('write this down: use the narrow handle', 'note: use the narrow handle', afterBench)
    check('for the notes, elbows flared', 'note: elbows flared', afterBench)
    check('can you note that I used a belt', 'note: I used a belt', afterBench)
    check('remember to use chalk next time', 'note: use chalk next time', afterBench)
  })

  it('a complaint of the body is a note, also in its looser words', () => {
    for (const said of [
      "knee's a bit achy",
      "elbow's flaring up again",
      "my knee's giving me grief today",
      "I've done my back in",
      'ow my back',
    ])
      check(said, `note: ${said}`, afterBench)
    check('the dog is barking', 'none', afterBench)
  })

  it('a question to the app about the log is a query, one about the room is not', () => {
    checkAll('query', [
      'read me back my last set',
      'what have you got down for me so far',
      'did you save my last set',
      'give me a summary of today',
      'list everything I did today',
      'say that back to me',
    ])
    checkAll('none', ['can I work in', "where's my water bottle", 'what a lift', 'have you got the time'])
  })
})
