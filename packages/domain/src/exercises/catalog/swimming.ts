// Swimming and water exercise. How a line is written: see catalogColumns in ../parse-catalog-table.ts.
export const swimmingTable = `
swim | Swim | lats 1, front_delt 1, triceps .5, abs .5 | bodyweight | gait | distance_duration | none | bilateral | beginner | swimming; swam; lap swim; pool swim; lap swimming; laps in the pool; swimming laps; pool laps; swum; swimmed; lane swim; lane swimming; pool session; swin; swimming pool laps; pool swimming
freestyle-swim | Freestyle Swim | lats 1, front_delt 1, triceps .5, abs .5 | bodyweight | gait | distance_duration | none | bilateral | beginner | freestyle; front crawl; freestyle swimming; front crawl swim; freestyle stroke; front crawl swimming; crawl stroke; crawl swim
breaststroke | Breaststroke | chest 1, adductors 1, quads .5 | bodyweight | gait | distance_duration | none | bilateral | beginner | breaststroke swim; breaststroke swimming; frog stroke
backstroke | Backstroke | lats 1, upper_back 1, front_delt .5 | bodyweight | gait | distance_duration | none | bilateral | beginner | backstroke swim; backstroke swimming; back crawl; black stroke
butterfly-stroke | Butterfly Stroke | lats 1, front_delt 1, chest 1, abs .5 | bodyweight | gait | distance_duration | none | bilateral | advanced | butterfly swim; butterfly swimming; dolphin stroke; swim butterfly; fly stroke; butterfly stroke swim
individual-medley | Individual Medley | lats 1, front_delt 1, triceps .5, abs .5 | bodyweight | gait | distance_duration | none | bilateral | advanced | im swim; medley swim; individual medley swim; medley
open-water-swim | Open-Water Swim | lats 1, front_delt 1, triceps .5, abs .5 | bodyweight | gait | distance_duration | none | bilateral | intermediate | open water; lake swim; ocean swim; open water swimming; sea swim; wild swim; river swim; ocean swimming; sea swimming; lake swimming
swim-intervals | Swim Intervals | lats 1, front_delt 1, triceps .5, abs .5 | bodyweight | gait | distance_duration | none | bilateral | intermediate | swimming intervals; swim sprint; swimming sprint; interval swim; css swim
kickboard | Kickboard | hip_flexors 1, quads 1, glutes .5 | bodyweight | gait | distance_duration | none | bilateral | beginner | flutter board; swim kick; kickboard swim; kick drill; kickboard kick; pool kick
pull-buoy-swim | Pull Buoy Swim | lats 1, triceps .5 | bodyweight | gait | distance_duration | none | bilateral | beginner | pull buoy; swim pull; pull boy; paddles swim; swim with paddles; pull bouy; pull buoy swimming; hand paddles
water-aerobics | Water Aerobics | quads 1, front_delt .5, abs .5 | bodyweight | gait | duration | none | bilateral | beginner | aqua aerobics; aquafit; aqua fitness; water fitness; aqua class; pool aerobics; aqua jogging class; hydro fit; aquarobics
aqua-jogging | Aqua Jogging | quads 1, hip_flexors 1, calves .5 | bodyweight | gait | distance_duration | none | bilateral | beginner | pool running; water running; deep water running; aqua jog; pool run; water jogging; aqua run
treading-water | Treading Water | hip_flexors 1, quads 1, front_delt .5 | bodyweight | gait | duration | none | bilateral | beginner | tread water; water tread; egg beater kick; water treading; treaded water; eggbeater
water-polo | Water Polo | front_delt 1, quads 1, lats 1 | bodyweight | gait | duration | none | bilateral | intermediate | water polo match; polo in the pool; water pollo
snorkeling | Snorkeling | quads 1, hip_flexors 1, calves .5 | bodyweight | gait | duration | none | bilateral | beginner | snorkelling; scuba; freediving; scuba diving; fin swimming
`
