// Shrugs and lower back. How a line is written: see catalogColumns in ../parse-catalog-table.ts.
export const backIsolationTable = `
barbell-shrug | Barbell Shrug | traps 1, forearms .5 | barbell | vertical_pull | load_reps | total | bilateral | beginner | shrug; trap shrug; barbell trap shrug; shoulder shrug; standing barbell shrug; shrub; barbell shrub
dumbbell-shrug | Dumbbell Shrug | traps 1, forearms .5 | dumbbell | vertical_pull | load_reps | per_hand | bilateral | beginner | dumbbell trap shrug; standing dumbbell shrug; dumbbell shoulder shrug; dumbbell shrub; shrug dumbbell
trap-bar-shrug | Trap-Bar Shrug | traps 1, forearms .5 | trap_bar | vertical_pull | load_reps | total | bilateral | beginner | hex bar shrug; shrug trap bar; hexagon bar shrug
smith-machine-shrug | Smith Machine Shrug | traps 1, forearms .5 | smith | vertical_pull | load_reps | total | bilateral | beginner | smith shrug; smith trap shrug; shrug smith; shrug smith machine
cable-shrug | Cable Shrug | traps 1, forearms .5 | cable | vertical_pull | load_reps | stack | bilateral | beginner | cable trap shrug; standing cable shrug; low cable shrug
machine-shrug | Machine Shrug | traps 1, forearms .5 | plate_machine | vertical_pull | load_reps | total | bilateral | beginner | shrug machine; hammer strength shrug; plate loaded shrug; calf machine shrug; machine trap shrug
behind-the-back-shrug | Behind-the-Back Shrug | traps 1 | barbell | vertical_pull | load_reps | total | bilateral | beginner | barbell behind the back shrug; rear shrug; hise shrug; lee haney shrug; back shrug
snatch-grip-shrug | Snatch-Grip Shrug | traps 1, upper_back .5 | barbell | vertical_pull | load_reps | total | bilateral | intermediate | wide grip shrug; wide grip barbell shrug; snatch shrug
power-shrug | Power Shrug | traps 1, forearms .5, quads .5 | barbell | olympic | load_reps | total | bilateral | advanced | clean shrug; explosive shrug; barbell power shrug; cheat shrug
overhead-shrug | Overhead Shrug | traps 1, upper_back .5 | barbell | vertical_pull | load_reps | total | bilateral | advanced | overhead barbell shrug; snatch grip overhead shrug; overhead trap shrug
kettlebell-shrug | Kettlebell Shrug | traps 1, forearms .5 | kettlebell | vertical_pull | load_reps | per_hand | bilateral | beginner | kettlebell trap shrug; shrug kettlebell; double kettlebell shrug
back-extension | Back Extension | lower_back 1, glutes .5, hamstrings .5 | bodyweight | hinge | bw_plus | added | bilateral | beginner | hyperextension; 45 degree back extension; roman chair back extension; back ext; back raise; roman chair; weighted back extension; hypers; forty five degree back extension; lower back extension; back hyper; weighted hyperextension; back attention
single-leg-back-extension | Single-Leg Back Extension | lower_back 1, glutes .5, hamstrings .5 | bodyweight | hinge | bw_plus | added | unilateral | intermediate | single leg hyperextension; single leg back raise
glute-focused-back-extension | Glute-Focused Back Extension | glutes 1, hamstrings .5, lower_back .5 | bodyweight | hinge | bw_plus | added | bilateral | beginner | glute hyperextension; glute back extension; rounded back extension; glute hyper; glute focused hyperextension; 45 degree hip extension; forty five degree hip extension
ghd-back-extension | GHD Back Extension | lower_back 1, glutes 1, hamstrings .5 | bodyweight | hinge | bw_plus | added | bilateral | intermediate | ghd hip extension; ghd extension; ghd hyperextension; horizontal back extension; hip extension ghd
reverse-hyperextension | Reverse Hyperextension | glutes 1, lower_back 1, hamstrings .5 | plate_machine | hinge | load_reps | total | bilateral | intermediate | reverse hyper; rev hyper; reverse hyper machine; bench reverse hyper
machine-back-extension | Machine Back Extension | lower_back 1 | stack_machine | hinge | load_reps | stack | bilateral | beginner | back extension machine; lower back machine; seated back extension; low back machine; nautilus back extension
superman | Superman | lower_back 1, glutes .5 | bodyweight | hinge | bw_reps | added | bilateral | beginner | superman raise; prone superman; supermen; lying back extension
superman-hold | Superman Hold | lower_back 1, glutes .5 | bodyweight | hinge | duration | none | bilateral | beginner | static superman; isometric superman
jefferson-curl | Jefferson Curl | lower_back 1, hamstrings .5 | barbell | mobility | load_reps | total | bilateral | advanced | jefferson curls weighted; j curl; jefferson girls; spine roll down weighted
band-good-morning | Band Good Morning | lower_back 1, hamstrings 1, glutes .5 | band | hinge | reps | none | bilateral | beginner | banded good morning; resistance band good morning; good morning with band
biering-sorensen-hold | Biering-Sorensen Hold | lower_back 1, glutes .5 | bodyweight | hinge | duration | none | bilateral | intermediate | sorensen hold; back extension hold; sorensen; isometric back extension; sorensen test
`
