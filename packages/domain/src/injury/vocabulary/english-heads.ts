import { blowTool, faceWord, fails, headWord, lowPlace, notAble } from './english-families.ts'

/** What happens in and to the head: falling away, a blow and what follows it, a headache like no other, a stroke's signs, sight. */
export const headPatterns = {
  // Fainting.
  fall: [
    '{woke|wake|woken} {up|} with a {towel|coat|jacket|mask|crowd|drip|paramedic|medic|coach|blanket}',
    '{staring|looking|gazing|blinking} {up|} at {the|} {strip lights|lights|ceiling|sky|rafters|roof|feet|faces|ceiling tiles}',
    `{woke|wake|waking|awoke|came round|came to|came back|came around|came too|come to|come round|coming round|coming to|opened my eyes|opened the eyes|open the eyes|open my eyes|opening my eyes|found myself|find myself|ended up|blinked|found me} {up|and i was|with my cheek|with my face|with my head|to find myself|to find i was|flat|lying|later|} {on|under|underneath|beside|next to|in|by|against} {my|the|a|} {${lowPlace}}`,
    '{fall|fell|falling|dropped|went|go|toppled|collapsed|tipped|keeled|slumped|crumpled|hit|slid|sank|dropping} {straight|right|clean|flat|just|} {down|over|backwards|forwards|forward|back|off|to the|on the|onto the|like a|like the|sideways|the deck|the floor|the ground|the mat}',
    '{with my cheek|cheek on|face on|nose on|cheek against} {the|}',
    `{on|under|against|to} the {${lowPlace}}`,
    '{body|legs|system|brain|power|lights|everything} {just|simply|} {shut down|switched off|shut off|gave out|went off|went out|cut out|turned off|went from under me|clicked off}',
    '{like a felled tree|like a domino|like timber|timber|like a plank|like a tree|like a sack|like a stone|like a rag doll|rag doll|sack of spuds|sack of potatoes|felled}',
  ],
  blank: [
    '{not there|was not there|absent|not present|elsewhere|away} for {some|a|few|several|ten|twenty|thirty|five} {few|couple|} {seconds|second|moments|moment|secs|minutes|minute}',
    '{do not|did not|can not|could not|not} {recall|remember|recollect} {it|a thing|anything|what|how|the|hitting|falling|going|landing|getting|much|any|nothing|who|where|why|}',
    '{do not|did not|not} know {how i got|how i ended|what happened|where i was|how long i|who i was}',
    '{remember|recall|remembers|recollect|knew|know} {nothing|none of it|zilch|nowt|no more|zero}',
    '{next i knew|next thing|next minute|next moment|next i know|the next i|after that nothing|then nothing|and then nothing|first thing i saw|last thing i remember|last i remember|last thing i recall|lost a few|lost some|lost several|missing a few|missing time|lost time|gap in my|a gap|hole in my memory|blank space|a blank}',
    `{folk|people|faces|coach|trainer|staff|everyone|somebody|someone|lads|strangers|manager|paramedic|paramedics|ambulance|wife|husband|guys|members|legs up} {were|was|is|are|} {all|} {round me|around me|above me|over me|standing over|looking down|shouting my name|calling my name|saying my name|fanning|asking if i|leaning over|holding my legs|slapping|patting my face|with water|splashing|staring at me|crouched|kneeling}`,
    '{strip lights|ceiling|lights above|rafters|ceiling tiles} ',
    '{with a paramedic|with the coach|with people|with everyone|with a crowd|in the ambulance|with water on my face|with folk|with strangers|in recovery position|in the recovery position|smelling salts}',
    '{no idea|no clue|not a clue|no memory|no recollection} {how i got|how i ended|what happened|where i was|how long i|of it|of falling|of going|of hitting}',
    '{black|dark|darkness|blackness|grey|white|fade|faded|fading} {came|in front|before|to black|like that|for a|for some|for about|completely|at the edges|all round|in my eyes|in the eyes}',
    '{revive|revived|bring me round|brought me round|bring me back|brought me back|slap me awake|slapped awake|wake me|wake me up|woken up by|shake me awake|shook me awake}',
  ],
  faint: [
    '{lost|lose|losing|loosing|loose|regained|came to} my {senses|awareness|conscience}',
    '{revive|revived|resuscitate|slap|slapped|shake|shook|bring|brought} {me|} {awake|round|back to life|back round|} {by the|on the|awake|at the|next to the|round|with smelling|with water}',
    '{somebody|someone|they|coach|he|she|staff|people|paramedics|strangers} {had to|needed to} {revive|slap|wake|bring|shake|resuscitate} me',
    '{dark|darkness|black|blackness|blackout|night|grey} {came|coming|is coming|was|went|} {in front of|before|in|over|across|to} {my|the} {eyes|eye} {and i|and|then i|then} {fell|fall|dropped|went|collapsed|was}',
    '{suddenly|then|and} {it was|was|became|all} {dark|black|darkness} {in|before|in front of} {my|the} eyes',
    '{was|were|am|i had|been} {gone|out|absent|unresponsive|not there|unconscious} {for|about|around} {about|a|some|around|maybe|} {good|few|couple of|several|ten|five|twenty|thirty|10|20|30|5|fifteen|forty|} {seconds|secs|moment|moments}',
    '{how long|a minute|seconds} {i was|i had been|i would been|i have been|i would have been|was i|} out {for|cold|there|}',
    '{the world|world|brain|everything|whole world|i|head|someone|consciousness} {switched off|switched me off|turned off|clicked off|shut off|shut down|cut out|unplugged me|pulled the plug|flipped the switch|went off} {for|mid|and|on|like|in|during|after|as|at|when}',
    '{switched|went|turned|flicked} off like a {telly|tv|light|bulb|switch|lamp|candle}',
    '{swoon|swooned|swooning|syncopal|blackouts|fits of fainting|fainting|fainted|faint on|collapsed and came|fall unconscious|fell unconscious|dropped unconscious|went unconscious|fell into unconscious|became unconscious|unconscious state}',
    'went out a {light|candle|bulb|lamp|match}',
    'i went , just that',
    '{eyes rolled back|eyes rolled|my eyes rolled}',
    '{lights out|lights off|night night|goodnight vienna} {on the|mid|for me|halfway|during|for a|after the|and i|they|in the middle}',
    '{keeled|toppled|went|tipped|pitched} {clean|straight|right|} over {on the|in the|at the|during|mid|and|like a|by the|off the}',
    '{about|ready|close|near} to {faint|pass out|black out|swoon}',
  ],
  whiteOut: ['{everything|it all|all} {white|black|grey|gray|dark|blank}'],
  collapse: ['collapsed {on|onto} the {floor|mat|ground|gym floor|platform|deck|track|treadmill|bench|turf}'],

  // A blow to the head.
  headBlow: [
    '{fell|fall|landed|came down|dropped|went|slipped|toppled|came} {off|from|backwards|over|down|} {the|a|my|} {box|bench|bar|rack|rope|ladder|treadmill|rings|platform|stairs|ball|bike|} {onto|on|on to|and landed on|and hit|and banged|and cracked} {the|my|me|}',
    `{${blowTool}} {just|has|had|then|} {hit|met|caught|got|clipped|clocked|struck|landed|bounced|came|fell|dropped|rolled|swung|slid|slipped|smacked|cracked|clonked|bonked|whacked|kissed|went|flew|pinged|snapped} {back|down|off|on|onto|into|to|in|} {my|me|the|}`,
    '{met|meets|collide|collided|collides|collision|dunt|dunted|skelped|skelp|gave my|give my|gave me|nutted|nutting|butted|headed|conked|konked|thunked|bopped|biffed|whomped|wallop|clunked|cracked me|cracked my|stotted|stot|banjoed|lamped|hammered my|rattled my|took one to|took it to|got one to|smack to|knock to|blow to|bang to|whack to|thump to|crack to|hit to|impact|contact|slipped and|fell and|fallen and|tumbled|toppled|come off second best|went head first|head first|headfirst|face first|went over backwards}',
    `{got|took|taken|caught|had|take|takes|got hit by|with|from|by} {a|an|the|hit by a|hit with a} {${blowTool}} {to|on|in|across|off|round|against|over|right in|square in|straight in|between} {my|the|me|}`,
    '{banged|banging|hit|hits|knock|knocked|smash|smashed|bash|bashed|bump|bumped|dinged|struck|cracked|whacked|thumped|clattered|slammed|rammed|clipped} {the|my|me|his|our|it|a|} {back of|side of|top of|front of|} {the|my|me|}',
  ],
  headSite: [
    `{${headWord}}`,
    '{between the eyes|eye socket|cheekbone|nose|mouth|behind my ear|back of me|me bonce|tae the heid}',
  ],
  headRam: [
    '{headbutt|headbutted|head butted|head butt|nutted|headed} {the|a} {rack|wall|bar|barbell|floor|post|beam|rig|door|frame|machine|upright|ceiling|pull up bar|smith|ground|cage|locker|shelf|plate}',
    '{head|heid|skull|face} {hit|hits|into|against|first into|on|off} {against|into|off|on|} {the|a} {wall|floor|rack|bar|ground|barbell|rig|post|beam|door|frame|machine|upright|bench|plate|box|platform|kerb|ice}',
    '{head first|face first|headfirst} {into|onto|off|through|on} {the|a}',
  ],
  clash: ['{bumped|banged|clashed|cracked|knocked|smacked|butted|clash of|collision of} heads'],
  headMet: [
    '{head|heid|skull} {has|just|} {hit|hits|met|meets|collided with|banged|bounced off|smacked|struck|went into|went through|clattered|smashed|cracked|cracks} {against|into|off|on|} {the|a} {wall|floor|rack|bar|ground|barbell|rig|post|beam|door|frame|machine|upright|bench|plate|box|platform|kerb|ice}',
  ],
  headSymptom: [
    '{confuse|confused|confusing|confussed|dazed|daze|blank|blanking|scrambled|jumbled|mixed|slow|slowly|slowed|sluggish|dopey|dopy|dozy|vague|daft|not myself|not all there|not right|not the same|away with the fairies|in a dream|dreamy|dreamlike|under water|underwater|in a fog|in a haze|in slow motion|fuzz|fuzzy|hazy|haze|mush|mushy|wool|cotton wool|woolly|bells|birds|ringing|rings|buzzing|humming|hissing|zoned|not with it|far away|vacant|staring into space|distant}',
    '{forget|forgot|forgets|forgetting|forgotten|forgetful|lost my memory|memory|amnesia|no memory|remember nothing|remembers nothing|can not recall|do not recall|do not remember|not remember|can not place|asking the same|same question|repeat myself|repeating myself|saying the same|keep asking|keeps asking|what day|which day|what month|which month|what year|what date|what time it is|where i am|where i was|where i parked|my own name|my name|my address|my password|my pin|names of|drive home|the drive|the rest of the|how i got home}',
    `{${notAble}|not able to|hard to|struggle to|struggling to|trouble|not|do not} {think|thinking|focus|focusing|concentrate|concentrating|follow|read|reading|remember|remembering|walk straight|keep my eyes|keep awake|stay awake|stand up straight|balance|string|find the word|find words|look at screens|look at a screen|look at light|look at my phone|bear the light|stand the light|process|work out|count|add up|tell what|do sums|sleep|see straight|walk in a straight line|get my words} {straight|clearly|properly|on|open|}`,
    '{want|wants|wanting|need|desperate} to {sleep|lie down and sleep|nod off|doze|go to bed|shut my eyes|close my eyes|throw up|vomit|puke|be sick}',
    '{nodding off|dozing|dozing off|falling asleep|so sleepy|keep sleeping|sleeping all|hard to wake|yawning|drowse|drowsing|lethargic}',
    '{vomit|vomits|vomiting|chuck|chucking|chucked|chundering|boke|boak|boaking|boking|barf|spew|spewing|spewed|retch|retching|heave|heaving|queasy|queezy|sickly|seasick|feel sick|nauseas|nausious|bilious|threw up|thrown up|throwing up|peely wally}',
    '{clear|watery|straw coloured|pink|blood|bloody|runny} {stuff|fluid|liquid|water|} {is|} {coming|dripping|leaking|running|trickling|out|seeping} {out|from|of|down} {of|from|} {my|me|the} {ear|ears|nose}',
    '{one|my|left|right} pupil {is|} {bigger|larger|huge|smaller|different|blown}',
    '{lights|light|noise|sound|noises|screens|screen|sun|daylight} {hurts|hurt|bothers|bother|too bright|too loud|is killing|are killing|are too|is too|unbearable|makes me|is awful|stings}',
    '{two of you|two of everything|two of them|seeing two|see two|seeing double|double|twice|stars|starry|flashing|spots|sparkles|blurred|blurry|blur|wobbly|wobble|unsteady|staggering|stagger|veering|off balance|giddy|giddiness|vertigo|swaying|spinning|spins|room moves|swimming|lopsided|tilting|swimmy|tinnitus}',
    '{head|heid|skull|headache|temple} {is|has|been|feels|it|} {been|gone|getting|} {pounding|splitting|thumping|throbbing|banging since|killing|bursting|getting worse|worse|foggy|mince|mush|mashed|full of|not clear|heavy|worsening|growing|sore since|louping}',
    '{words|speech|talking} {are|is|come|comes|coming} {coming|out|} {slow|slurred|slowly|wrong|funny|thick|muddled|jumbled}',
    '{egg|lump|bump} {and|with} {dizzy|sick|sleepy|headache}',
    '{not making sense|talking rubbish|talking nonsense|talking gibberish|making no sense}',
  ],

  // A headache like no other.
  headache: [
    '{headache|headaches|head ache|head aches|head pain|migraine|migraines|pain in my head|pain in the head|pain of head|head like this|a head|sore head|sair heid|pain behind my eyes|pain in my skull|pain at the back of my head|pain up the back of my head|head hurting|head is hurting|head paining|head is paining|head hurts|head hurt|head started|head has|head went|head is|head was|ache in my head|ache in my skull|heidache}',
  ],
  unlike: [
    '{not|nothing|none|no other|never|unlike|no} {a normal|a usual|my usual|my normal|the usual|one|an ordinary|like any other|any other|like anything|anything|like it|like this|had a|have i had|had one|had such|known|felt|had anything|ever had|experienced|headache like|i have had|in all my|in my life|in sixty|in fifty|in forty|in thirty|in twenty|this bad|so bad|this strong|this sudden|of this kind|been this}',
    '{another|different} {planet|level|league|world|beast|universe|dimension|kind|kettle of fish|category|animal|thing altogether}',
    '{ten|hundred|thousand|million|five|three|100|10} times {worse|stronger|the|as|my|more|any}',
    '{such a|such} {headache|head|pain}',
    '{most|more} {terrible|horrible|awful|severe|brutal|savage|violent|ferocious|wicked|painful|intense|evil|vicious|strong} {headache|head|pain|of|that|i|in|thing|than}',
    '{all my life|my whole life|my entire life|my life|in years|in decades|of all time|ever had|ever known|ever felt|on earth|off the scale|off the chart|off the charts|eleven out of ten|ten out of ten|10 out of 10|11 out of 10|beyond|blew me away|dropped me|floored me|brought me to my knees|to my knees|made me scream|screamed|screaming}',
  ],
  inAFlash: [
    '{from|zero|fine|nothing|0|normal|ok|okay} {fine|nothing|zero|0|normal|no pain|ok|okay|clear|none} to {agony|ten|10|hundred|100|a hundred|unbearable|the worst|worst|max|full|maximum|excruciating|screaming|blinding|everything|eleven|hell}',
    '{zero|nothing|fine|0|normal|ok|okay} to {agony|ten|10|hundred|100|a hundred|unbearable|worst|max|full|maximum|excruciating|screaming|blinding|eleven|hell}',
    '{in|within|inside|over} {a|one|an|two|the space of a|half a|couple of|the blink of an|five|} {heartbeat|blink|second|seconds|flash|instant|moment|snap|click|split second|eye|blink of an eye|finger snap|breath|jiffy|trice}',
    '{as|with|was|felt|came|come|hit|hits|struck|started|arrived|is|,|pain|headache} {me|} {as|a|an|the|if|} {axe|hatchet|cleaver|hammer|sledgehammer|mallet|brick|bomb|gunshot|gun|bullet|shot|thunder|thunderclap|thunderbolt|lightning|lightning bolt|explosion|firework|grenade|train|truck|lorry|bus|spike|ice pick|icepick|nail gun|drill|bat|baseball bat|crowbar|whip|anvil|rocket|sniper|volcano|shotgun|taser}',
    '{axe|hatchet|cleaver|hammer|sledgehammer|mallet|brick|bomb|gunshot|bullet|thunder|thunderclap|thunderbolt|lightning|lightning strike|lightning bolt|explosion|firework|grenade|spike|ice pick|icepick|nail gun|crowbar|rocket|sniper|volcano|shotgun} {in|inside|to|through|into|at|behind|hit|across|went|from|of|struck|on|round|going}',
    '{suddenly|sudden|all of a sudden|instantly|abruptly|at once|straight away|out of nowhere|out of the blue|no warning|without warning|just like that|bang|wham|boom|a switch|flick of a switch|a bolt|bolt from the blue|like a switch|like someone flicked|flicked a switch|from nowhere|the moment i|the second i|the instant i|as i strained|while straining|when i strained|the very second}',
    '{shot|stabbed|struck|clubbed|hit|kicked|whacked|smacked|hammered|bashed|slammed} {in|through|on|over|round|across|into|to} {the|my|me} {back of|inside of|side of|top of|} {the|my|me|} {head|skull|brain|heid|temple}',
    '{exploded|exploding|explode|burst|bursting|split open|cracked open|cracked in|ripped open|torn open|blew|popped open|tore open|detonated|went off|split in two|imploded}',
  ],
  neckWord: [
    '{in my neck|my neck|neck pain|neck went|neck locked|trap|traps|shoulder|shoulders|jaw|tooth|teeth|ear|turn my head|turning my head|move my head}',
  ],
  skull: [
    '{head|skull|brain|heid|behind my eyes|behind the eyes|behind my eye|temple|temples|back of my head|noggin|napper|bonce|inside of my head|cranium|nape}',
  ],
  headStrike: [
    '{head|skull|brain} {suddenly|} {was|felt|feels|got|is} {it was|it got|} {struck|hit} by {lightning|a bolt|a truck|a train|a hammer|a brick|a bus|an axe}',
    `{axe|hatchet|hammer|sledgehammer|brick|bomb|gunshot|bullet|lightning|lightning strike|lightning bolt|thunder|thunderclap|explosion|spike|ice pick|nail gun|cleaver|bat|drill} {is|was|going|went|goes|had|hit|being|has|} {gone|been|off|hit|driven|buried|swung|} {in|into|inside|to|through|at|behind|on|round|across} {the|my|me} {back|inside|base|top|side|middle|centre|whole|} {of|} {my|the|me|} {head|skull|brain|eyes|eye|temple|heid|temples|noggin|neck and head}`,
    `{hit|hits|struck|strikes|slammed|smacked|got|took} {me|my|in|in my|me in|me in my|on my|on the|me on} {the|my|me|} {back of the|} {head|skull|brain|heid} like {a|an|the|}`,
    `{hit|hits|struck|strikes|slammed|smacked} {me|my|in|in my|me in} {the|my|me|} {head|skull|brain|heid} {a|an} {brick|train|hammer|truck|ton|bus|sledgehammer|lorry|freight|wall|thunder|lightning|bullet|bomb|bat}`,
    '{took|takes|taking|swung|swinging|put|used|using|had} {a|an|the} {axe|hatchet|hammer|sledgehammer|bat|brick|drill|ice pick|cleaver|mallet|crowbar} {to|into|at|in|on|through} {the|my|me} {inside of|back of|side of|} {the|my|me|} {head|skull|brain|heid|temple|temples}',
    '{head|skull|brain|heid|eyes} {just|suddenly|has|felt|feels|was|is|nearly|it|} {it|has|just|was|it is|} {going to burst|going to explode|about to explode|about to burst|burst|bursting|exploded|exploding|exploding with|split|splitting in two|split in two|cracked in two|cracked in half|cracked|torn in two|ripped in two|detonated|imploded|blew up|blew off|erupted|went bang|went off}',
    '{been|being|was|got|getting|am|felt} {shot|struck by lightning|hit by lightning|axed|clubbed|stabbed|sniped|poleaxed|pole axed} {in|through|to|at|across} {the|my} {back of|side of|} {the|my|} {head|skull|brain|temple}',
  ],

  // Stroke.
  stroke: [
    `{half|one half|one side|left half|right half|left side|right side|side|part|one corner|corner|left|right} {of|} {my|me|the|} {face|mouth|smile|lips|cheek|body} {is|has|are|just|was|suddenly|now|it|} {${fails}|not obeying|not listening|not joining in|not doing|not with me|not mine|on strike|gone on strike|asleep|gone to sleep|went to sleep|slid|sliding|slipping|slipped|dropped|fallen|melted|melting|gone|hanging|numb|dead|frozen|wooden|stopped|will not|does not|paralysed|sagging|droopy|heavy|not moving|lifeless}`,
    `{${faceWord}|face|tongue} {is|has|are|just|was|suddenly|now|it|only|have} {only|gone|been|all|just|} {working|works|work|moving|moves|pulling|pulled|going|gone|slid|slipped|slides|sliding|melted|melting|hanging|dropped|down|dragged|twisted|twisting|bent|turned|fallen|lifting|sits|lopsided|uneven|fell|falls|turning|shifted} {down|over|to|off|on|at|} {on|to|} {one|the|my|a} {side|left|right|half|corner|one side}`,
    `{tongue|lips|mouth|lip|face} {is|are|will|does|do|can|has|have|would|} {not|stopped|refuses to|refusing to} {doing what|doing as|do as|do what|obey|obeying|listen|listening|work|working|move|moving|cooperate|respond|responding|shape|make|form|behave|smile|close|shut}`,
    '{words|speech|sentences|talking|voice|talk|what i say|everything i say} {are|is|have|has|keep|keeps|just|now|all|it|} {coming|comes|come|came|turned|gone|going|went|sound|sounds|sounding|get|gets|getting|turn|turns|} {out|} {to|into|all|as|} {porridge|mush|mashed potato|soup|treacle|alphabet soup|salad|word salad|gibberish|rubbish|nonsense|jumble|jumbled|scrambled|mumble|mumbling|mince|garbage|stuck|tangled|thick|slurry|slurred|slurring|backwards|wrong|sideways|foreign|another language|double dutch|glue|melted|upside down|not clear|unclear|not coming}',
    'want to say {a|} {cup|tea|one|this|yes|dog|something|one thing|hello|bread|water|my name|phone|word|words} {and|but} {i|it|out|another|say|other|different}',
    '{say|said|saying|speak|speaking|says} {one thing|a word} {and|but} {another|something else|a different} {comes|came|word|thing}',
    `{dribble|dribbles|dribbling|drool|drools|drooling|falls|spills|runs|pours|leaks|leaking|drips|running|spilling} {out|down|from|out of|} {of|from|at|the|my|} {the|one|} {left|right|corner|side|one side} {side|of|corner|} {of|} {my|me|the} {mouth|lips|face|chin}`,
    '{coffee|tea|water|soup|drink|food|toothpaste} {dribbles|dribbling|dribbled|falls|runs|spills|leaks|comes|drips|ran|fell} {out|down|from}',
    '{arm and leg|leg and arm|hand and leg|arm and foot|hand and foot|arm and face|face and arm|face and hand|arm leg} {have|has|are|is|on|both|all|just|do|does|will|went|gone|feel|feels|stopped|not} {gone|all|both|the|not|just|went|stopped|} {on strike|dead|numb|asleep|weak|heavy|useless|limp|to sleep|working|moving|listening|obeying|left|right|same|paralysed|feel|go|move|respond|strike|cooperating|weird}',
    '{nobody|no one|people|wife|husband|they|partner|mum|my son|my daughter|everyone|guys|mate} {is|are|can not|could not|was|does not|can|do not|did not|were|keeps|keep|says i|said i} {not|} {understanding me|understand me|understanding suddenly|understanding a word|understand my|understand what i|understand a word|understood me|make me out|make out what i|make out a word|sound drunk|slurring|sounded drunk|am slurring|was slurring}',
    '{can not|could not|not able to|unable to|struggle to|hard to|can barely} {get|make|find|form|say|bring|speak|pronounce|remember|talk|read|write|name|understand} {my|the|any|out|clear|clearly|} {words|word|mouth|tongue|lips|speech|names|name for|sentence|sentences|clear|right|straight|letters|what you|what people|what they}',
    '{eye and mouth|mouth and eye|eyelid and mouth|eye and cheek|lip and eye|eye and lip|cheek and mouth|mouth and cheek} {on|are|have|both|is|all|hang|dropped|drooping}',
    '{one|half|left half|right half|left side|right side|entire side} {half|side|} {of|} {the|my|me|} body {went|is|has|gone|goes|does not|feels|not|stopped|just|all|will not} ',
    '{left|right} {arm|hand|leg} {and|with} {my|the|left|right|} {speech|face|mouth|smile|words|tongue} {are|is|have|has|went|gone|both}',
    '{left|right|one} {arm|leg|hand} {or|and} {smile|speak|talk|write|my face|my mouth}',
    '{tried|trying|try|want|wanted} to {say|speak|talk|answer|shout} {hello|hi|something|my name|a word|thanks|} {and|but} {only|nothing|just a|no|it came|it comes}',
    '{lost|losing|lose} {my|the|all my|} {words|speech|language|english|names|power of speech}',
    '{face|mouth|smile} {looks|is|came|pulls|comes} {out|} {crooked|lopsided|skew|skewed|squint|wonky|bent|half|slanted|on the huh|asymmetric|odd|uneven|one sided}',
    '{stroke} {symptoms|signs|like} {and|right now|since|on me|coming}',
  ],
  speechFails: [
    '{can not|could not|not able to|suddenly can not|unable to} {speak|talk|say} {clear|clearly|properly|right|right now|well|anything|a word|straight|words|nothing|any more|}',
  ],

  // Sight.
  eyeNoun: [
    '{eye|eyes|left eye|right eye|vision|sight|eyesight|what i see|screen|view|field of vision|the picture|the room|words on the page|text}',
  ],
  eyeFails: [
    '{dirty|frosted|steamed|smeared|smudged|greasy|broken|cracked|fogged|wet|rainy} {window|glass|windscreen|lens|pane|mirror|glasses}',
    '{blob|black blob|ink|ink blot|blot|smear|jellyfish|cobweb|cobwebs|net curtain|lace curtain|blind|shutter|lid|veil|curtain|shade|dark cloud|milky|snowstorm|static|tv static|heat haze|shimmering|shimmer|ripples|wavy|wobbly lines|jagged|jagged lines|zig zag|broken glass|kaleidoscope|tunnel|keyhole|letterbox|pinhole|porthole|lights off|light went|lamp went|switched off|turned off|went off|shut down|signal lost|coming and going|comes and goes|not clearing|not clear|blinded}',
    '{not able to|can not|could not|unable to|do not|does not} see {from|out of|with|through|in|on|anything|half|the|}',
  ],
  vision: [
    '{flashes|flashing|bursts|shower|showers|sparks|storm} of {light|lights|floaters|sparks|black|spots|stars|dots|black dots}',
    '{not able|unable|can not|could not|can barely} {to|} see {from|out of|with|through|in} {my|one|the|} {left|right|one|bad|} {eye|eyes|side}',
    '{lost|losing|missing|lose|loosing} {the|my|half|} {bottom|top|left|right|lower|upper|whole|middle|} {half|side|part|bit|quarter} of {everything|what|my|the|whatever|every|things|faces}',
    '{blind|blinds|shutter|curtain|shade|veil|lid|sheet} {has|was|is|had|came|} {been|come|} {pulled|drawn|dropped|down|lowered|come|falling|coming|closing|closed|across} {down|over|across|} {over|across|in|on|} {my|one|the|} {left|right|one|} {eye|eyes|half|side}',
    '{eye|eyes|sight|vision} {has|is|just|was|had|it|} {just|suddenly|} {gone|went|turned|switched off|turned off|shut down|packed in|packed up|given up|quit|stopped|clocked off|dropped out|cut out|blacked out|whited out|faded|failed|failing}  {dark|black|blind|white|grey|blank|off|out|on|since|in|for|and|working|seeing|completely|cloudy|milky|blurry|}',
  ],
} as const satisfies Record<string, readonly string[]>
