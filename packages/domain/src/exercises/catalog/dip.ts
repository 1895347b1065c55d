// Dips. How a line is written: see catalogColumns in ../parse-catalog-table.ts.
export const dipTable = `
dip | Dip | chest 1, triceps 1, front_delt .5 | bodyweight | vertical_push | bw_plus | added | bilateral | intermediate | parallel bar dip; weighted dip; bar dip; chest dip; bodyweight dip; parallel dip; triceps dip; dipping
bench-dip | Bench Dip | triceps 1, chest .5, front_delt .5 | bodyweight | vertical_push | bw_reps | added | bilateral | beginner | chair dip; bench tricep dip; box dip; floor dip; couch dip
ring-dip | Ring Dip | chest 1, triceps 1, front_delt .5 | rings | vertical_push | bw_plus | added | bilateral | advanced | gymnastic ring dip; dip on rings; weighted ring dip
straight-bar-dip | Straight-Bar Dip | chest 1, triceps 1, front_delt .5 | bodyweight | vertical_push | bw_plus | added | bilateral | advanced | single bar dip; bar top dip; straight bar dip support; straight dips
korean-dip | Korean Dip | front_delt 1, chest 1, triceps 1 | bodyweight | vertical_push | bw_plus | added | bilateral | advanced | behind the back dip; korean bar dip
russian-dip | Russian Dip | triceps 1, chest 1 | bodyweight | vertical_push | bw_plus | added | bilateral | advanced | russian dips on bars
assisted-dip | Assisted Dip | chest 1, triceps 1, front_delt .5 | assisted_machine | vertical_push | bw_assisted | assistance | bilateral | beginner | dip machine assisted; machine assisted dip; assisted dip machine; gravitron dip; assisted chest dip; assisted tricep dip
banded-dip | Banded Dip | chest 1, triceps 1, front_delt .5 | band | vertical_push | bw_reps | added | bilateral | beginner | band assisted dip; band dip; dip with band
machine-dip | Machine Dip | triceps 1, chest .5 | stack_machine | vertical_push | load_reps | stack | bilateral | beginner | dip machine; seated dip; seated dip machine; tricep dip machine; triceps press machine; seated tricep dip
`
