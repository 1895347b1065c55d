import { luaClock, luaHold, luaLook, luaWait } from './lua-parts.ts'
import { givenUpMs } from './plan.ts'

/** Reads the admission; `now` is never before it. */
const readHold = `${luaClock}${luaHold}
local known = call('GET', KEYS[1])
local hold = known and cmsgpack.unpack(known)
if hold and hold[EXPIRES] <= clock then hold = nil end
local args, users, counters, now = {}, 0, 0, clock
if hold and hold[STATE] ~= 'given_up' then
  args = hold[ARGS]
  users = toNumber(args[7])
  counters = users + args[8]
  if hold[AT] > now then now = hold[AT] end
end
local specs = 8 + counters
local function keep() call('SET', KEYS[1], cmsgpack.pack(hold), 'KEEPTTL') end
local function countsOf(i) return i <= users and KEYS[2] or KEYS[3] end
local function freeSlots()
  for i = 4, #hold[NAMES] do call('ZREM', hold[NAMES][i], KEYS[1]) end
end
`

/** Corrects days and budgets that still run as they did at the admission, and were not reset since. */
const correct = `
local resets = {}
local function wasReset(i)
  local key = countsOf(i)
  if resets[key] == nil then resets[key] = call('HGET', key, 'e') end
  return resets[key] and hold[AT] <= toNumber(resets[key])
end
local function correctDay(i, difference)
  local raw = call('HGET', countsOf(i), args[8 + i])
  if not raw then return end
  local stop, used = unpk('<I6I8', raw)
  if stop ~= hold[ENDS][i] then return end
  used = used + difference
  if used < 0 then used = 0 end
  call('HSET', countsOf(i), args[8 + i], pack('<I6I8', stop, used))
end
local function correctMoney(difference)
  for i = 1, counters do
    if args[specs + 3 * i - 2] == 'b' and not wasReset(i) then
      local reserved = hold[RESERVED] and hold[RESERVED][i] or hold[ESTIMATE]
      correctDay(i, difference < -reserved and -reserved or difference)
    end
  end
end
`

/** Moves the end of the slots. Answers 1, 0 where the lease has ended, -1 where nothing is held. */
export const extendScript = `${readHold}
if not hold or hold[STATE] ~= 'held' then return -1 end
if hold[LEASE_END] <= now then return 0 end
hold[LEASE_END] = now + ARGV[2]
for i = 4, #hold[NAMES] do
  call('ZADD', hold[NAMES][i], 'XX', hold[LEASE_END], KEYS[1])
  call('PEXPIRE', hold[NAMES][i], 172800000)
end
keep()
return 1
`

/** Books what it cost. Answers 1, 0 where that was done before, -1 where nothing is held. */
export const settleScript = `${readHold}${correct}
if hold and hold[STATE] == 'settled' then return 0 end
if not hold or hold[STATE] ~= 'held' then return -1 end
correctMoney(ARGV[2] - hold[ESTIMATE])
freeSlots()
hold[STATE] = 'settled'
keep()
return 1
`

/** Gives back, the counts too if told so. Answers 1, 0 where it was settled, -1 where nothing was known. */
export const releaseScript = `${readHold}${correct}
if not hold then
  local tombstone = cmsgpack.pack({ 'given_up', clock + ${givenUpMs} })
  call('SET', KEYS[1], tombstone, 'PX', ${givenUpMs})
  return -1
end
if hold[STATE] == 'given_up' then return -1 end
if hold[STATE] == 'settled' then return 0 end
if hold[STATE] == 'released' then return 1 end

local function giveWindowBack(i, window, cost)
  if hold[AT] + window <= now then return end
  local raw = call('HGET', countsOf(i), args[8 + i])
  if not raw then return end
  for place = 7, #raw, 12 do
    local at, used = unpk('<I6I6', raw, place)
    if at >= hold[AT] then
      local returned = used < cost and used or cost
      local left = ''
      if returned < used then left = pack('<I6I6', at, used - returned) end
      local total = pack('<I6', unpk('<I6', raw) - returned)
      call('HSET', countsOf(i), args[8 + i], total .. sub(raw, 7, place - 1) .. left .. sub(raw, place + 12))
      return
    end
  end
end

correctMoney(-hold[ESTIMATE])
if ARGV[2] == '1' then
  local cost = toNumber(args[3])
  for i = 1, counters do
    local kind = args[specs + 3 * i - 2]
    if kind ~= 'b' and not wasReset(i) then
      if kind == 'w' then giveWindowBack(i, toNumber(args[specs + 3 * i]), cost) else correctDay(i, -cost) end
    end
  end
end
freeSlots()
hold[STATE] = 'released'
keep()
return 1
`

/**
 * Reserves more money. Answers {1}, {-1} where nothing is held, or {0, ...} with the name, limit, scope, use, reset
 * and wait of each budget.
 */
export const topUpScript = `${readHold}${luaLook}${luaWait}
if not hold or hold[STATE] ~= 'held' then return { -1 } end
local topUps, extra = hold[TOP_UPS] or {}, toNumber(ARGV[3])
for i = 1, #topUps do if topUps[i] == ARGV[2] then return { 1 } end end
local zones = specs + 3 * counters + #hold[NAMES] - 3
local now = clock
for _, key in ipairs({ users > 0 and KEYS[2] or false, counters > users and KEYS[3] or false }) do
  local latest = key and toNumber(call('HGET', key, 't') or nil)
  if latest and latest > now then now = latest end
end
local found, hasRoom, reply = {}, true, { 0 }
for i = 1, counters do
  if args[specs + 3 * i - 2] == 'b' then
    local limit = toNumber(args[specs + 3 * i - 1])
    local live, stop = lookAtDay(call('HGET', countsOf(i), args[8 + i]), args, zones + args[specs + 3 * i], now)
    local wait = waitForDay(live, stop, limit, extra, now)
    if wait ~= 0 then hasRoom = false end
    found[i] = { live, stop }
    for _, part in ipairs({ args[8 + i], limit, i <= users and 1 or 0, live, live > 0 and stop - now or 0, wait }) do
      reply[#reply + 1] = part
    end
  end
end
if not hasRoom then return reply end
local reserved = {}
for i = 1, counters do
  local was = hold[RESERVED] and hold[RESERVED][i] or hold[ESTIMATE]
  reserved[i] = was
  if found[i] then
    local live, stop = found[i][1], found[i][2]
    call('HSET', countsOf(i), args[8 + i], pack('<I6I8', stop, live + extra))
    reserved[i] = extra + (hold[ENDS][i] == stop and was or 0)
    hold[ENDS][i] = stop
  end
end
hold[RESERVED] = reserved
hold[ESTIMATE] = hold[ESTIMATE] + extra
topUps[#topUps + 1] = ARGV[2]
hold[TOP_UPS] = topUps
keep()
return { 1 }
`

/** Forgets a subject's counts, and keeps when that was. Keys: the counts. */
export const resetScript = `${luaClock}
local latest = toNumber(call('HGET', KEYS[1], 't') or nil)
if latest and latest > clock then clock = latest end
call('DEL', KEYS[1])
call('HSET', KEYS[1], 't', clock, 'e', clock)
call('PEXPIRE', KEYS[1], 691200000)
return 1
`
