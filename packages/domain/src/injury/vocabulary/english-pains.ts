import { hurtPart, notAble } from './english-families.ts'

/** Everyday and dialect ways to say that a part hurts, went or was hit, by families of words. */
export const painPatterns = {
  pain: [
    '{grumbling|grumbles|grumbly|whinging|whingeing|nipping|smarting|smarts|throbs|throb|throbbed|gnawing|zapping|zaps|stab|stabs|jabbing|jabs|searing|paining|pained|hurty|jolt|jolts|shooting pains|sharp pains|stingy|painy|achey|agonising|agonizing|twinging|tweaking|tugging|smarted|killing me softly|crunchy|gives me jip|ouchy|tendery|gammy}',
    '{giving|gives|gave|given|causing|causes} {me|my|} {a|some|a lot of|lots of|a bit of|bit of|real|serious|bad|} {grief|gyp|jip|gip|bother|trouble|stick|hell|aggro|hassle|jazz|what for|pain|sharp pain|pains|sharp pains|shit|problems|issues|agony|hard time|the business|discomfort|bother again}',
    '{playing silly buggers|playing me up|plays up|played up|plays me up|misbehaving|acting a fool|acting funny|acting weird|on the fritz|not cooperating|not loving|hates me|hating me|hating|in a bad way|out of action|in agony|in pain|not having it|not playing ball|not playing|kicking off|reared its head|come back to haunt|in spasm|into spasm|gone into spasm|seizing up|seizing|seized|seizes up|seizes|locking|locked}',
  ],
  painAlone: ['{agonising|agonizing|sharp pains|shooting pains|throbbing pain}'],
  hurt: ['{hurting|is sore to|painful to}'],
  worn: [
    '{in bits|buggered|knackered|stuffed|munted|rooted|cactus|bung|is shot|are shot|feels shot|shagged|screwed|banjaxed|goosed|fubar|busted|rubbish|crocked|wrecked again|done in|bollocksed|bolloxed|ruined|crook|rogered|borked|kaput|gubbed|screaming|screams|howling|moaning|humped|fucked|effed}',
  ],
  seizes: [
    '{grab|grabs|grabbed|grabbing|caught|catches|nipped|nips|twanged|twang|twinged|pinged|bit me|let go|went ping|went twang|spasmed|cramped|tightened up|pulled up|pulled up on me|seized|locked|tweaked|popped}',
  ],
  wentOff: [`{${hurtPart}} {has|just|} {gone|went|goes|go}`],
  injureWithPart: [
    `{felt|feel|heard} {the|my|a|something in my|something in the|me|} {left|right|} {${hurtPart}} {go|went|give|pull|catch|grab|tighten|tighten up|tweak|twinge|strain|pop|ping|twang|seize|seize up|spasm|cramp|snap|tear|rip|crack|crunch}`,
    '{something|summat|it} {just|} {went|gave|pulled|pinged|twanged|tweaked|popped|snapped|tore|ripped|cracked|goes} {in|behind|inside|at} {my|the}',
    `{went|gone|rolled|turned|came down|came off|fallen|fell} {over|} {on|onto} {the side of|} {my|the} {left|right|} {${hurtPart}|foot|hand|arm|tailbone}`,
    '{felt|feel} something {go|went|give|gave|pull|pop|tear|snap|tweak|ping|shift|slip}',
    '{dead legged|corked|corky|whacked out|aggravated|reaggravated|re aggravated|reinjured|re injured|retweaked|re tweaked|retore|buggered up|knackered|overdid|overstrained|overextended|hyperextended|hyper extended|jarred|ricked|cricked|crocked|rolled over|went over|turned over|snapped|pulled again|bust|busted|tweak in|strain in|pull in|tear in|sprain in|sprang|pinged}',
  ],
  wound: [
    '{blood everywhere|blood all over|covered in blood|dripping blood|pouring blood|blood pouring|gushing blood|blood on|bleed|bleeds|skin off|took the skin off|ripped the skin|skin ripped|flap of skin|grazed|graze|gashed|open cut|raw patches|raw skin|bleeding patches}',
    '{torn|tore|ripped|split|shredded} {a|my|the|both|} {callus|callous|calluses|palm|palms|skin|hand|hands|lip|eyebrow|nail}',
  ],
  loss: [
    `{${notAble}} {bend|move|lift|straighten|turn|twist|use|raise|close|open|grip|make|touch} {it|them|at all}`,
    '{is|has|gets|got|keeps} {locked|locking|jammed|stuck} {up|solid|in place|}',
  ],
  blackEye: ['black eye', 'nose {bleed|bleeds|bleeding}', 'nosebleed'],
  nearMiss: [
    '{nearly|almost|narrowly|came close to|so close to|thought i|could have|lucky not to|luckily did not|missed|missed me|missed it|just missed|next to|beside|inches from|an inch from|phew|no harm done|no damage done|no damage|got away with it}',
  ],
  gear: [
    '{bar|barbell|rack|band|bands|belt|collar|collars|bench|cable|machine|rope|strap|straps|headphones|shoe|shoelace|lace|clip|handle|pin|glove|sleeve|wrap|wraps|zip|shorts|leggings|phone|bottle|treadmill|plate} {just|has|got|} {snapped|cracked|popped|broke|ripped|tore|split|burst|snapping|cracking|popping}',
  ],
  breathy: [
    '{panting|out of breath|puffing|puffed|breathless|gassed|blowing|mid set|mid workout|between sets|after that set|right now|in here|music|loud|whisper|lost my voice|hoarse|sore throat|in public|on stage}',
  ],
  pumped: ['{pump|pumped|pumps|heat|hot day|hot weather|salt|flight food}'],
} as const satisfies Record<string, readonly string[]>
