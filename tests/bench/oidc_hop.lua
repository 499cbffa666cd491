-- For wrk: random people of the bench's house, each at the one site they know, by OpenID Connect with PKCE. PEOPLE comes
-- from the environment.
local people = tonumber(os.getenv("PEOPLE"))
local tail = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef"
local form = "GET /oidc/authorize?response_type=code&client_id=site-%d&redirect_uri=https%%3A%%2F%%2Fsite%d.example.org%%2Fback" ..
  "&scope=openid+profile+email&state=U3RhdGVPZkFTZXNzaW9u%06d&nonce=Tm9uY2VPZkFTZXNzaW9u%06d" ..
  "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256 HTTP/1.1\r\nHost: localhost\r\n" ..
  "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0\r\n" ..
  "Accept: text/html,application/xhtml+xml\r\nAccept-Language: en-GB,en;q=0.5\r\nCookie: gatelodge=tok%08d" .. tail .. "\r\n\r\n"
function init(args) math.randomseed(os.time()) end
function request()
  local i = math.random(0, people - 1)
  local site = i % 10 + 1
  return string.format(form, site, site, i % 999983, i % 999979, i)
end
