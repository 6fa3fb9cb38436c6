"""What is sent at somebody, who gets away or is freed, who only tells, and verbs behind a bare plural."""

from __future__ import annotations

TEXTS: list[tuple[str, str, list[str]]] = [
    # sent at somebody: fired
    ("en", "The army sent 60 drones against the port.", ["60|drone|fire"]),
    ("en", "Some 45 missiles were sent towards the capital.", ["45|missile|fire"]),
    ("en", "An ally sent 60 drones to the front.", ["60|drone|deliver"]),
    ("en", "Eighteen howitzers were handed over.", ["Eighteen|artillery-piece|deliver"]),
    ("en", "The army sent 300 soldiers against the rebels.", ["300|soldier|deliver"]),
    ("en", "The port came under attack from 60 drones.", ["60|drone|fire-in-attack"]),
    ("en", "Nine drones got through.", ["Nine|drone|hit-target"]),
    ("en", "Seven rockets struck their targets.", ["Seven|rocket|hit-target"]),
    # criminals get away; prisoners escape
    ("en", "Three robbers fled on scooters.", ["Three|suspect|get-away"]),
    ("en", "The four burglars escaped on foot.", ["four|suspect|get-away"]),
    ("id", "Tiga perampok melarikan diri.", ["Tiga|suspect|get-away"]),
    ("en", "Three robbers escaped from the jail.", ["Three|suspect|escape-custody"]),
    ("id", "Tiga tahanan melarikan diri.", ["Tiga|person|break-free"]),
    # a verb behind a bare plural
    ("en", "Some 9,000 children suffer from malnutrition.", ["9,000|child|starve"]),
    ("en", "Some 9,000 people depend on aid.", ["9,000|person|lack-aid"]),
    ("en", "Some 9,000 people require assistance.", ["9,000|person|lack-aid"]),
    ("en", "Some 9,000 villagers wait for the ferry.", ["9,000|person|-"]),
    ("en", "Acute malnutrition affects 9,000 children.", ["9,000|child|starve"]),
    # what became of what is plunged, beside what fell
    ("en", "The storm plunged 9,000 homes into darkness.", ["9,000|house|blackout"]),
    # a sum and those who pay it
    ("en", "Building the tunnel will cost the city $90 million.", ["90 million|cost-money|spend"]),
    ("en", "The price tag is $90 million.", ["90 million|cost-money|-"]),
    ("en", "The price rose to $90.", ["90|price|-"]),
    # time taken, told beforehand
    ("en", "The journey will take 25 minutes.", ["25|time-taken|-"]),
    # who is paid
    ("en", "The brewery has a workforce of 640.", ["640|worker|employ"]),
    ("en", "Some 640 people work for the brewery.", ["640|worker|employ"]),
    ("en", "Burglars made off with nine necklaces.", ["nine|valuable|steal"]),
    # what ends the state that an adjective tells is the news
    ("en", "Nine trapped divers were rescued.", ["Nine|diver|rescue"]),
    ("en", "Some 48 kidnapped farmers have been freed.", ["48|farmer|release"]),
    ("en", "Two wounded sailors have died.", ["Two|crew-member|kill"]),
    ("en", "Two injured sailors died.", ["Two|crew-member|kill"]),
    ("en", "Nine trapped divers were still alive.", ["Nine|diver|trap"]),
    ("en", "Two injured sailors were in hospital.", ["Two|crew-member|injure"]),
    # how and what came of it
    ("en", "Nine people were shot and killed.", ["Nine|person|kill"]),
    ("en", "Nine people were stabbed and injured.", ["Nine|person|injure"]),
    # those who only tell
    ("en", "Survivors said 60 people had been aboard.", ["60|person|move"]),
    ("en", "The survivors numbered 60.", ["60|person|survive"]),
    # places that stay open, what the grid carries
    ("en", "Some 90 schools stayed open.", ["90|school|stay-open"]),
    ("en", "Lessons were cancelled at 90 schools.", ["90|school|close-places"]),
    ("en", "Peak demand was 46 gigawatts.", ["46|power-demand|-"]),
]
