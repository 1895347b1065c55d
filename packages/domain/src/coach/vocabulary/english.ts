// The words messages to the coach are told apart by. A line is a pattern: plain words, # for a number, {a|b|} for alternatives
// (an empty one makes it optional). Words come without apostrophes; "don't" is "do not", "I'm" is "i am".

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Asking for a plan to be made or changed as a whole. */
export const programPatterns: readonly string[] = [
  '{make|build|create|write|design|generate|give|draw up|put together|set up|get|plan|prepare|draft|program|find|send|recommend|suggest|come up with|map out|develop|customize|customise} {me|us|} {up|} {a|an|my|the|some|} {new|good|custom|simple|different|personal|personalized|proper|solid|full|whole|better|beginner|beginners|home|gym|nice|quick|short|decent|basic|} {#|} {day|days|week|weeks|month|x|} {week|weeks|a week|per week|split|} {full body|upper lower|push pull legs|ppl|upper body|lower body|strength|hypertrophy|powerlifting|running|marathon|half marathon|# k|hybrid|training|workout|gym|lifting|weight loss|fat loss|muscle building|bodybuilding|beginner|bodyweight|dumbbell|dumbbell only|kettlebell|leg|bench|squat|deadlift|conditioning|cardio|strength training|half|couch to # k|bulking|cutting|peaking|glute|home|calisthenics|triathlon|ultra|crossfit|hiit|sub # hour|sub # marathon|} {training|workout|lifting|running|gym|strength|marathon|} {program|programme|plan|routine|split|schedule|programming|regimen|mesocycle|macrocycle|training block|block|plans|week|periodization|workout|session|workouts}',
  '{i|we} {need|want|would like|would love|could use|am looking for|am after|require|am in need of|need you to make} {a|an|my|some|} {new|good|custom|simple|different|personal|personalized|proper|solid|full|better|} {#|} {day|days|week|weeks|month|x|} {week|weeks|a week|per week|split|} {full body|upper lower|push pull legs|ppl|upper body|lower body|strength|hypertrophy|powerlifting|running|marathon|half marathon|# k|hybrid|training|workout|gym|lifting|weight loss|fat loss|muscle building|bodybuilding|beginner|bodyweight|dumbbell|home|conditioning|cardio|peaking|cutting|bulking|} {training|workout|lifting|running|gym|strength|} {program|programme|plan|routine|split|schedule|programming|regimen|block}',
  '{set me up with|hook me up with|get me started on|put me on|get me on} {a|an|the|your|} {new|good|custom|} {#|} {day|week|} {full body|upper lower|push pull legs|strength|hypertrophy|powerlifting|running|marathon|half marathon|hybrid|training|workout|lifting|beginner|home|# k|} {training|workout|} {program|programme|plan|routine|split|schedule}',
  '{program|plan|schedule|map out|lay out|structure} my {training|week|next week|workouts|next block|next # weeks|next cycle|next mesocycle|lifts|month|season|race prep|next month|whole week}',
  '{looking for|interested in|need|want|ready for|time for} {a|} {new|different|fresh|} {workout|training|lifting|gym|strength|running|#|} {day|week|month|} {workout|training|} {program|programme|plan|routine|split|regimen}',
  '{get|prepare|train|coach} me {ready|} for {a|my|the|} {marathon|half marathon|# k|race|meet|powerlifting meet|competition|triathlon|hyrox|half|ironman|spartan race|comp}',
  '{redo|rewrite|rebuild|remake|regenerate|overhaul|redesign|update|adjust|change up|modify|extend} my {whole|entire|current|} {training|workout|lifting|running|strength|} {program|programme|plan|routine|split|schedule}',
  '{program|plan|routine|split|programme} {for me|please}',
  '{can|could|would|will} you {make|build|create|write|design|program|plan|generate} {me|} {something|workouts|my workouts|my training|a workout} {for|}',
  '{start|begin} me on a {new|} {strength|running|lifting|training|beginner|hypertrophy|} {program|plan|routine|programme}',
  '{couch to # k|# x #|push pull legs|ppl|marathon|half marathon|upper lower|full body|strength|hypertrophy|powerlifting|hybrid|# k|home workout|dumbbell only|beginner} {program|plan|routine|split|programme|training plan} {for|please|with|that|#|over|in|using}',
  '# {week|day|month|weeks|days} {a week|per week|} {training|workout|strength|running|hypertrophy|powerlifting|marathon|half marathon|push pull legs|upper lower|full body|# k|hybrid|bench|squat|} {program|plan|routine|split|programme|block|training plan} {for|please|with|that|to|starting|}',
]

/** Asking for another exercise in the place of one. */
export const swapPatterns: readonly string[] = [
  '{swap|swapping|substitute|substitution|substitutions|replace|replacing|replacement|substituting|substitutes|alternative|alternatives|alternate exercise|swaps|trade out|sub out|swap out|switch out|change out|exchange}',
  'trade',
  'something other than',
  '{what is|whats} similar',
  '{instead of|in place of|rather than|in lieu of|as opposed to}',
  '{instead|something else|anything else|another exercise|different exercise|other exercise|other exercises|different movement|another movement|something similar|similar exercise|similar to|equivalent of|equivalent to|equivalent|variation i can do|what else}',
  '{easier|harder|gentler|safer|lighter|simpler|regression|progression} {version|variation|variant|option|exercise|alternative|for|of|than}',
  '{knee|shoulder|back|wrist|joint|elbow|hip} friendly',
  '{sub|switch|change} {#|the|my|out|} {a|} ',
  '{rack|bench|machine|station|cable|cables|bar|equipment|dumbbells|smith|platform|treadmill} {is|are} {taken|busy|broken|occupied|full|being used|out of order|in use|all taken|missing}',
  'no {barbell|rack|bench|machine|cable|cables|dumbbells|equipment|squat rack|leg press|pull up bar|kettlebell} {here|today|available|at this gym|in this gym|at home|for}',
  '{do|does} not have {a|an|any|the|} {barbell|rack|squat rack|bench|machine|cable|cables|cable machine|dumbbells|leg press|pull up bar|kettlebell|kettlebells|smith machine|lat pulldown|hack squat|leg curl|leg curl machine|hex bar|trap bar|rower|ghd|bands|dip bars|preacher bench|dip station}',
]

/** Families of exercises: a name of one is no single exercise, but it is enough to ask for another. */
export const familyWords = words(
  'row rows curl curls press presses raises raise flies flyes fly extensions pulldowns pulldown deadlifts squats lunges dips crunches planks jumps pushups pullups exercise movement lift machine',
)

/** Swap words that need no exercise beside them. */
export const plainSwapWords = words(
  'swap swapping substitute substitution substitutions replace replacing substitutes alternative alternatives',
)

/** Who the athlete is, what they have, when they train, what for. */
export const onboardingPatterns: readonly string[] = [
  '{my name is|call me|you can call me|my names|name is|the name is}',
  '{i am|im} {a|an|} {# year old|# years old|# yo|# y o|# years|complete beginner|total beginner|beginner|novice|newbie|intermediate|advanced|intermediate lifter|experienced|experienced lifter|advanced lifter|total newbie|absolute beginner|pretty much a beginner|very new|brand new|new to|completely new|fairly new|just starting|just getting started|getting back into|returning|coming back to|powerlifter|runner|recreational lifter|recreational runner|former athlete|college athlete|nurse|student|busy mom|busy dad|mom of|dad of|stay at home|desk worker|new here|vegan|vegetarian|female|male|woman|man|pretty new|cyclist|triathlete|hobby runner|weekend warrior}',
  '{i am|im} # {and|years|,|male|female|kg|cm|pounds|lbs|kilos|i}',
  '{i|we} {train|work out|workout|lift|exercise|go to the gym|go|run|can train|can work out|can lift|can make it|usually train|currently train|want to train|would like to train|can only train|hit the gym|am able to train|like to train|plan to train|aim to train|can commit to|can do|have time for} {about|around|roughly|maybe|only|up to|at least|} {#|once|twice|three times|most|every|a few|a couple} {or #|to #|} {times|days|x|times a week|day|evenings|mornings|sessions|hours|other|of} {a|per|each|every|} {week|day|}',
  '# {times|days|x|sessions|hours|evenings|mornings|workouts} {a|per|each|every} week',
  '{my|our|the} {main|primary|biggest|only|overall|number one|long term|current|} {goal|goals|aim|target|focus|objective} {is|are|would be|right now is|right now}',
  '{i|we|} {want|would like|looking|hoping|trying|am trying|am hoping|hope|am looking|need|aim|am aiming|wanna|plan|would love|am here|just want|really want|mainly want|joined|signed up} to {get|become|be|build|gain|put on|lose|drop|burn|improve|increase|grow|run|start|look|feel|tone|bulk|cut|work on|train for|focus on|add|stay|compete|learn|squat|bench|deadlift|finish|complete|do|lean|shed|develop|maintain|keep} {big|bigger|strong|stronger|fit|fitter|lean|leaner|in shape|back in shape|muscle|more muscle|some muscle|weight|some weight|fat|some fat|body fat|strength|my strength|more strength|mass|size|faster|healthier|healthy|toned|up|better|my|a|an|for|lifting|running|training|on|in|#|endurance|flexible|explosive|jacked|shredded|ripped|athletic|good|great|energetic|confident|down|the|out|my first|abs|fitness|bench|active|mobile|pounds|kilos|about|around|at least|into}',
  '{i have|i have got|i got|i own|there is|access to|i train with|i work out with|ive got|all i have is|i only have|i just have|we have} {access to|} {a|an|some|only|just|} {full|home|garage|commercial|basic|small|well equipped|couple of|pair of|set of|few|adjustable|} {gym|home gym|garage gym|dumbbells|adjustable dumbbells|barbell and|rack and|squat rack|kettlebell|kettlebells|bands|resistance bands|gym membership|equipment|commercial gym|power rack|bench and|pull up bar|barbell|treadmill|rack}',
  '{i have|ive|i|} {been|have been} {lifting|training|running|working out|going to the gym|doing crossfit|powerlifting|bodybuilding|cycling|weight training|exercising|strength training} {consistently|seriously|on and off|off and on|regularly|} {for|since} {about|around|roughly|over|almost|nearly|more than|} {a|an|#|two|the last|the past|six} {year|years|months|month|decade|couple|few|and|}',
  '{years|year|months|decade} {of|} {lifting|training|gym|running} {experience|}',
  '{never|have not} {lifted|worked out|trained|been to a gym|exercised|run|stepped foot|set foot|done any} {before|weights|seriously|in|a|in a|much|properly|lifting|strength|}',
  '{i|} can {only|} {train|work out|workout|lift|run|make it} {on|at|in|#|during|before|after|most|every}',
  '{i|} {train|work out|workout|lift|run} {early|} {mornings|evenings|in the morning|in the mornings|in the evening|before work|after work|weekends|on weekends|at lunch|at night}',
  '{female|male|woman|man} #',
  '{experience|fitness|training} level',
  'i weigh {about|around|} #',
  'i am # {foot|feet|cm|centimeters|ft|kg|kilos|lbs|pounds}',
  '{i train at|i work out at|i train in|i work out in|i lift at|i lift in} {home|a|my|the|} {home|gym|commercial|garage|planet fitness|local|}',
  '{hi|hello|hey} {i am|im|my name is|its|this is} ',
  '{i prefer|i like|i enjoy} {training|working out|lifting|morning|evening|short|long|free weights|machines} ',
  '{no|without any} {injuries|injury history|health issues|medical conditions|known injuries|past injuries|major injuries|previous injuries}',
  '{i used to|i did} {play|compete|do|lift|run} {football|rugby|soccer|sports|crossfit|in|powerlifting|track|hockey|basketball|gymnastics|swim|competitive}',
  '{i am|im} {training|preparing|prepping|getting ready} for {a|my|the|an|} {marathon|half|half marathon|race|meet|# k|powerlifting|first|competition|triathlon|wedding|hyrox|spartan|show|ironman|comp|police|military|fitness test|season}',
  '{just|recently|i just|i recently} {started|joined|began|signed up|got back|had a baby} {lifting|training|working out|going|a|the|running|at|into|for|to}',
  'getting back into {lifting|training|running|the gym|working out|fitness|shape|it}',
  '{build muscle|lose fat|gain strength|get stronger|lose weight|gain muscle|fat loss|muscle gain|general fitness} {and|mainly|mostly|is my|,|please|would be|as}',
  '{beginner|intermediate|advanced|novice} {lifter|here|level|trainee|runner}',
  'my {max|one rep max|1rm|best} {bench|squat|deadlift|lifts} {is|are}',
  '{my experience level|my equipment|my schedule|my training age|my background|my current routine|my height|my weight} {is|are|includes}',
]

/** A short answer to what is asked at the start: nothing but this. */
export const onboardingAnswers: readonly string[] = [
  '{just|only|mostly|} {a|} {beginner|intermediate|advanced|novice|newbie|complete beginner|total beginner}',
  '{just|only|mostly|mainly|} {dumbbells|bodyweight|a barbell and a rack|full gym|home gym|commercial gym|resistance bands|kettlebells|bands}',
  '{get stronger|build muscle|lose weight|lose fat|gain muscle|hypertrophy|strength|general fitness|gain weight|get fit|muscle gain|fat loss|get in shape} {and|} {lose weight|lose fat|build muscle|get stronger|get fit|}',
  '{about|around|maybe|} # {days|times|sessions|x} {a week|per week|}',
]

/** A run, ride, walk or hike that was done. */
export const runDonePatterns: readonly string[] = [
  '{ran|jogged|rode|biked|cycled|hiked|walked|pedaled|pedalled|rucked|sprinted|spun}',
  '{went|been|got back|just back|came back|back|got in|got} {out|} {for|on|from|in} {a|an|my|the} {#|long|short|easy|quick|tempo|trail|morning|evening|lunch|recovery|nice|hilly|slow|steady|} {#|long|mile|miles|k|km|minute|min|hour|} {run|jog|ride|bike ride|walk|hike|spin|cycle|parkrun|runs|miler|long run|easy run|tempo run|trail run}',
  '{did|done|completed|finished|logged|knocked out|knocked off|crushed|smashed|managed|banged out|covered|log|record|add|got|just did|nailed} {a|an|my|the|another|today s|todays|} {#|long|short|easy|quick|tempo|trail|morning|half|full|hilly|recovery|slow|interval|steady|fartlek|} {#|mile|miles|k|km|kilometer|kilometre|minute|min|minutes|hour|easy|tempo|} {run|jog|ride|bike ride|walk|hike|marathon|half marathon|parkrun|miler|k|km|miles|mile|# k|intervals|repeats|hill repeats|tempo|long run|easy run|on the treadmill|treadmill|of running|of cycling|on the bike|run today|spin|fartlek|ruck|zone 2|kilometers|kilometres|strides|laps}',
  '{run|ride|jog|walk|hike|long run|easy run|tempo run|bike ride|recovery run|morning run|parkrun|trail run|intervals|treadmill} {today|this morning|this evening|done|was|of|,|:|in the bag|complete|finished|#|tonight|yesterday|completed}',
  '# {k|km|mile|miles|kilometers|kilometres|mi} {run|ride|jog|walk|hike|bike|easy|tempo|trail|in|at|this morning|today|with|done|on the treadmill|on the bike|long run|recovery|hike|cycle}',
  '{easy|long|tempo|recovery|steady|slow|trail|hilly|interval} {run|ride|jog|#|miles|k}',
  '# {x|by|times} # {m|meters|metres|meter|k|mile|miles|minutes|min|m repeats}',
]

/** What a run is measured by: without it a run that was done is told by its day alone. */
export const runWords = words(
  'ran run runs running jog jogged jogging rode ride riding ridden bike biked biking cycled cycling cycle walk walked walking hike hiked hiking treadmill parkrun marathon tempo intervals fartlek miler pace spin strides ruck rucked peloton zwift sprints strava',
)
export const runMeasureWords = words(
  'k km kms mile miles mi minutes minute min mins hour hours kilometers kilometres kilometer kilometre meters metres m 5k 10k marathon pace yards seconds sec',
)
export const otherEndurance = words('rowed rower rowing row swam swim swimming erg skierg ski laps')

/** Training that was done, told without numbers. */
export const trainingDonePatterns: readonly string[] = [
  '{did|finished|completed|done|hit|smashed|crushed|trained|knocked out|got through|just did|wrapped up|logged|killed|nailed|managed|went through|powered through}',
]
export const trainingDoneNouns = words(
  'workout session chest back legs shoulders arms leg push pull upper lower squats squat bench deadlifts deadlift curls rows presses sets set reps abs core glutes circuit wod murph supersets day accessory accessories warmup biceps triceps',
)

/** What keeps a sentence from being a report of something done. */
export const notDonePatterns: readonly string[] = [
  '{will|gonna|going to|want to|wanna|plan to|planning|tomorrow|next week|tonight i will|should i|might|maybe|would|could|if|hope|hoping|did not|do not|have not|skipped|skip|never|cannot|can not|could not|thinking of|thinking about|about to|need to|supposed to|later|wish|missed|have to|let us|lets|hate|love|like|prefer}',
]

/** People other than the speaker. */
export const otherPeople = words(
  'he she they his her their him wife husband friend mate buddy brother sister dad mom mum son daughter coach partner girlfriend boyfriend cousin colleague',
)

export const questionStarts = words(
  'what whats which when whens where who whose why how hows should shall can could would will do does did is are am was were has have may any isnt arent dont',
)
export const askingPatterns: readonly string[] = [
  '{tell me|explain|show me|remind me|compare|give me tips|any tips|any advice|i wonder|wondering|i was wondering|curious|help me understand|not sure how|not sure if|not sure whether|not sure what|do not understand|do not know how|do not know if|do not know what|want to know|need to know|need advice|need some advice|give me advice|can you explain|walk me through|help me with|describe|break down|analyze my|analyse my|review my|check my|rate my|tips for|tips on|advice on|advice for|best way to|need help with|i am confused|confused about|thoughts on|opinions on|opinion on|whats the|list my|how about|summarize my|summarise my|look at my|talk to me about|teach me|i have a question|question about|quick question|struggling with|difference between|pros and cons}',
]

/** What makes a question one about training, the body in training, food or rest. */
export const trainingWords = words(`
  pr prs pb max maxes plan program programme workout workouts session sessions set sets rep reps weight weights rest exercise exercises volume plates
  plate lift lifts lifted lifting log logged record records deload rpe rir warm warmup warmups calories run running pace progress progressing goal
  goals load heavy heavier light muscle muscles protein train trained training creatine cardio recovery recover sleep stretch stretching mobility form
  technique grip stance depth hypertrophy strength stronger strong gain gains bulk bulking cut cutting fat lean macros carbs supplement supplements
  plateau plateaued overtraining fatigue fatigued sore soreness doms muscular biceps triceps chest back legs leg shoulders shoulder abs core glutes
  hamstrings quads calves arms forearms lats traps barbell dumbbell dumbbells kettlebell bench squat squats deadlift deadlifts press row rows pullup
  pullups pull push curl curls machine machines cable bar belt straps shoes chalk wraps gym tempo intervals threshold vo2 marathon 5k 10k mile miles
  heart rate zone hiit conditioning weekly week frequency split periodization amrap emom superset supersets drop failure intensity percentage 1rm e1rm
  streak adherence readiness pump preworkout caffeine hydration diet eat eating food meal meals bodyweight weigh physique body bmi injury injured pain
  hurt hurting knee knees hip hips ankle wrist elbow neck lower foam roll rolling rehab physio range eccentric concentric isometric lockout sticking
  brace bracing breathing breathe stiff workload tonnage cadence stride treadmill bike cycling swim swimming rowing rower race racing taper tapering
  hill hills sprint sprints beginner advanced novice beginners fitness athlete lifter powerlifting bodybuilding olympic crossfit calisthenics yoga
  pilates kilos pounds kg lbs burn burned overload progressive mesocycle phase tired next
`)

/** Chit-chat: nothing to do but be kind. */
export const courtesyWords = words(
  'thanks thank you hello hi hey yo cheers bye goodbye goodnight ok okay cool nice great awesome lol haha yes no yeah yep nope sure good morning evening night perfect sweet got it alright right much so very a lot that is was for the help coach appreciate there man dude bro mate im i am doing how are whats up sup and well today fine wow amazing love this see ya later have day one welcome sorry please np problem word',
)
