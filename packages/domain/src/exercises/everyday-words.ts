/**
 * Words people say in a gym that are no exercise and are a letter or a sound away from one, or stand in the name of one by chance.
 * Alone they are never taken for a misspelt exercise. A data list: add a word when chatter was taken for a name.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `
  a about add after again ago ahead alarm all almost alone along also always am american an and angel animal answer any app apple are around as ask at away
  baby back bad bag ball band bank bar bath battery be beach bean bear beat bed beef beer before begin behind belt bench best better big bike bill
  bin bird bite black blame bland blank bleach blue board boat body book boot boring born boss both bottle bowl box boy branch bread break breakfast breath
   bring brother brunch buddy bug build bunch burger burn bus busy but butter buy by cab cable cake call calm can cap captain car card care
  carpet carrot cart case cash cat catch chair chalk change chat cheap check cheer cheese chest chicken child chill chip choice church city class clean clear
  clock close cloth cloud club coach coast coat coffee cold college come cook cool copy corn corner cough could count country couple course cow cream
  crowd crown cruel cry cup cut dad dance dark date daughter day dead deal dear deep desk diet different dinner dip direct dirty do doctor dog done
  door double down dream dress drink drive drop dry duck dumb each early easy eat egg eight eleven email end enough even evening ever every extra
  eye face fact fall family fan far farm fast fat feel fence few field file fill film final find fine fire first fish five fix flat
  flea flight floor flow flower fold follow food foot for form four free french fresh fridge friend from front fruit full fun game gas gate get gift
   give glad glass glove go goal gold gone good great greatest green grip ground group grow guess guest gun gym hair half hall hammer hand hang happy
  hard hat have he head hear heart heat heavy hello help her here hey hi high hill him hip his hit hold hole holiday home hope horse hospital hot
  hour house how huge hunch hungry hurt i ice idea if in inch inside into is it jacket job join joke juice just keep key kick kid
  kind king kitchen knee know lab lady lake lap large last late laugh launch law lead leaf learn least leave left leg lemon less let letter
  life light like line lip list listen little live load lock long look loose lose lot loud lounge love low luck lunch lung machine mad mail
  man many map march mask match mate maybe me meal mean meat meet men message middle might mile milk mind mine minute mirror miss moment money
  month mood moon more morning most mother mountain mouse mouth move movie much mum music must my name near neck need never new news next nice night
  nine no noise none noon north nose not note nothing now number nurse nut of off office often oh oil okay old on once one onion only open
  or orange order other our out over own page pain paint pair paper parent park part party pass past path pay pen people person phone
  photo pick picture piece pig pile pill pink pizza place plain plan plane planet plant plate play please plot plug plus pocket point pool poor post pot potato
  pound power price print problem program protein pub public punch put queen question quick quiet quit quite race rack radio rain ran ranch
  rate reach read ready real rear red relax rent rep rest result rice rich ride right ring river road rock roll roof room rope rose round rule run
  rush sad safe salad sale salt same sand sandwich save saw say scale school sea seat second see sell send set seven sharp she sheet shelf shin
  ship shirt shoe shop short shot should shoulder show shower shut sick side sign silly since single sister sit six size skate skill skin skip
  sky sleep slow small smart smell smile smith smoke snow so soap sock sofa soft some son song soon sore sorry soup south space speak speed spell
  spend spin spoon sport spot spring square squash stage stair stand star start state station stay steak step stick still stomach stone stop store storm
  story straight strange street stretch strong student study stuff style such sugar suit summer sun sure sweat sweet switch table take talk tall tap tape
  task taste taxi tea teach team ten tennis test text than thank that the their them then there these they thin thing think this three
  through throw ticket tie time tip tired to today toe together toilet tomorrow tonight too top touch towel town track train trap tree trip truck true
  trust try tube tuna turkish turn two type ugly under until up us use user van very video visit voice wait wall want war warm was wash watch
  water way we weak wear weather week weekend weigh weight well went were west wet what wheat wheel when where which while white who why
  wide wife wild will win wind window wine winter wish with woman wonder wood word work workout world worry would wow write wrong yard year
  yellow yes yesterday yet yoga you young your zero
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
)
