"""Who takes people, who stays in camps or goes home from them, and two kinds of people under one number."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # two kinds of people under one number are no more of the first than of the second
    ("en", "At least 45 soldiers and civilians died.", ["45|person|kill"]),
    ("en", "Some 86 students and teachers fell ill.", ["86|person|poison"]),
    ("en", "About 270 tourists and residents have been evacuated.", ["270|person|evacuate"]),
    ("en", "12 soldiers and three civilians died.", ["12|soldier|kill", "three|civilian|kill"]),
    ("en", "It killed 12 children and police said more were hurt.", ["12|child|kill"]),
    ("en", "Among them were 19 soldiers and militiamen who died.", ["19|person|kill"]),
    ("en", "More than 300 passengers and crew were rescued.", ["300|person|rescue"]),
    # what armed people seize are captives where they are people
    ("en", "The attackers seized 90 people.", ["90|person|abduct"]),
    ("en", "Gunmen on motorbikes seized 12 villagers.", ["12|person|abduct"]),
    ("en", "Militants have seized 12 villagers.", ["12|person|abduct"]),
    ("en", "Pirates seized 12 sailors.", ["12|crew-member|abduct"]),
    ("en", "Gunmen seized 12 rifles.", ["12|firearm|seize"]),
    ("en", "Soldiers seized 12 men.", ["12|man|seize"]),
    ("en", "Police seized 12 bandits.", ["12|fighter|seize"]),
    ("en", "The raiders made away with 90 villagers.", ["90|person|carry-off"]),
    ("en", "The raiders made away with 90 cows.", ["90|livestock|steal"]),
    # the place says more of those who stay there
    ("en", "Some 880 people are living in relief camps.", ["880|person|displace"]),
    ("en", "Some 880 people are staying in 12 relief camps.", ["880|person|displace", "12|evacuation-centre|-"]),
    ("en", "About 900 people live in the district.", ["900|person|inhabit"]),
    ("en", "The island is home to 900 people.", ["900|person|inhabit"]),
    ("en", "Three people living near the plant were killed.", ["Three|person|kill"]),
    # those who are home again
    ("en", "Some 900 people have been allowed to return.", ["900|person|return-home"]),
    ("en", "Some 900 evacuees have gone back to their homes.", ["900|person|return-home"]),
    ("en", "Some 900 people have fled to their relatives.", ["900|person|displace"]),
    ("id", "Sebanyak 900 warga sudah meninggalkan pengungsian.", ["900|person|return-home"]),
    # of us
    ("en", "There were twelve of us.", ["twelve|person|-"]),
    ("en", "There were twelve of the old kind.", ["twelve|kind|-"]),
    # a count of deaths counts no charges, and an official toll no officials
    ("en", "The death count reached 240.", ["240|person|kill"]),
    ("en", "The official death toll stood at 240.", ["240|person|kill"]),
    ("en", "The national death toll stood at 240.", ["240|person|kill"]),
    ("en", "The police death toll stood at 240.", ["240|police-officer|kill"]),
    ("en", "He faces 12 counts of fraud.", ["12|count-charge|face-counts"]),
    ("en", "Cases have climbed past 2,310.", ["2,310|case|-"]),
    # those on the ground are none of those on board
    ("en", "The crash killed 12 people on the ground.", ["12|person-on-ground|kill"]),
    ("en", "The crash killed 12 people on board.", ["12|person|kill"]),
    # land lost to a fire burned
    ("en", "Some 900 hectares were lost to the flames.", ["900|forest|burn"]),
    ("en", "The farm lost 900 hectares to drought.", ["900|-|lose"]),
    # what befell people or homes holds no things of its own
    ("en", "Some 17 others suffered gunshot wounds.", ["17|person|injure"]),
    ("en", "The guard fired 17 gunshots.", ["17|shot|fire"]),
    ("en", "Some 90 homes were engulfed by mud.", ["90|house|bury-land"]),
    ("en", "Some 90 homes were swallowed by the landslide.", ["90|house|bury-land"]),
    ("en", "Some 90 homes were engulfed in flames.", ["90|house|burn"]),
    ("en", "Some 90 homes had their electricity cut off.", ["90|house|cut-off-power"]),
    # those who came over the border, and those who went back
    ("en", "About 2,600 refugees have poured into the country.", ["2,600|person|cross-border"]),
    ("en", "The state has poured $2 million into the country.", ["2 million|cost-money|spend-money"]),
    ("en", "Some 2,600 refugees have returned.", ["2,600|person|return-refugees"]),
    ("en", "Some 2,600 soldiers have returned.", ["2,600|soldier|arrive"]),
    ("id", "Sebanyak 2.600 pengungsi sudah pulang.", ["2.600|person|return-refugees"]),
    # what a storm does is damage, whose sum is a loss
    ("en", "The hurricane did $3.6 billion worth of damage.", ["3.6 billion|loss-money|lose-money"]),
    ("en", "The damage bill stands at $3.1 billion.", ["3.1 billion|loss-money|-"]),
    ("en", "The repair bill stands at $3.1 billion.", ["3.1 billion|cost-money|-"]),
    # survivors who left hospital have recovered
    ("en", "Some 36 survivors have been discharged from hospital.", ["36|person|recover"]),
    ("en", "Some 36 survivors were flown home.", ["36|person|survive"]),
]
