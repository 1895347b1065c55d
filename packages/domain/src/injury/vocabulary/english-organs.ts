import { darkDrink, furniture, heavyThing, notAble, obeys, passesWater, wildBeat } from './english-families.ts'

/** Organs told as somebody with a will, and what they fail at: bladder and bowel, urine, breath, heart and chest. */
export const organPatterns = {
  // Bladder and bowel.
  bladderOrgan: [
    '{bladder|bowel|bowels|waterworks|water works|urine|pee|piss|poo|poop|motions|motion is|motion comes|motion coming|stool|stools|back passage|anus|sphincter|number ones|number one|number twos|number two|peeing|weeing|pissing|urinating|urination|pooing|pooping|my water|the water|plumbing|pelvic floor|widdle|tinkle}',
    'wee {is|has|just|comes|came|runs|ran|gone|went|keeps|will|does|out|without|whenever|starts|when|escapes|leaks}',
    'i {leak|leaked|dribble|am leaking|keep leaking}',
  ],
  darkPee: [`{peeing|pissing|weeing|passing|urinating|pee|urine|wees|pees} {pure|straight|out|some|} {${darkDrink}}`],
  organFails: [
    `{not|never|stopped|refuses to|refusing to|no longer|forgot how to|forgotten how to} {${obeys}}`,
    '{on strike|gone on strike|mind of its own|mind of their own|on the blink|on the fritz|gone awol|awol|out of order|out of action|out of service|gone rogue|rogue|given up|gave up|packed up|packing up|packed in|shut up shop|clocked off|switched off|shut down|gone to sleep|asleep|offline|disconnected|not connected|gone quiet|gone silent|deaf to me|ignoring me|ignores me|doing its own thing|do their own thing|does its own thing|does what it wants|does what it likes|whenever it pleases|when it pleases|whenever it likes|whenever it wants|when it wants|when it likes|of its own accord|on its own accord|by its own|by themselves|on their own|by itself|on its own|without asking|without permission|without warning|without my knowing|without my knowledge|without knowledge|without knowing|without me knowing|without me noticing|without my permission|without telling me|without control|without feeling|without sensation|without effort|without meaning|without meaning to|without wanting|without trying|before i get there|before i can|unannounced|uninvited}',
    '{runs down|ran down|running down|trickles|trickling|trickled|dribbles|dribbling|drips|dripping|escapes|escaping|escaped|seeps|seeping|leaks|leaking|leaked|slips out|slipped out|falls out|fell out|sneaks out|gushes|pours out|comes out|came out|just comes|just came|came away} {out|} {down|of me|from me|} {my|} {leg|legs|and i|before|when i|without|by|on its|all by|with no|unasked|whenever|}',
    '{no|zero|not any|lost the|lost|losing the|without|not getting the|never get the|get no|not get the} {signal|signals|message|messages|urge|warning|sensation|control|say|idea when|idea that|feeling of|feel of|command|clue when}',
    '{takes|taking|took|needs|waits} {ages|forever|an age|ten minutes|five minutes|minutes|so long|too long|a long time|an eternity} to {start|come|go|get going|begin|empty|pee|wee}',
    '{gone|went|going|acting|is} {all|} {wrong|weird|haywire|funny|strange|odd|numb|dead|missing}',
    '{never|not|did not|do not} {felt|feel|feeling|notice|noticed|noticing|know|knew} {it|that|a thing|when|i had|i was|anything|until|till|coming|happening|happen}',
    '{have no|got no|without a|with no} {clue|idea|warning|say}',
    '{not|no longer} {knowing|aware|realising|realizing|sensing|noticing}',
    '{stuck|blocked|will not start|not start|not starting|not come|not coming|not coming out|not wait|not waiting|not hold|not stay|not stop|not flow|not empty|not empties|not emptying|nothing comes|nothing moves|not move|stopped coming|retained}',
    '{out of|beyond|not in|not under} my {control|hands|command}',
    '{not hold|not holding|can not control|not control|losing|lost|loose|lose} {it|the|my|}',
  ],
  bladder: [
    `{${notAble}|not able|can not to} {to|} {hold|holding|keep|control|stop|pass|release|restrain} {back|} {the|my|me|any|} {water|urine|pee|wee|piss|poo|motions|motion|stool|stools|bladder|bowels|bowel|waterworks|wees}`,
    `{${notAble}|do not|does not} feel {the|any|my|} {toilet paper|loo paper|loo roll|bog roll|toilet roll|paper when i wipe|wiping|wipe|seat of the toilet|toilet seat|loo seat}`,
    '{toilet seat|loo seat|seat of the toilet|toilet paper|loo paper} {feels|is|felt} {it is|its|as if it is|} {not there|numb|missing|nothing|far away}',
    '{change|changed|changing} {my|the|} {trousers|pants|knickers|underwear|shorts|leggings|clothes|undies|boxers} {twice|again|three times|because|and|since|two times|after}',
    '{wet patch|wet spot|damp patch|puddle} {in|on|under|down|between} {my|me|the|} {shorts|trousers|pants|leggings|knickers|seat|chair|legs|bench|feet|bed}',
    '{peed|weed|pissed|wet|shat|pooed|peeing|weeing|wetting|pissing} {all over|down|through} {myself|my leg|my legs|my shorts|my trousers|my leggings}',
    '{keep|keeps|kept|am|been} {peeing|weeing|wetting|pissing|soiling|messing|leaking|pooing} {myself|my pants|my bed|my trousers|without}',
    '{need|wear|wearing|bought|buying|using|am in} {a|} {nappy|nappies|pad|pads|diapers|diaper|incontinence pants} {now|since|because|after|to train}',
    '{accidents|an accident} {since|every time i stand|when i stand|without feeling|and i did not feel|overnight|in bed|on the way to the toilet|on the way to the loo}',
    '{can not|could not|do not} tell {if|when|whether} {i|i am|my bladder|i have|i need} {peeing|weeing|finished|going|need|full|empty|to go|need to go|am finished|done|is full|weed|been|peed|pooed}',
  ],
  saddle: [
    '{nether region|nethers region|lower regions|tail end|behind|bottom half of my bum|cheeks|seat area|where i sit|my sitting bones|between the legs|between my legs|inner legs|lady bits|lady garden|front bottom|willy|knob|dick|cock|testicles|nuts|bollocks|bawbag|fanny|foof|minge|back door|rear passage|back passage|anus|the parts i sit on|part i sit on}',
  ],
  nothingStarts: [
    '{nothing|not a drop|no drop} {will|would|} {starts|start|come|comes|came|happens|flows|flow|moves|works}',
    '{trying|try|tried|straining|strain|sat|sit|stood|stand|sitting} {for|} {#|five|ten|fifteen|twenty|thirty|} {minutes|ages|} {trying|straining|waiting|} to {pee|wee|go|pass water|urinate|start}',
  ],
  tapWord: [
    '{the|my} {tap|taps|pipes|stopcock|valve}',
    '{dribbling|leaking|leaks|dribble} {all day|all night|all the time|since|constantly|and}',
  ],
  spineWord: [
    '{back|lower back|spine|disc|disk|sciatica|lumbar|slipped disc|backache|both legs|deadlift|deadlifts|deads|neck|bum|numb|down there|saddle}',
  ],

  // Urine.
  urine: [
    `{my water|my waters|${passesWater}|widdle|widdles|number one|number ones|wees|pisses|wazz|water i pass|pass water|passing water}`,
  ],
  urinePlace: [
    '{a slash|go to the loo|go to the toilet|go to the bathroom|went to the loo|went to the toilet|in the loo|in the toilet|toilet|toilet bowl|the bowl|loo|what came out of me|what comes out of me|came out of me|comes out of me|when i go to the loo}',
  ],
  urineStain: [
    `{looks|looked|looking|colour|color|coloured|colored|shade|tint|came|come|comes|turned|resembles|resembling|resemble|reminds me of|same as|similar to|brown as|black as|dark as|dark like|black like|brown like|red as|full of|tipped|poured|spilled|spilt|nothing but|more|it is|is|was|of|as|a|the|than|into|be|became|become|has become|pure|straight|basically|peeing|pissing|weeing|passing|urinating|pee|piss|urine|wee} {some|of|out|as|into|if it was|it was|the colour of|the shade of|the color of|colour of|same as|more|someone|somebody|has|is|a|the|my|an|like|} {tipped|poured|strong|flat|black|dark|cold|thick|old|stewed|builders|bit of|morning|cup of|mug of|pint of|can of|bottle of|} {${darkDrink}|teabag|tea bag|cold drink|black drink|soft drink|kvass|balsamic|oyster sauce|worcester sauce|worcestershire|hp sauce|engine oil|motor oil|oil|creosote|varnish|wood stain|espresso|americano|cocoa|toffee|caramel|bitter|old engine oil|brandy|sherry|rooibos|chai|liquorice|licorice|tar|tobacco|rust|brick|conker|chestnut|walnut|bourbon}`,
    '{dark|brown|brownish|browny|black|blackish|rusty|rust|maroon|burgundy|mahogany|reddish|chocolate|tea|cola|coke|coffee} {brown|red|} {colour|color|coloured|colored|colours|shade|stuff|water|urine|pee|wee|piss|stream|liquid|tinge|tint|hue}',
  ],
  stainFood: [
    '{beetroot|beets|beet|vitamins|vitamin|berocca|multivitamin|multivitamins|supplement|supplements|dye|food colouring|blackberries|rhubarb|period|lube|flush|bleach|cleaner|mascara}',
  ],

  // Breath.
  breath: [
    '{sucking|gulping|grabbing|fighting|begging|starved|desperate|hungry|dying|stop|stopping|pause|pausing|short} {in|for|of|down|} {air|breath|wind|oxygen|puff}',
    `{breath|breaths|breathing|air|wind|lungs|lung} {is|are|has|have|just|will|does|do|did|still|it|} {still|been|} {not|never|hardly|barely} {coming|come|enough|fill|filling|full|fills|going in|going down|go down|go in|enter|entering|reach|reaching|back|come back|coming back|come back yet|returned|settled|settle|settling|work|working|calm|getting in|get in|arriving|right|normal|complete|come full}`,
    '{air|breath|oxygen} {is|are|feels|was|runs|running|ran|getting|gets|becoming|comes|coming} {not enough|short|shallow|thin|too little|little|missing|less|out|in sips|in small|in bits|short short|quick|fast}',
    '{not|never|no} {enough|any|much} {air|breath|oxygen|wind|puff}',
    '{breathe|breathing|breath|breathes|respiration} {very|too|so|is|are|gone|} {quick|quickly|fast|fast fast|rapid|rapidly|short|short short|shallow|heavy|laboured|problem|problems|issue|trouble|difficulty|difficult|tight|hard|harder|wrong|not right}',
    `{${notAble}} {breathe|breath} {right|proper|well|easy|normal|freely|lying|flat|laid|sitting|in|out|enough|deep|deeply|at all|good|without}`,
    `{${notAble}|struggle to|struggling to|hard to} {finish|complete|say|get through|get out|speak|hold|manage|do|string|make} {a|one|my|full|whole|two|three|even|} {full|whole|single|} {sentence|sentences|conversation|words in a row|phone call|prayers|chat|three words}`,
    '{chest|lungs|ribs|nostrils|shoulders} {heaving|are heaving|is heaving|heaves|going up and down|going like bellows|pumping like|burning for air|on fire for air|working overtime|will not open|closed up|are closed|will not expand|shut}',
    '{lungs|chest|ribs} {feel|feels|felt|seem} {they|it|as if they|as if it|} {will|can|do|does} not {expand|fill|open|inflate|work|rise}',
    '{breath|air|wind} {is|are|was|} {becoming|getting|growing|running|coming} {short|shorter|thin|less|shallow|hard|heavy}',
    'i {puff|pant|gasp|wheeze|huff|blow} {just|from|when|doing|at|after|walking|tying|putting|}',
    '{makes|make|making|leaves|leave|left|leaving|gets} me {gasp|gasping|puffed|puff|puffing|breathless|winded|panting|pant|wheeze|wheezing|short of breath|out of breath|out of puff|blow|blowing}',
    '{pant|pants|gasp|gasps|wheezes|puffs|puffy breath|blown out|out of wind|short winded|shortwinded|short of wind|short of puff|short breathed|short of air|fighting for wind|breathing like a|breathing through a straw|through a straw|drowning|like i am drowning|smothering|stuffed up lungs|out of breathe|air hungry|peching|pechin|peched|oot of breath|puggled for breath}',
    '{can not|could not} {get|catch} {my|me|the|a|any} {wind|puff|second wind|breath back|breath}',
    '{catch|catching|get|getting} my breath {between|every|after every}',
    '{winded|breathless|puffed|gasping|wheezy|panting}',
  ],
  atRest: [
    `{in|on|into|from} {my|the|me|a|this|that} {${furniture}}`,
    '{am|was|are|been|being|i|simply|only|still|while|when|from|with} {simply|only|still|just|here|} {sitting|seated|lying|laying|lain|resting|reclining|sleeping|reading|typing|knitting|texting|talking|eating|chatting|watching|dressing|standing|sat|idle|parked}',
    '{parked|plonked|planted|sat|settled} {me|my|myself|} {bum|arse|down|self|backside|bottom|behind|}',
    '{do|doing|done|did} {nothing|nothing at all|no exercise|no activity|no sport|not a thing|a thing|nowt|nought}',
    '{not|never} {trained|training|moving|move|moved|exercised|exercising|lifted|done a thing|done anything|doing a thing|gotten out of bed|got out of bed|out of bed|left the house|got up|started yet|touched a weight|run|walked}',
    '{all i did was|only got|get|got|getting|when i get} {dressed|get dressed|stand up|sit up|roll over|get up|brush|walk|put|turn over|tie|bend}',
    '{at rest|in rest|rest only|without activity|without exercise|without effort|without any effort|with no effort|no effort|resting|i rest|am resting|day off|rest day|off day}',
    '{to the|from the|between the|reaching the|going to the|the} {mailbox|letterbox|post box|gate|bathroom|toilet|loo|kitchen|fridge|bus stop|door|landing|hall|bed and the bathroom|bins|porch|car|corner shop|top of the stairs|lift}',
    '{brushing|combing|washing|making|boiling|hoovering|cooking|dressing|tying|putting|doing|pulling} {my|the|on|up|a|} {teeth|hair|dishes|tea|bed|laces|socks|shoes|boots|kettle|brew|jumper|coat}',
    '{lie|lying|laid|laying|lay|sleep|sleeping} {flat|down|on my back|back}',
    '{need|needs|use|using|sleep on|sleep with|sleeping on|propped on|prop myself on|propped up on} {two|three|four|extra|more|lots of|a pile of|a stack of|2|3|4} {pillows|cushions}',
    '{sit|sitting|sat|prop|propped} {up|upright|bolt upright} {to|just to|in bed|all night|so i can|in order to}',
    '{a|one|every|after every|my|two|three|few|mid|full|finish my|finish a|complete a} {sentence|sentences|words|three words|two words|few words|word|couple of words|phone call}',
    '{woke|wake|wakes|woken|waking} {up|me|from|at|in the|}',
    '{talking|speaking|eating|chewing|laughing|dressing|showering|bathing|yawning} {makes|leaves|gets|is making}',
  ],
  breathPlain: [
    '{sit up|sit upright|prop myself up|sleep sitting|sleep sitting up|sleep upright|stand up|bend forward|lean forward} {just|} {to|so i can|in order to|or i can not|if i want to|because i can not} {breathe|breath|get air|get a breath|get any air}',
    '{breath|breathing|wind|air|puff} {has|have|did|will|does|would|is} {still|} not {come|coming|comes|got|gone} {back|in|down}',
  ],
  breathStrong: [
    '{pillows} {or|to|otherwise|because|so|else} {i|} {can not|can|breathe|struggle|breath} {to|} {breathe|breath|}',
    '{breathing|breathe} {problem|problems|difficulty|trouble} {is|are|has|} {coming|there|started|come|since}',
    '{woke|wake|woken|waking} {up|} {gasping|breathless|fighting for|choking|gulping|not able to breathe|unable to breathe|short of}',
    '{air is|breath is|air just is|air} not {enough|coming}',
  ],
  restTime: [
    '{it is|its} {now|gone|past|already|nearly|almost|half|} {one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|1|2|3|4|5|6|7|8|9|10|11|12|lunchtime|teatime|bedtime|evening|afternoon|night} {now|pm|am|oclock|already|and|}',
    '{at|by|until|till} {noon|midday|lunch|lunchtime|teatime|tea time|bedtime|dinner|midnight|tea|night|this afternoon|this evening}',
    '{since|from|after} {this|the|} {morning|lunch|breakfast|dawn|noon|yesterday|last night|dinner|dinnertime|two days|a week|days|weeks|morning class|morning session|mornings class}',
    '{all|whole|the whole|the entire|half the|half a|most of the} {day|afternoon|evening|night|morning}',
    '{half an hour|an hour|two hours|three hours|hours|ages|forty minutes|twenty minutes|thirty minutes|ten minutes|fifteen minutes} {since|after|ago|later|gone|now|on|and|past|}',
  ],
  lasting: [
    '{even now|not gone|not calmed|not eased|not easing|not let up|no better|not any better|not right|to this minute|up to now|not recovered}',
  ],

  // Heart.
  heartWord: [
    '{heart|my heart|ticker|heartbeats|heart beats|pulse|pump|garmin|fitbit|apple watch|whoop|polar|watch|watch says|watch reads|watch shows|monitor says|beats|heartbeat|bpm|chest}',
  ],
  heartOrgan: [
    `{heart|ticker|pulse|heartbeat} {${wildBeat}|thudding|thuds|thumping|hammering}`,
    '{my|the|me|ma} {heart|ticker|heartbeat|pulse|heartbeats|old ticker|beats|heart beat}',
    '{heart|pulse|ticker|heartbeats|beats} {is|was|are|keeps|has|going|goes|went|gone|doing|does|makes|made|making|jump|jumps|run|runs|running|beating|beats|skips|stops|kicks|kicking|bouncing|bounces|doing}',
    '{bird|butterfly|fish|frog|animal|mouse|something|moth|bat} {trapped|flapping|fluttering|jumping|flopping|caught|alive|beating|moving|thrashing} {in|inside} my {chest|ribs|rib cage|ribcage}',
  ],
  irregular: [`{${wildBeat}}`],
  calmHeart: [
    '{heart rate is|heart rate was|heart is|pulse is|pulse was} {fine|normal|good|ok|okay|steady}',
    '{heart rate monitor|heart emoji|whole heart|heart of}',
  ],
  giddy: [
    '{dizzy|dizziness|vertigo|giddy|giddiness|woozy|faint|fainty|lightheaded|light headed|light in the head|lightheadedness|unsteady|wobbly|swimmy|floaty|muzzy|swaying|reeling|dizzy headed|whoozy|woosy|tipsy|drunk|seasick|sea sick|far away|spaced|spacey|groggy|faintish|fuzzy headed|fuzzy head|head rush|punch drunk|drunken|whirly|whirling|swirling|off balance|greying out|see stars|seeing stars|peely wally}',
    '{head|heid|everything|room|world|gym|floor|walls|ground|place|ceiling|things|vision|brain} {is|was|has|goes|went|gone|feels|felt|started|starts|keeps|just|are|it|getting|} {all|to|gone|getting|a|going|is|} {light|spin|spins|spinning|spun|swim|swims|swimming|swam|turn|turns|turning|reel|reels|reeling|rock|rocks|rocking|sway|sways|swaying|tilt|tilts|tilting|tip|tipping|float|floats|floating|floaty|fuzzy|move|moves|moving|round and round|going round|whirls|whirling|rotating|rotates|empty|woolly|away|funny|wobbly|dizzy|cotton wool|go round|goes round|round|sliding}',
    '{had|have|having|need|needed} to {hold|grab|sit|clutch|lean|lie|hang|steady|cling|kneel} {on to|onto|on|against|down|myself|} {the|a|my|} {rail|wall|rack|bench|floor|machine|handrail|bar|chair|down|}',
    '{hold|holding|grabbed|grab|grabbing|held|clutching|clutched|clinging} {on to|onto|on|} {the|a} {rail|wall|rack|banister|handrail|table|doorframe|machine|upright}',
    '{come|came|coming|gone|feel|felt|feeling|went} over {all|} {funny|queer|faint|strange|weird|peculiar|odd|giddy}',
    '{see|saw|seeing|watch|feel|felt} the {room|world|walls|floor|ground|gym} {move|moving|turn|turning|spin|spinning|tilt|tilting|go round|sway|swaying}',
    '{about|going|gonna|going to|nearly|almost|might|could|will|would|close to} {to|} {faint|fall|fall over|fall down|pass out|black out|go over|keel over|topple|collapse|drop|keeled over|passed out|fainted|collapsed|went over|fell over|fell}',
    'or i {go|fall|will go|will fall|keel|topple} {over|down|}',
    '{legs|knees} {have|are|to|went|gone|turned|going|like|} {gone|turned|} {to|} {water|jelly|wobbly|cotton}',
    'head {is|feels|} full of {air|cotton|cotton wool|clouds|helium|bees}',
    '{light|feather} headed',
  ],

  // Chest.
  pressing: [
    `{a|an|some|} {bag of|sack of|block of|big|heavy|great|slab of|} {${heavyThing}} {on|is on|sitting|sat|parked|across|lying|leaning|pushing|pressing|inside|behind|resting}`,
    '{a|an} {big|great|heavy|hot|} {stone|brick|rock|boulder|lump of lead|anvil|elephant|slab|fist|block}',
    '{someone|somebody|something|he|they} {parked|put|dropped|placed|left|laid|dumped|stuck|tightening|pulling|wrapped} {a|an|the} {lorry|car|truck|bus|piano|fridge|anvil|slab|brick|weight|sack|boulder|belt|rope|strap|corset}',
    '{dull|heavy|strange|constant|horrible|great|weird} {weight|load|pressure}',
    '{clamp|vice|vise|band|hoop|belt|strap|fist|hand|rope|iron bar|weight|load} {is|} {around|round|across|over|on} {my|the}',
    '{fist|hand|claw|strap|rope|corset|ratchet strap|girdle|belt|band|chain|wire|bra|seat belt|harness} {is|that is|that keeps|squeezing|getting|pulling|pulled|pulls|gets|tightening|tightens|round|around|someone|too tight|three sizes}',
    '{in a|in the|into a|through a|caught in a} {press|knot|vice|vise|mangle|clamp|wringer|trap|noose|trash compactor|hydraulic press|juicer|fist|grip}',
    '{wrung|wrung out|wringing|squished|squish|squishing|squashed in|pinned|pinned down|tied|tied up|strangled|strangling|choked|choking|bound|being pulled tight|pulled tighter|pulling tighter|tightened with|sat upon|stood on|stamped on|trampled|compressed|packed|loaded|weighed|tight as a drum|squeezes|squeezed by|presses and presses|press and press|crushes|tightens|constricts|clenches|gripping me|clamping}',
    '{knife|knives|dagger|blade|skewer|needle|needles|poker|hot poker|spear|nail|stab|stabs|stabbed|stabby|stabbing|stabby thing|jabs|jabbing|stitch|sharp thing|spike|lightning|electric}',
    '{heaviness|tightness|squeeze|sore inside|on fire inside|burny|pressure|uneasiness} {is|feeling|sensation|inside|there|coming|since|when|and|while|}',
  ],
  heavyOnChest: [
    '{weight|load|pain|paining|pressure|heaviness|tightness|burning|uneasiness|discomfort} {is|} {there|coming|felt|} {in|on|at} {my|the|} chest {side|area|region|centre|center|portion|}',
    '{knife|stab|stabs|needle|needles|dagger|blade|skewer|poker|nail|spear|fist|stone|rock|lump of lead|iron bar} {in|into|through|behind|under|inside|across} {my|the} {chest|heart|breastbone|sternum}',
    '{chest|heart|breastbone|sternum} {is|has|been|gone|went|feels|felt|it|got|just|keeps} {been|being|gone|in|it is in|all|like|} {in|a|} {paining|pressed|wrung|squeezed|tight|heavy|knot|knots|vice|vise|press|tight as|grabbing me|gripping|griping|crushing|crushed|bound|full of stones|clenched|clenching|seized|cramping|caving in|burning|on fire|stone|lead|concrete}',
  ],
  indigestion: ['{indigestion|heartburn}'],
  chest: [
    '{chest|breastbone|breast bone|sternum|heart|middle of my ribs|behind my ribs|between my breasts|behind the ribs}',
  ],
  leftArm: [
    '{left arm|jaw|jaws|left hand} {is|are|also|has|and|too|have} {aching|achy|paining|hurting|heavy|aches|hurts|pain}',
  ],
  armHeavy: ['left {arm|hand} {is|feels|felt|went|gone|} {heavy|lead}'],
  sweat: [
    '{cold sweat|cold sweats|sweating cold|grey|gray|clammy|gone grey|ashen|sweaty|sweating|pale|white as|nauseous|queasy|sick|waxy|drenched|dripping|breathless|short of breath|faint|light headed|lightheaded|tight chest}',
  ],
} as const satisfies Record<string, readonly string[]>
