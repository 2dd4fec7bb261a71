/**
 * What is tried first, of those with at least eight characters. Longer ones are mostly one of them twice, or a run of keys:
 * app/accounts/local/password_rules.ts finds those by their pattern.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `password password1 password12 password123 password1234 passw0rd p@ssw0rd p@ssword qwerty123 qwertyuiop
  iloveyou iloveyou1 sunshine princess football baseball basketball superman batman123 starwars
  trustno1 whatever welcome1 welcome123 letmein123 letmein1 computer internet samsung1 michelle jennifer
  jessica1 charlie1 michael1 jordan23 liverpool chelsea1 arsenal1 barcelona realmadrid pokemon1 dragon123
  monkey123 master123 shadow123 killer123 hunter123 admin123 admin1234 administrator root1234 changeme
  changeme123 default1 secret123 topsecret test1234 testtest testing123 guest123 access14 mustang1 corvette
  abcd1234 abc12345 aa123456 a1b2c3d4 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc zaq12wsx qazwsxedc q1w2e3r4
  asdfghjkl zxcvbnm123 google123 facebook linkedin dropbox1 azerty123 motdepasse passwort passwort123
  hallo123 schatzi1 contrasena contraseña senha123 parola123 wachtwoord haslo123 heslo123 salasana
  correcthorsebatterystaple correct-horse-battery-staple thisismypassword mypassword1 ilovemyfamily
  nevergonnagiveyouup onceuponatime maytheforcebewithyou opensesame letmeinplease passwordpassword1
  iamthepassword areallylongpassword averylongpassword thequickbrownfox loremipsumdolor`
    .split(/\s+/)
    .map((word) => word.normalize('NFC'))
)
