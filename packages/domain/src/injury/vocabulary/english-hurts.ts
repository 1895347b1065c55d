import { hurtPart } from './english-families.ts'

/** Plain injuries in dialect and in the words of learners: what was done to a part, what it does since, and that it grows worse. */
export const hurtPatterns = {
  pain: [
    '{gowping|gowpin|gowpan|gowp|gowps|loupin|louping|loups|nippin|stounding|stoundin|giving it laldy|giving me laldy|giving me jip|giving me what for|giving me beans|giving me merry hell|giving it beans|birling|bealing|sair|oachin|stinging like|murder|murdering me|chronic|bowfin|doing my head in|loses it|chibbed}',
    '{sting|stings|stinging|prick|stitch|jag|jags|jagging|jab|bite|biting|pull|pinch|catch|needle|burning sensation|sharpness} {in|on|at|inside} {my|the|me|both} {left|right|}',
    '{stabbing|biting|jabbing|pinching|nipping|jagging|poking|burning|knifing} me {in|between|under|at|behind|on|across}',
    '{keeps|keep|kept} {slipping|popping|coming|sliding|dropping|jumping|clunking|shifting|moving} {in and out|out|out of place|out of joint|out of socket|about}',
    '{getting|gets|got|is|been|becoming|grows|going} {worse|sorer|more painful|stiffer|more sore} {each|every|by the|with each|with every|since|day|week|all|and worse|after|when|than|now|again|overnight}',
    '{pain|paining} {is|} {coming|there|happening|started|felt}',
  ],
  injureWithPart: [
    `{done|did|doing|buggered} {my|the|ma} {left|right|lower|} {${hurtPart}} {in|playing|lifting the|carrying|picking|sprinting|running for|moving|jumping|good and proper|again lifting|at touch|at touch footy|at footy|at football|at rugby|at netball|at five a side|at fives|at tennis|at squash|at cricket|at basketball|at hockey|chasing|shovelling|gardening}`,
  ],
  loss: ['{can|could} not {stand|straighten|sit|get|walk|turn|bend} {up|} {straight|upright|tall|up straight}'],
} as const satisfies Record<string, readonly string[]>
