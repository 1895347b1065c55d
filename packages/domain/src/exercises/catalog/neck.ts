// Neck. How a line is written: see catalogColumns in ../parse-catalog-table.ts.
export const neckTable = `
neck-curl | Neck Curl | neck 1 | plate | trunk_flexion | load_reps | total | bilateral | beginner | neck flexion; plate neck curl; lying neck curl; weighted neck curl; neck girls; lying neck flexion; neck curls with plate
neck-extension | Neck Extension | neck 1 | plate | trunk_flexion | load_reps | total | bilateral | beginner | plate neck extension; lying neck extension; weighted neck extension; prone neck extension; back of neck extension; neck extensions plate
neck-harness-extension | Neck Harness Extension | neck 1 | plate | trunk_flexion | load_reps | total | bilateral | beginner | neck harness; head harness; harness neck extension; seated neck harness; head harness extension
lateral-neck-flexion | Lateral Neck Flexion | neck 1 | plate | trunk_flexion | load_reps | total | unilateral | beginner | side neck flexion; side neck raise; neck side flexion; lying side neck raise; neck side bend
four-way-neck-machine | Four-Way Neck Machine | neck 1 | stack_machine | trunk_flexion | load_reps | stack | bilateral | beginner | neck machine; 4 way neck; four way neck; 4 way neck machine; neck flexion machine; neck extension machine; hammer strength neck
neck-bridge | Neck Bridge | neck 1 | bodyweight | anti_extension | duration | none | bilateral | advanced | wrestlers bridge; wrestling bridge; front neck bridge
isometric-neck-hold | Isometric Neck Hold | neck 1 | bodyweight | anti_extension | duration | none | bilateral | beginner | neck isometric; neck iso; neck hold; isometric neck; manual neck resistance
chin-tuck | Chin Tuck | neck 1 | bodyweight | mobility | reps | none | bilateral | beginner | chin tucks neck; neck retraction; cervical retraction; tuck chin; neck tuck
neck-rotation | Neck Rotation | neck 1 | bodyweight | mobility | reps | none | bilateral | beginner | neck rolls; neck circles; head rolls; neck turns; head turns
banded-neck-extension | Banded Neck Extension | neck 1 | band | trunk_flexion | reps | none | bilateral | beginner | band neck extension; neck band; banded neck curl; banded neck flexion; band neck curl
`
