import { largestExactLimit, subWindowsPerWindow } from './window-uses.ts'

/**
 * What the scripts share. All keys of a subject and of everybody carry one hash tag, so that a script finds them on
 * one node of a cluster.
 *
 * Keys: [1] the admission, [2] the subject's counts, [3] everybody's, then the slots of each lease policy (a sorted
 * set of admissions by the end of their lease).
 * Counts are a hash. `t`: the latest instant at which something was counted; `e`: when it was reset. A window is the
 * total and then each use: its last instant and cost. A day or budget is the end of the day and what was used of it.
 * Integers are packed, as Lua would print them with 14 digits only.
 *
 * Arguments of a request: 1 the instant, or '' for the server's own; 2 what to do; 3 cost; 4 estimate; 5 length of the
 * lease; 6 how long to remember; 7 number of the subject's counters; 8 of everybody's; then the names of all; then for
 * each its kind, limit, and the length of its window or the place of its zone; then the limit of each lease; then for
 * each zone five starts of days from yesterday's on.
 */
export const luaClock = `
local call, pack, unpk = redis.call, struct.pack, struct.unpack
local floor, sub, toNumber = math.floor, string.sub, tonumber
local clock = toNumber(ARGV[1])
if not clock then
  local time = call('TIME')
  clock = time[1] * 1000 + floor(time[2] / 1000)
end
`

/** An admission as it is remembered, packed in this order. */
export const luaHold = `
local STATE, EXPIRES, AT, LEASE_END, ESTIMATE, ENDS, RESERVED, REPLY, ARGS, NAMES, TOP_UPS =
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
`

/** Finds what is live at an instant; changes nothing. */
export const luaLook = `
local function lookAtWindow(raw, window, now)
  if not raw then return 0, 7 end
  local live, first, size = unpk('<I6', raw), 7, #raw
  while first < size do
    local at, cost = unpk('<I6I6', raw, first)
    if at + window > now then break end
    live = live - cost
    first = first + 12
  end
  return live, first
end

local function lookAtDay(raw, args, zone, now)
  local stop, used = 0, 0
  if raw then stop, used = unpk('<I6I8', raw) end
  if now < stop then return used, stop end
  for i = zone + 2, zone + 5 do
    local dayStop = toNumber(args[i])
    if now < dayStop then
      local dayStart = toNumber(args[i - 1])
      if now < dayStart then break end
      if stop <= dayStart then used = 0 end
      return used, dayStop
    end
  end
  error({ err = 'CLOCK the instant is outside the days of the request' })
end
`

/** Milliseconds until an amount fits: 0 if it does now, -1 if it never will. */
export const luaWait = `
local function waitForWindow(raw, first, window, now, excess)
  while true do
    local at, cost = unpk('<I6I6', raw, first)
    excess = excess - cost
    if excess <= 0 then return at + window - now end
    first = first + 12
  end
end

local function waitForDay(live, stop, limit, amount, now)
  if amount > limit then return -1 end
  if amount == 0 or live + amount <= limit then return 0 end
  return stop - now
end
`

/** The window with one more admission in it, and the instant of the oldest use. */
export const luaAddToWindow = `
local function addToWindow(raw, first, live, limit, window, now, cost)
  local total = pack('<I6', live + cost)
  if not raw or first > #raw then return total .. pack('<I6I6', now, cost), now end
  local last = #raw - 11
  local lastAt, lastCost = unpk('<I6I6', raw, last)
  local isTogether = lastAt == now or (limit > ${largestExactLimit} and
    floor(lastAt * ${subWindowsPerWindow} / window) == floor(now * ${subWindowsPerWindow} / window))
  if not isTogether then return total .. sub(raw, first) .. pack('<I6I6', now, cost), (unpk('<I6', raw, first)) end
  local oldest = now
  if first < last then oldest = unpk('<I6', raw, first) end
  return total .. sub(raw, first, last - 1) .. pack('<I6I6', now, lastCost + cost), oldest
end
`
