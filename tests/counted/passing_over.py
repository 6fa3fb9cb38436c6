"""What became of documents, shares made up, and names as objects: none of them is what a figure counts."""

from __future__ import annotations

# language, text, and for each claim in order: number, head, action ("-" for none)
TEXTS: list[tuple[str, str, list[str]]] = [
    # nobody is freed when figures are released
    ("en", "The town's population fell to 39,412, census figures released on Wednesday showed.", ["39,412|person|-"]),
    ("en", "Data published on Monday put the number of homeless at 4,000.", ["4,000|person|displace"]),
    ("en", "The prison released 39 men.", ["39|man|release"]),
    # a name behind a verb is its object, behind a participle whom it befell
    ("en", "Some 61,340 watched Rovers beat City.", ["61,340|person|attend"]),
    ("en", "About 400 attended Mass at the church.", ["400|person|attend"]),
    ("en", "Police said 12 wounded Palestinians were moved.", ["12|person|injure"]),
    # a share that is made up has not changed
    ("en", "Pensioners make up 26 percent of voters.", ["26|voter|-"]),
    # a verb with its particle is another verb
    ("en", "The survey of 1,200 adults was carried out in May.", ["1,200|respondent|-"]),
    ("en", "The bus carried 40 adults.", ["40|adult|carry"]),
    # what was left behind is not what the verb before was done to
    ("en", "The quake destroyed 300 homes and left 2,000 people outdoors.", ["300|house|destroy", "2,000|person|-"]),
    ("en", "The blast killed 12 people and left nine others hurt.", ["12|person|kill", "nine|person|injure"]),
    # a participle by which the counted are of a kind is not what they did
    ("en", "Nine flying drones and 12 flying boats were on show.", ["Nine|drone|-", "12|ship|-"]),
    ("en", "The bus carried 40 visiting fans.", ["40|spectator|carry"]),
    ("en", "Police shot 20 fleeing prisoners.", ["20|person|break-free"]),
    # what one who says it is told to have done is not what the figure says
    ("en", "The yard, which won the order, said 46 ships were in port.", ["46|ship|-"]),
    ("en", "The mayor, who survived the blast, said on Monday that 46 homes stood empty.", ["46|house|-"]),
    ("en", "The yard won an order for 46 ships.", ["46|ship|order"]),
    # who says it, between people and how many they are
    ("id", "Jumlah pengungsi, menurut dia, 3.120 jiwa.", ["3.120|person|displace"]),
    ("id", "Pengungsi, ujar Darmo, 3.120 jiwa.", ["3.120|person|displace"]),
    ("id", "Areal yang ludes, hitung dia, 7.600 meter persegi.", ["7.600|burnt-area|burn"]),
    ("id", "Pada tahap pertama, kata dia, 512 orang pulang.", ["512|person|return-home"]),
    # whose word it is, where the teller has come through what befell others
    ("id", "Informasi dari pegawai yang selamat, 14 orang masih di dalam.", ["14|person|-"]),
    ("id", "Kesaksian sopir yang selamat, 14 orang masih di dalam.", ["14|person|-"]),
    ("id", "Korban yang selamat, 14 orang.", ["14|person|survive"]),
]  # fmt: skip
