-- For wrk: random people of the bench's house, each at the one site they know. PEOPLE comes from the environment.
local people = tonumber(os.getenv("PEOPLE"))
local tail = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef"
local form = "GET /account/auth/%d/?d=QUJDREVGR0hJSktMTU5P HTTP/1.1\r\nHost: localhost\r\n" ..
  "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0\r\n" ..
  "Accept: text/html,application/xhtml+xml\r\nAccept-Language: en-GB,en;q=0.5\r\nCookie: gatelodge=tok%08d" .. tail .. "\r\n\r\n"
function init(args) math.randomseed(os.time()) end
function request()
  local i = math.random(0, people - 1)
  return string.format(form, i % 10 + 1, i)
end
