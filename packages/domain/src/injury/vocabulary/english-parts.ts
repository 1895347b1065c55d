import type { BodyPart } from '../injury-finding.ts'

/**
 * What a part is made of decides what a weak word means there: a sore joint is an injury, a sore muscle is training.
 * `mixed` parts (lower back, hip, shoulder) are both; `limb` and `body` are whole arms, legs and everything; `condition` is a named injury.
 */
export type Tissue = 'joint' | 'mixed' | 'muscle' | 'limb' | 'body' | 'organ' | 'condition'

/** Body parts and injuries named after one: pattern ({a|b|} are alternatives, apostrophes left out), the part it is, its tissue. */
export const partPatterns: readonly (readonly [string, BodyPart, Tissue])[] = [
  ['{neck|throat|trapezius|cervical spine}', 'neck', 'joint'],
  ['{shoulder|rotator cuff|collarbone|collar bone|clavicle|ac joint|labrum|supraspinatus}', 'shoulder', 'mixed'],
  ['{shoulders|rotator cuffs|delts|delt|deltoid|deltoids|rear delt|front delt}', 'shoulder', 'muscle'],
  ['{elbow|elbows|forearm tendon|funny bone}', 'elbow', 'joint'],
  ['{wrist|wrists}', 'wrist', 'joint'],
  [
    '{hand|hands|finger|fingers|thumb|thumbs|pinky|pinkie|knuckle|knuckles|palm|palms|fingertip|fingertips}',
    'hand',
    'joint',
  ],
  ['{index|middle|ring|pinky|little} finger', 'hand', 'joint'],
  ['{fingernail|nail|callus|callous|calluses}', 'hand', 'joint'],
  ['{upper|mid|middle} {back|spine}', 'upper back', 'mixed'],
  ['middle of my back', 'upper back', 'mixed'],
  ['{thoracic spine|t spine|thoracic|shoulder blade|shoulder blades|scapula|scap|rhomboid}', 'upper back', 'mixed'],
  ['{lat|lats|trap|traps|rhomboids}', 'upper back', 'muscle'],
  ['between {my|the} shoulder blades', 'upper back', 'mixed'],
  [
    '{back|low back|lower back|lumbar|lumbar spine|spine|tailbone|tail bone|coccyx|sacrum|si joint|l5|l4}',
    'lower back',
    'mixed',
  ],
  ['{erectors|spinal erectors|ql}', 'lower back', 'muscle'],
  ['{chest|breastbone|breast bone|sternum|heart}', 'chest', 'organ'],
  ['{rib|ribs|ribcage|rib cage|pec tendon|intercostal}', 'chest', 'joint'],
  ['{pec|pecs|pectoral}', 'chest', 'muscle'],
  ['{hip|hips|hip flexor|hip joint|hip socket|piriformis}', 'hip', 'mixed'],
  ['{glute|glutes|butt|buttock|buttocks|bum|hip flexors}', 'hip', 'muscle'],
  ['{groin|groins|adductor|inner thigh|crotch|testicle|pelvis|pubic bone|genitals}', 'groin', 'mixed'],
  ['{adductors|inner thighs|abductors}', 'groin', 'muscle'],
  [
    '{hamstring|hamstrings|hammy|hammies|hammie|back of my thigh|back of the thigh|back of my leg|back of my left thigh|back of my right thigh|back of my left leg|back of my right leg}',
    'hamstring',
    'muscle',
  ],
  ['{quad|quads|quadricep|quadriceps|thigh|thighs|vastus|rectus femoris}', 'quadriceps', 'muscle'],
  [
    '{knee|knees|kneecap|kneecaps|knee cap|patella|meniscus|acl|mcl|pcl|lcl|it band|itb|patellar tendon|patella tendon|quad tendon}',
    'knee',
    'joint',
  ],
  ['{calf|calves|soleus|calf muscle|calve|gastroc|lower leg}', 'calf', 'muscle'],
  ['{shin|shins|shinbone|shin bone|tibia}', 'shin', 'joint'],
  ['{ankle|ankles|achilles|achilles tendon|peroneal}', 'ankle', 'joint'],
  [
    '{foot|feet|heel|heels|toe|toes|big toe|arch|arches|toenail|instep|metatarsal|plantar fascia|sole of my foot|arch of my foot|ball of my foot|top of my foot}',
    'foot',
    'joint',
  ],
  ['{stomach|belly|tummy|gut|abdomen|abdominal|abdominals|side stitch|kidney|groin hernia}', 'abdomen', 'organ'],
  ['{abs|obliques|core}', 'abdomen', 'muscle'],
  ['oblique', 'abdomen', 'mixed'],
  [
    '{head|skull|jaw|temple|eye|eyes|ear|ears|forehead|nose|face|brain|chin|tooth|teeth|lip|cheek|back of my head|back of the head}',
    'head',
    'organ',
  ],
  ['{arm|leg|forearm|bicep|tricep|upper arm}', 'other', 'limb'],
  ['{bicep tendon|biceps tendon|triceps tendon|tricep tendon}', 'other', 'joint'],
  ['{arms|legs|forearms|biceps|triceps|limbs}', 'other', 'body'],
  ['{body|muscles|everything|everywhere|whole body|muscle}', 'other', 'body'],

  ['{tennis elbow|golfers elbow|golf elbow|lifters elbow|epicondylitis|cubital tunnel}', 'elbow', 'condition'],
  ['{carpal tunnel|tfcc|carpal tunnel syndrome}', 'wrist', 'condition'],
  [
    '{frozen shoulder|separated shoulder|torn labrum|torn rotator cuff|shoulder impingement|impingement|swimmers shoulder}',
    'shoulder',
    'condition',
  ],
  [
    '{runners knee|jumpers knee|patellar tendonitis|patellar tendinitis|patellar tendinopathy|patellofemoral|bakers cyst|torn meniscus|meniscus tear|torn acl|acl tear|torn mcl|mcl sprain|mcl tear|it band syndrome|itb syndrome}',
    'knee',
    'condition',
  ],
  ['{shin splints|shin splint|medial tibial stress}', 'shin', 'condition'],
  [
    '{plantar fasciitis|planter fasciitis|turf toe|ingrown toenail|mortons neuroma|bunion|heel spur}',
    'foot',
    'condition',
  ],
  ['{achilles tendonitis|achilles tendinitis|achilles tendinopathy|achilles tendinosis}', 'ankle', 'condition'],
  ['{herniated|slipped|bulging|ruptured} {disc|disk|discs|disks}', 'lower back', 'condition'],
  ['{disc|disk} {herniation|bulge|injury}', 'lower back', 'condition'],
  ['{sciatica|sciatic nerve|sciatic|lumbago|spondylolisthesis}', 'lower back', 'condition'],
  ['{whiplash|wry neck|crick in my neck}', 'neck', 'condition'],
  ['{concussion|concussed|migraine|migraines|headache|headaches}', 'head', 'condition'],
  ['{hernia|umbilical hernia}', 'abdomen', 'condition'],
  ['{inguinal hernia|sports hernia|osteitis pubis|athletic pubalgia|groin strain|groin pull}', 'groin', 'condition'],
  ['{costochondritis}', 'chest', 'condition'],
  ['{hip bursitis|hip impingement|hip labral tear|piriformis syndrome|snapping hip}', 'hip', 'condition'],
  ['{bone bruise|stress fracture|stress reaction}', 'other', 'condition'],
  [
    '{tendonitis|tendinitis|tendinopathy|tendinosis|tendonosis|bursitis|pinched nerve|trapped nerve|nerve pain|arthritis}',
    'other',
    'condition',
  ],
]
