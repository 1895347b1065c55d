// What is asked for, and how. A concept is a list of phrases, parted by commas: plain words, # for a number.
// Nouns are found in the plural too, and a long word with one slip in it. Words come without apostrophes: "don't" is "do not", "I'm" is "i am".

/** Concepts of requests: a plan to be made, an exercise to be exchanged, and the verbs both are asked with. */
export const requestConcepts = {
  /** A plan of many sessions, by kind or by name. */
  plan: `plan, program, programme, programm, routine, split, schedule, regimen, regime, mesocycle, macrocycle, microcycle, block, meso, programming,
    periodization, periodisation, couch to #, couch to # k, c25k, ppl, push pull legs, push pull leg, upper lower, full body # days, bro split, # 3 1, stronglifts,
    starting strength, gzclp, nsuns, phul, smolov, strength cycle, training cycle, bench cycle, squat cycle, bulking cycle, # week cycle, lifting cycle,
    # week cut, # week shred, # week bulk, # day challenge, # week challenge, workout calendar, training calendar, build up, training week, peaking, blueprint, a structure, some structure, something to follow, something structured, timetable, template`,
  /** One session: a plan only when it is asked for. */
  session: `workout, session, circuit, wod, deload week, warm up routine, hiit, finisher, leg day, push day, pull day, deload, training day, something to do, workouts, progression, calendar, full week, whole week, week of training, week of workouts, the whole week, each day, exercises for the week, day by day`,
  /** Training that is the speaker's own to be given a form. */
  ownTraining: `my training, my week, my month, my season, my workouts, my lifting, my running, my next, my sessions, my lifts, the week, the month, me # weeks, out # weeks, # weeks for me`,
  /** "make one", "set that up": with a plan named elsewhere in the message. */
  makeIt: `make one, make it, make me one, make something, make me something, set that up, set it up, build one, build me one, build it, build me something, create one, create it, write one, write it, write me one, do one, do me one, put one together, put it together, put something together, make that, design one, give me one, help me out, can you help, sort it out, sort one out, get me one, make me some, give me something, need a new one, me a new one, me another one, me a fresh one, me a better one, something new, something fresh, make a new one, build a new one, create a new one, a new one please, write a new one, do a new one`,
  make: `set me, make, making, build, building, create, creating, write, writing, design, designing, generate, generating, draw up, draw me, put together, putting together,
    put me together, come up with, set up, set me up, setup, map out, map me, map, lay out, whip up, whip me up, whip, cook up, develop, customize, customise,
    tailor, draft, prepare, sort me out, sort me, sort, hook me up, hook, structure, throw together, construct, program me, do me, do me up, organise, organize,
    devise, compose, fix me up, fix me, knock up, knock together, work up, work me up, work out a, formulate, outline, craft, produce, lay down, assemble,
    lay me, pull together, spin up, drop me, plan me, cobble together, help me make, help me build, help me with, maek, mak, need you to`,
  give: `give, give us, gimme, get me, get us, send me, send, find me, find, recommend, suggest, provide, hand me, put me on, put me onto, start me on, start me off,
    get me on, get me going, get me started, assign me, share, i get, can i have, could i have, may i have, we get, i grab, show me, pick me, pick, choose, throw me, load me up, help me find,
    point me, lend me, let me have, let me get, tell me what to do, tell me what to, run me through, advise, propose`,
  want: `need, needing, want, wanting, would like, would love, wanna, looking for, looking to get, looking to start, am after, in the market for, hoping for, could use, could do with,
    can do with, in need of, ready for, time for, interested in, require, chance of, chance for, lets do, lets start, lets get, lets try, we do, we try, we start, i try, fancy, searching for, love to get,
    love to have, love to try, love to see, seeking, up for, wish for, keen on, keen for, kick off, i start, due a, due for, in search of, have you got, on the hunt for, got any, got a good, gotta have`,
  /** So long, or so often: what is wanted for it is a plan. */
  lasting: `# week, # weeks, # month, # months, # days a week, # days, whole month, whole week, a day, # x a week, a week, every day, per week, weekly`,
  /** One session named as a wish: "a quick leg workout please". */
  wished: `please, pls, plz, quick, quickie, something for`,
  /** To want one session, beyond a mood for it. */
  need: `need, want, would like, looking for, would love, could use, wanna`,
  /** "what should my split be": how a plan should be. */
  shape: `should my, would my, could my, should a, would a, look like`,
  adjust: `add, turn, fit, include, put, change, adjust, modify, update, redo, rework, tweak, extend, shorten, revise, rewrite, rebuild, edit, adapt, restructure, regenerate, refresh, simplify, reshuffle,
    rearrange, reorganise, reorganize, overhaul, replan, reschedule, rejig, condense, switch up, alter, renew, restart, move`,
  /** The verb to plan, with what is to be planned. */
  planning: `make next week, make this week, put something together, throw something together, build something, write something, make something, design something, create something, plan tomorrow, plan todays, plan my, plan it, plan me, plan out, plan the, plan a, plan for me, plan something, plan this, plan our, plan some, program my, program me, program it, program a, program the, schedule my,
    schedule me, schedule some, schedule a, schedule the, structure my, periodize my, periodise my, lay out my, map out my, organise my, organize my, map my, split my, arrange my, build my week, write my week`,
  /** To be trained towards something is to be given a plan. */
  coaching: `take my, bring my, get my bench, get my squat, get my deadlift, help me run, help me lose, help me build, help me get, help me gain, help me reach, help me hit, help me train, get me lean, get me fit, get me strong, get me shredded, get me ripped, get me jacked, get me big, make me, train me, coach me, get me ready, prepare me, prep me, take me from, get me from, help me train for, help me prepare, help me prep, help me get ready,
    get me in shape, get me into shape, whip me into, get me to, help me peak, peak me, take me to, bring me to, guide me to, get me race ready, get us ready, help me train to`,
  /** What a plan is measured in. */
  span: `# week, # weeks, # month, # months, # day, # days, # session, # sessions, # times, # x, next week, next month, next block, each week, per week, a week, this week, weekly, every week,
    race, meet, marathon, week, month, season, summer, event, follow, daily, # minute, # min, training, workouts, days a week, off season, structured, all week, # k, half hour, half an hour, full body, until`,
  /** A plan that is there already, when one of these stands before it. */
  owned: `my, the, this, that, our, your, todays, tomorrows, current, his, her, their, mondays, tuesdays, wednesdays, thursdays, fridays, these, saturdays, sundays, today s`,
  fresh: `new, fresh, another, next, different, custom, personalized, personalised`,
  offered: `gets me, get me to, will get me, got a, have a, good, best, great, solid, any, ideal, decent, recommended, you have, you got, got any, is there, are there, should i follow, should i run, should i be following, should i do, should i start,
    should i use, should i be doing, look like, suits, suit, would you, do you offer, suitable, would work, could i follow, can i follow, right for me, for me, you recommend, fits, do you do, do you make, do you write, you offer`,
  /** Weighing one plan against another, or asking what it is: a question, not a request. */
  weighing: `better, difference, differ, versus, vs, compare, mean, means, stand for, stands for, work better, worth, enough, too much, how long, how often, why, effective, how does, how do, how many, how much, is my, is the plan, is the program, is the split, does, did, is it, explain, what is a push, worse`,
  exchange: `swap, swapping, swap out, switch, switching, switch out, replace, replacing, substitute, substituting, sub, sub out, sub in, subbing, exchange, trade, swop, change out,
    ditch, take out, take off, get rid of, remove, drop, lose, skip, cut out, trade out, swap in, interchange, scrap, sawp, repalce, bin, change up`,
  /** To exchange beyond doubt: needs no second exercise to go to. */
  exchangeSurely: `swap, swapping, switch out, replace, replacing, substitute, substituting, sub, sub out, sub in, subbing, exchange, trade, swop, change out, switch up, trade out, get rid of, take out, take off, ditch, remove, scrap, sawp, repalce, interchange`,
  alternative: `alternative, alternatives, alternate, alternates, substitute, substitution, replacement, variation, regression, equivalent, variant, stand in, fallback, backup exercise, sub, option, options,
    version, versions, other exercise, another exercise, different exercise, other movement, another movement, different movement, another lift, different lift, other lift, another machine, other machine, different machine,
    another option, other option, another way, other way, other ways, different way, another one, different one, another variation, new exercise, similar exercise, something similar, something like, whats similar,
    similar movement, what is similar, exercise similar, exercises similar, work around, workaround, plan b, swap for, swap option, alternitive, altenative, another move, different move, else hits, else targets, other moves, a swap, some swaps, easier version, harder version, easier variation, harder variation, easier than, harder than, gentler than, kinder than, lighter than, progression`,
  /** An alternative beyond doubt, in whatever sentence it stands. */
  alternativeSurely: `same muscle as, same muscles as, hits the same, works the same, change exercise, change the exercise, change this exercise, easier one, harder one, safer one, gentler one, similar one, kinder one, simpler one, alternative, alternatives, substitute, substitution, replacement, other exercise, another exercise, different exercise, other movement, another movement, different movement, another lift, different lift,
    another machine, something similar, similar exercise, similar movement, alternitive, regression, alternate exercise, new exercise, different machine, swap for, different one please, another one please`,
  instead: `instead, insted, in place of, in lieu of, rather than, other than, besides, apart from, in their place, in its place, take its place, takes its place, take their place, take the place of, takes the place of, except, anything but, instead of, would rather, stead,
    not involve, without a, without the, without using, without any, that is not, that are not, that does not, that do not, that dont, that isnt, that wont, not using, as opposed to, but not, in for, would rather do, would rather use, would prefer, id rather do`,
  insteadSurely: `instead of, in place of, in lieu of, in their place, in its place, take the place of, rather than, anything but, insted of, in for, would rather do, would rather use, would prefer, id rather do`,
  somethingElse: `something else, anything else, somethin else, what else, something different, something easier, something harder, something lighter, something gentler, something less, something other, something kinder, something safer,
    something simpler, something more, something for, else can i, else could i, else is there, else do you, a different, another, easier version, harder version, easier variation, easier option, easier exercise, harder exercise, anything similar, something better, something with, anything for,
    something on, something i can, anything i can, anything easier, something that, else works, anything that, other ideas, other suggestion, someting else, smth else, sth else, something else`,
  whatNow: `what should, what can, what could, what can i, what could i, what should i, what do i, what to do, what now, what else, any ideas, any suggestion, any other, options, whats another, what is another, ideas, what works, what would, how else, what is good, what instead, what are my, what should we, what can we, help`,
  busy: `taken, busy, broken, out of order, hogging, hogged, hogs, occupied, full, in use, being used, using, unavailable, not available, closed off, not free, never free, no free, not working, queue, line for, always taken,
    camping, packed, camped, curling in, gone, under repair, down for, being repaired, being fixed, waiting for, out of service, all in use, stolen, bust, busted`,
  lacking: `can not find, could not find, do not have, does not have, have no, has no, no, without, have not got, havent got, not got, there is no, lacks, lack, ran out of, not have, there are no, cannot get to, no access to, did not bring, there isnt, no longer have, dont own, do not own, aint got, has not got`,
  /** Other, and what may be other: "other bicep exercises". */
  other: `other, another, different, diffrent, anothr, alternative, similar, easier, harder, simpler, safer, gentler`,
  exerciseNoun: `exercise, excercise, movement, lift, machine, move, variation, version, option, way to hit, way to train, way to work`,
  /** What one queues for. */
  station: `rack, squat rack, bench, machine, cable, cables, cable machine, cable station, smith, smith machine, pull up bar, platform, barbell, barbells, dumbbell, kettlebell, treadmill, bike, rower, band, free weights, bar, leg press, stations, station, ghd, dip bars, dip station, benches, plates, lat machine, free weight, trap bar, ez bar, machines`,
  /** In use or out of order, beyond doubt. */
  busySurely: `taken, broken, out of order, occupied, hogging, hogged, in use, being used, unavailable, not available, not working, under repair, out of service, never free, all in use, always busy, always taken, is busy, are busy, down for, busted, is full, are full, broke, closed off`,
  /** To be made easier, for the body or the room. */
  adapt: `adapt, modify, regress, make easier, scale`,
  /** What there is to use in the place of something. */
  useFor: `what can i use, what could i use, what do i use, what else can i use`,
  /** An exercise that is not going to be done. */
  refusal: `do not want to do, not want to do, do not feel like doing, not feel like doing, no more, would rather not do, refuse to do, do not wanna do, can i skip, not doing`,
  dislike: `hate, cannot stand, can not stand, do not like, not like, do not want, not want, bored of, bored with, sick of, tired of, fed up, can not do, not able to, unable to, too hard, too difficult, too easy, too heavy, not a fan, dread, despise, not a fan of,
    scared of, struggle with, struggling with, not feeling, over it, do not feel, not comfortable, uncomfortable, bother, bothers, bothering, bugs, hurt, hurts, hurting, aggravate, aggravates, irritates, kill, kills, can not perform, off limits, not allowed, makes my, make my, awkward, loathe, cant do, no more`,
  /** "it", "this one": the exercise that is on the screen. */
  spare: `it, this, that, these, those, them, this one, that one, next one, exercise, exercises, movement, lift, machine, first one, last one, one, move, accessory, second one, third one`,
  /** Families of exercises, and what they train. */
  family: `row, curl, press, raise, fly, flye, flies, flyes, extension, pulldown, pull down, deadlift, squat, lunge, dip, crunch, crunches, plank, jump, pushup, push up, pullup, pull up, chin up, exercise, movement, lift, machine, skull crushers,
    shrug, bulgarians, bulgarian, good mornings, step ups, cleans, snatches, thrusters, burpee, bench, ohp, rdl, rdls, carries, swings, kickbacks, pushdown, bridges, sprints, running, cardio, abs, core, chest, back, legs, triceps, tricep, biceps, bicep, hamstring, hammies, quad, glute, calf, calves, lat, delt, rear delts, side delts, shoulder, forearm, traps, leg press, hack squat, smith, running, rower, bike, treadmill`,
  food: `creatine, protein, whey, coffee, meat, milk, caffeine, preworkout, sugar, carbs, supplement, rice, bread, chicken, shake, snack, breakfast, meal, food, drink, lunch, dinner, eggs`,
} as const
