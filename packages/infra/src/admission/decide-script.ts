import { luaAddToWindow, luaClock, luaHold, luaLook, luaWait } from './lua-parts.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Looks at everything the request names. What was found stands in lists by counter, and in `used` and `resets`. */
const look = `
local doing, cost, estimate = ARGV[2], toNumber(ARGV[3]), toNumber(ARGV[4])
local users, shared = toNumber(ARGV[7]), toNumber(ARGV[8])
local counters = users + shared
local specs = 8 + counters
local leases = #KEYS - 3
local zones = specs + 3 * counters + leases
local now, own, all = clock, nil, nil
if users > 0 then
  own = call('HMGET', KEYS[2], 't', unpack(ARGV, 9, 8 + users))
  local latest = own[1] and toNumber(own[1])
  if latest and latest > now then now = latest end
end
if shared > 0 then
  all = call('HMGET', KEYS[3], 't', unpack(ARGV, 9 + users, specs))
  local latest = all[1] and toNumber(all[1])
  if latest and latest > now then now = latest end
end

local raws, lives, places, waits, hasRoom = {}, {}, {}, {}, true
for i = 1, counters do
  local kind, limit, extra = ARGV[specs + 3 * i - 2], toNumber(ARGV[specs + 3 * i - 1]), toNumber(ARGV[specs + 3 * i])
  local raw, wait
  if i <= users then raw = own[i + 1] else raw = all[i - users + 1] end
  if kind == 'w' then
    local live, first = lookAtWindow(raw, extra, now)
    raws[i], lives[i], places[i] = raw, live, first
    if cost > limit then wait = -1
    elseif live + cost <= limit then wait = 0
    else wait = waitForWindow(raw, first, extra, now, live + cost - limit) end
  else
    local live, stop = lookAtDay(raw, ARGV, zones + extra, now)
    raws[i], lives[i], places[i] = raw, live, stop
    wait = waitForDay(live, stop, limit, kind == 'b' and estimate or cost, now)
  end
  waits[i] = wait
  if wait ~= 0 then hasRoom = false end
end
local heldSlots, leaseResets = {}, {}
for i = 1, leases do
  local limit = toNumber(ARGV[specs + 3 * counters + i])
  local held = call('ZCOUNT', KEYS[3 + i], '(' .. now, '+inf')
  heldSlots[i], leaseResets[i], waits[counters + i] = held, 0, 0
  if held > 0 then
    local first = call('ZRANGEBYSCORE', KEYS[3 + i], '(' .. now, '+inf', 'WITHSCORES', 'LIMIT', 0, 1)
    leaseResets[i] = first[2] - now
  end
  if limit < 1 then waits[counters + i] = -1
  elseif held >= limit then
    local enough = call('ZRANGEBYSCORE', KEYS[3 + i], '(' .. now, '+inf', 'WITHSCORES', 'LIMIT', held - limit, 1)
    waits[counters + i] = enough[2] - now
  end
  if waits[counters + i] ~= 0 then hasRoom = false end
end
`

/** Answers without writing: what is used and when some comes back, policy by policy, then the waits. */
const answerOnly = `
if doing == 'inspect' or (doing == 'admit' and not hasRoom) then
  local reply = { 0 }
  for i = 1, counters do
    local reset = 0
    if ARGV[specs + 3 * i - 2] ~= 'w' then
      if lives[i] > 0 then reset = places[i] - now end
    elseif lives[i] > 0 then
      reset = unpk('<I6', raws[i], places[i]) + ARGV[specs + 3 * i] - now
    end
    reply[2 * i], reply[2 * i + 1] = lives[i], reset
  end
  for i = 1, leases do
    reply[2 * (counters + i)], reply[2 * (counters + i) + 1] = heldSlots[i], leaseResets[i]
  end
  for i = 1, counters + leases do reply[#reply + 1] = waits[i] end
  return reply
end
`

/** Counts the request everywhere and remembers it. */
const write = `
local reply, ends = { 1 }, {}
local ownWrites, allWrites = { 't', now }, { 't', now }
for i = 1, counters do
  local kind, limit, extra = ARGV[specs + 3 * i - 2], toNumber(ARGV[specs + 3 * i - 1]), toNumber(ARGV[specs + 3 * i])
  local value
  if kind == 'w' then
    local oldest
    value, oldest = addToWindow(raws[i], places[i], lives[i], limit, extra, now, cost)
    ends[i], reply[2 * i], reply[2 * i + 1] = 0, lives[i] + cost, oldest + extra - now
  else
    local used = lives[i] + (kind == 'b' and estimate or cost)
    value = pack('<I6I8', places[i], used)
    ends[i], reply[2 * i], reply[2 * i + 1] = places[i], used, used > 0 and places[i] - now or 0
  end
  local writes = i <= users and ownWrites or allWrites
  writes[#writes + 1] = ARGV[8 + i]
  writes[#writes + 1] = value
end
if users > 0 then
  call('HSET', KEYS[2], unpack(ownWrites))
  if not own[1] or now - own[1] > ${hourMs} then call('PEXPIRE', KEYS[2], ${8 * dayMs}) end
end
if shared > 0 then
  call('HSET', KEYS[3], unpack(allWrites))
  if not all[1] or now - all[1] > ${hourMs} then call('PEXPIRE', KEYS[3], ${8 * dayMs}) end
end
local leaseEnd = now + ARGV[5]
for i = 1, leases do
  call('ZREMRANGEBYSCORE', KEYS[3 + i], '-inf', now)
  call('ZADD', KEYS[3 + i], leaseEnd, KEYS[1])
  call('PEXPIRE', KEYS[3 + i], ${2 * dayMs})
  local reset = leaseEnd - now
  if leaseResets[i] > 0 and leaseResets[i] < reset then reset = leaseResets[i] end
  reply[2 * (counters + i)], reply[2 * (counters + i) + 1] = heldSlots[i] + 1, reset
end
local state = doing == 'book' and 'settled' or 'held'
local hold = { state, clock + ARGV[6], now, leaseEnd, estimate, ends, false, reply, ARGV, KEYS, false }
call('SET', KEYS[1], cmsgpack.pack(hold), 'PX', ARGV[6])
return reply
`

/** An admission seen before is answered as it was; one that was given up before it came is not carried out. */
const replay = `
if ARGV[2] ~= 'inspect' then
  local known = call('GET', KEYS[1])
  local hold = known and cmsgpack.unpack(known)
  if hold and hold[EXPIRES] > clock then
    if hold[STATE] == 'held' or hold[STATE] == 'settled' then return { 2, hold[REPLY], hold[ARGS], hold[NAMES] } end
    if hold[STATE] == 'given_up' and ARGV[2] == 'admit' then
      call('DEL', KEYS[1])
      return { 3 }
    end
  end
end
`

/** Admits, books or inspects. Answers {0 refused | 1 admitted | 2 replayed | 3 given up, ...}. */
export const decideScript = [luaClock, luaHold, replay, luaLook, luaWait, look, answerOnly, luaAddToWindow, write].join(
  '',
)
