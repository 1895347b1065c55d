/**
 * Words as they are typed in haste, spoken in a dialect or written by a recogniser, and what is meant: `said > meant`.
 * What is meant may be several words.
 */
export const spellings: ReadonlyMap<string, string> = new Map(
  `cannae > can not; deid > dead; fae > from; doon > down; heided > headed; mah > my; kin > can; wis > was; goes oot > goes out; intae > into; baith > both; lug > ear; wrang > wrong; canny > can not; cannot > can not; couldnae > could not; dinnae > do not; dinna > do not; didnae > did not; disnae > does not; doesnae > does not;
  isnae > is not; isny > is not; wasnae > was not; wisnae > was not; willnae > will not; winnae > will not; wouldnae > would not; havnae > have not; havenae > have not; hasnae > has not;
  aint > is not; cudnt > could not; wudnt > would not; shudnt > should not; dosent > does not; dosnt > does not; doesent > does not; didint > did not; wasent > was not; cany > can not;
  kant > can not; cnt > can not; carnt > can not; dnt > do not; ahm > i am; im > i am; ive > i have; ahve > i have; theres > there is; thats > that is; theyre > they are; youre > you are; hes > he is; shes > she is;
  coz > because; cos > because; cuz > because; bcos > because; becos > because; becuz > because; bc > because; til > until; till > until; wen > when; wiv > with; wi > with; wid > with; aff > off; oan > on; noo > now; doon > down; oot > out; aboot > about;
  aw > all; ower > over; masel > myself; maself > myself; meself > myself; mesel > myself; haun > hand; hauns > hands; heid > head; airm > arm; airms > arms; jist > just; nae > no; hae > have; hud > had; goat > got; gaun > going; sair > sore; loupin > throbbing; louping > throbbing; bealin > swollen; gie > give; giein > giving; gies > gives;
  summat > something; sumthing > something; somethin > something; sumfin > something; owt > anything; nowt > nothing; nuffin > nothing; nothin > nothing; feelin > feeling; goin > going; gettin > getting; doin > doing; havin > having; hurtin > hurting; achin > aching; killin > killing; throbbin > throbbing; burnin > burning; poppin > popping; clickin > clicking; draggin > dragging;
  breathin > breathing; bleedin > bleeding; runnin > running; liftin > lifting; squattin > squatting; benchin > benching; deadliftin > deadlifting; keepin > keeping; sittin > sitting; standin > standing; layin > laying; spinnin > spinning; racin > racing; poundin > pounding; movin > moving; wakin > waking; walkin > walking; limpin > limping; screamin > screaming; barkin > barking; shootin > shooting;
  u > you; ur > your; n > and; nd > and; wit > with; dis > this; dat > that; da > the; de > the; tha > the; teh > the; ov > of; plz > please; rly > really; srsly > really; rn > right now; idk > i do not know; thru > through; tho > though; abit > a bit; alot > a lot; aswell > as well; infront > in front; eachtime > each time; everytime > every time; allday > all day;
  rist > wrist; rists > wrists; nee > knee; nees > knees; neee > knee; kne > knee; knea > knee; kneee > knee; anckle > ankle; ankel > ankle; ankels > ankles; ancle > ankle; shoudler > shoulder; sholder > shoulder; sholders > shoulders; sholdier > shoulder; shouler > shoulder; shulder > shoulder; showlder > shoulder; solder > shoulder; stomache > stomach; stomack > stomach; stumach > stomach; stomick > stomach; elbo > elbow; el bow > elbow;
  nek > neck; bak > back; bck > back; chst > chest; cheast > chest; foof > foot; caff > calf; caf > calf; carf > calf; calfs > calves; hamy > hammy; hamstrig > hamstring; hammer string > hamstring; hammystring > hamstring; quod > quad; quds > quads; qaud > quad; glut > glute; gluts > glutes; fore arm > forearm; grion > groin; groyne > groin; gorin > groin; achillies > achilles; achillis > achilles; achiles > achilles; akilles > achilles; achilies > achilles;
  ham string > hamstring; ham strings > hamstrings; knee cap > kneecap; knee caps > kneecaps; a c joint > ac joint; s i joint > si joint; i t band > it band; a c l > acl; m c l > mcl; rotater cuff > rotator cuff; rotator cup > rotator cuff; rotary cuff > rotator cuff; rotor cuff > rotator cuff; rotatorcuff > rotator cuff; planter fasciitis > plantar fasciitis; plantar fascitis > plantar fasciitis; planter fascitis > plantar fasciitis; plantar fascia itis > plantar fasciitis; shin splits > shin splints; shinsplints > shin splints; shin splinters > shin splints;
  tendonitus > tendonitis; tendinitus > tendonitis; tendonites > tendonitis; tendanitis > tendonitis; sciatic a > sciatica; siatica > sciatica; sciattica > sciatica; cyatica > sciatica; psyatica > sciatica; hernea > hernia; tennis elbo > tennis elbow; lowerback > lower back; upperback > upper back; lowback > low back; lower bak > lower back;
  hert > hurt; hurst > hurts; hurtz > hurts; hirts > hurts; hurst > hurts; hurs > hurts; herts > hurts; hrts > hurts; huts > hurts; hurtted > hurt; hurted > hurt; payn > pain; pane > pain; pian > pain; panes > pains; painfull > painful; panful > painful; akes > aches; akeing > aching; acheing > aching; akey > achy; twinj > twinge; nigle > niggle; swolen > swollen; swollan > swollen; swellen > swollen; swolled > swollen; numbb > numb; num > numb; nummb > numb; numness > numbness; numbess > numbness; tingley > tingly; tinglin > tingling;
  poped > popped; popt > popped; tord > tore; tored > tore; twised > twisted; sprayned > sprained; strane > strain; straned > strained; puled > pulled; pulld > pulled; tweeked > tweaked; tweeking > tweaking; spraned > sprained; disclocated > dislocated; dislokated > dislocated; dislocted > dislocated; fracured > fractured;
  dizy > dizzy; dizzyness > dizziness; diziness > dizziness; lightheded > lightheaded; faintd > fainted; feinted > fainted; feint > faint; pased > passed; past out > passed out; passd > passed; blackd > blacked; conciousness > consciousness; consiousness > consciousness; conscienceness > consciousness; unconcious > unconscious; unconsious > unconscious; concusion > concussion; hedache > headache; headake > headache; headace > headache; headach > headache; head ache > headache; head aches > headaches; migrane > migraine;
  brethe > breathe; breth > breath; brething > breathing; vomitted > vomited; vomitting > vomiting; vommiting > vomiting; vommit > vomit; vom > vomit; vommed > vomited; peing > peeing; urin > urine; uring > urine; yurine > urine; blader > bladder; bowl movement > bowel movement; fevor > fever; feaver > fever; temprature > temperature; temperture > temperature; infact > in fact; vison > vision; vishun > vision; speach > speech; slured > slurred; paralized > paralysed; paralised > paralysed; seazed > seized; siezed > seized;
  paining > hurting; pains me > hurts`
    .split(';')
    .map((line): [string, string] => {
      const [said = '', meant = ''] = line.split('>')
      return [said.trim(), meant.trim()]
    }),
)

/** Before a body part these are "my": "me chest", "ma knee", "mi back". */
export const dialectMy: ReadonlySet<string> = new Set(['me', 'ma', 'mi', 'muh', 'mah'])

/** Body parts and words of pain that are recognised when a slip of the fingers spoilt them. */
export const mendableWords: readonly string[] =
  `shoulder shoulders hamstring hamstrings stomach achilles forearm forearms abdomen collarbone tailbone kneecap quadriceps adductor
  sciatica tendonitis bursitis meniscus fasciitis rotator headache migraine concussion hurting painful swollen swelling bruised bruising
  sprained strained dislocated fractured twisted tweaked twinge niggle throbbing tingling numbness weakness dizziness lightheaded vomiting
  unconscious consciousness palpitations breathless breathing temperature bladder urine vision eyesight paralysed inflamed spasms
  discomfort tenderness ankle ankles elbow elbows wrist wrists groin`.split(/\s+/)

/** Words one slip from those that mean themselves. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `should shoulda shouldered shudder stomp hamstrung tender tending tension gainful hurdling hurtling hurling hunting stolen smelling selling
  spelling swilling braised brushed cruised stained trained drained stain staining facture featured factored twister twisty tweeted tweaker tinge
  twine nibble giggle niggles robbing throwing tinkling tangling weakens weakest weaknesses voting breeding beating bearing breathe breathes
  blander bladed blade visions version visit visio spam spams angle angles anklet elbowed writs whist waist twist worst grain groan grown growing
  green migrate migrated migraines rotate rotates rotators rotation abductor concision conclusion confusion concession inflated inflame urinal
  brine discomfit temperatures strains stomachs hamstringed spelled swollener elbowing urines headaches headband achieves twisting twist`.split(
    /\s+/,
  ),
)
