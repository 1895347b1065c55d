import { everydayWords } from './everyday-words.ts'

/**
 * Words of the world outside the gym that lie a slip away from a name or are part of one: people, places, food, things. Unlike
 * `everydayWords` they tell nothing about the sentence they stand in. A data list: add a word when it was taken for an exercise.
 */
const worldlyWords: ReadonlySet<string> = new Set(
  `
  fitness hamstrung garden account actor airport album alex allergy amazing angry anna anxious april army asthma august author autumn awesome awful
  backpack bacon bagel baker banana bandage banker barber beard beetle ben berlin berry biker bikini biscuit blanket blister bluetooth bored boston
  bracelet brake brandy brazil brian brilliant broccoli bronze broom browser bruise bucket budget builder bumper bush butcher cabbage caffeine calorie
  camel camera canada cancer candle candy capsule carb celery cereal channel charger charlie cherry chicago china chocolate chris cider cinema clever
  cliff clinic closet clutch cocktail cola comb concert conference contract cookie copper cotton coupon creatine cruise crystal cucumber cupboard
  curtain cushion custard daisy dallas dancer dave david deadline deadpool debt december deer delivery dentist denver desert diabetes diamond diesel
  discount dishwasher doll dolphin donut download drawer driveway drum dublin eagle earphone earring elephant emma engine england envelope episode
  fanta farmer february ferry fever florida flu flute forest fox france freezer friday fuel gallery garage garlic gatorade genre george germany gin
  glasses gluten goat goose grape grass gravel guitar hacker haircut ham hamster harry headache headphone headset highway hiker honest honey hoodie
  horrible hostel hotel india insect insurance invoice ireland iron island italy itch jack jam james january japan jason jealous jeans jelly jenny
  jersey john judge july june jungle kale ketchup kettle kevin keyboard kitten lamb lamp laptop latte laura lawyer lazy leather legging lemonade
  lettuce library lily linda lion lipstick lisa loan lobster london lonely lotion luggage lyric macro madrid makeup manager mango maria mark mattress
  mayo meeting melon mexico mic michael microphone microwave mike mocha monday monitor monkey mop mortgage motorcycle motorway moustache muffin museum
  mushroom mustard mute nail navy necklace nervous network nickel nike noodle normal november oat ocean october ointment olive oliver oven package
  painter pancake parcel paris parking parrot passport password pastry paul pause peach pear pepper perfect perfume peter petrol pharmacy piano pickle
  pie pigeon pillow pilot plaster plastic plum plumber podcast poet poland police polite pony powder prescription printer proud pudding pump puppy
  purse rabbit raisin rash razor receipt refund release repeat report request resting richard rights robert romania rome root rubber rude rum salary
  salmon sam sarah saturday sauce sausage scar scooter scotland screen season seed september shaker shampoo shark sheep shorts shrimp shuffle shy
  signal silk silver singer smoothie snake sneaker sneeze socket soda soil soldier spaghetti spain speaker spinach sponge sprite squirrel stamp steel
  steve stove stupid subway sunday supplement surgery syrup tablet tattoo teacher terrible texas theatre thomas thursday tiger tim title toast toaster
  tom tomato toothache toothbrush toothpaste traffic trainer tram trumpet trunk tuesday tunnel turkey tyre update upload username valley velvet
  vinegar violin visa vitamin vodka volume voucher waffle wage wales wallet warranty website wednesday weighted weird whale whisky wifi william wolf
  wooden wool worm writer yoghurt yogurt zombie
  shopping hoovering hoover massage boat boats shield shields pole poles handbag suitcase carrier rental party parties wiper fluid tape measure handle handles shop shops store
  testing luncheon tab burp rainy sunny windy cloudy thirsty sleepy sweaty dizzy spotter lifter loser winner water facebook instagram twitter tiktok youtube whatsapp google amazon
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Whether a word is a common one of its own, so that it is no slip of the fingers for a word of a name. */
export function isOrdinaryWord(word: string): boolean {
  return everydayWords.has(word) || worldlyWords.has(word)
}
