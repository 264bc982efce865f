"""Places of both countries in the spellings of the press. The sentences are invented."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest

import vnlao_coop as vlc
from vnlao_coop.models.actors import Place
from vnlao_coop.text.sentences import sentences
from vnlao_coop.vi import lexicon
from vnlao_coop.vi.actors import places
from vnlao_coop.vi.actors.places import read_places
from vnlao_coop.vi.rules import Rule
from vnlao_coop.vi.scan import Found, Scan

RULES = [f.rule for f in vars(places._Reader).values() if isinstance(getattr(f, "rule", None), Rule)]


def read(text: str) -> list[Found[Place]]:
    scan = Scan.of(text)
    return read_places(scan, sentences(scan.tokens, 0, len(scan.tokens)))


def brief(text: str) -> list[str]:
    """``name = canonical kind country iso``, without what is None."""
    values = [found.value for found in read(text)]
    return [" ".join(filter(None, (f"{v.name} =", v.canonical, v.kind, v.country, v.iso3166_2))) for v in values]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_fires_on_its_examples_and_on_no_counter_example(rule: Rule) -> None:
    assert rule.examples
    for text, expected in rule.examples.items():
        assert [found.value.name for found in read(text)] == expected
        assert rule.name in [found.rule for found in read(text)], text
    for text in rule.never:
        assert rule.name not in [found.rule for found in read(text)], text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the capital and the province of one name
        ("tại Thủ đô Viêng Chăn", ["Thủ đô Viêng Chăn = Viêng Chăn capital LA LA-VT"]),
        ("tại thủ đô Vientiane", ["thủ đô Vientiane = Viêng Chăn capital LA LA-VT"]),
        ("tại Viêng-chăn", ["Viêng-chăn = Viêng Chăn capital LA LA-VT"]),
        ("tại tỉnh Viêng Chăn", ["tỉnh Viêng Chăn = tỉnh Viêng Chăn province LA LA-VI"]),
        (
            "các tỉnh Vientiane, Xaysomboun",
            ["Vientiane = tỉnh Viêng Chăn province LA LA-VI", "Xaysomboun = Xaysomboun province LA LA-XS"],
        ),
        # Lao provinces, phonetic and Latin
        ("Bô Ly Khăm Xay", ["Bô Ly Khăm Xay = Bolikhamxay province LA LA-BL"]),
        ("tỉnh Bôlykhămxay", ["tỉnh Bôlykhămxay = Bolikhamxay province LA LA-BL"]),
        ("Chăm-pa-sắc", ["Chăm-pa-sắc = Champasak province LA LA-CH"]),
        ("Át-ta-pư", ["Át-ta-pư = Attapeu province LA LA-AT"]),
        ("Luông Nặm Thà", ["Luông Nặm Thà = Luang Namtha province LA LA-LM"]),
        ("U Đôm Xay", ["U Đôm Xay = Oudomxay province LA LA-OU"]),
        ("tỉnh Xa Vẳn Nạ Khệt", ["tỉnh Xa Vẳn Nạ Khệt = Savannakhet province LA LA-SV"]),
        ("Xay-nhạ-bu-ly", ["Xay-nhạ-bu-ly = Xayaboury province LA LA-XA"]),
        ("Xiêng - Khoảng", ["Xiêng - Khoảng = Xiengkhouang province LA LA-XI"]),
        ("Hủa-phăn", ["Hủa-phăn = Houaphanh province LA LA-HO"]),
        ("tỉnh Sê Kông", ["tỉnh Sê Kông = Sekong province LA LA-XE"]),
        ("thị xã Phôn - sa - vẳn", ["thị xã Phôn - sa - vẳn = thị xã Phonsavan district LA"]),
        ("thành phố Luang Prabang", ["thành phố Luang Prabang = thành phố Luang Prabang city LA"]),
        # Việt Nam
        ("UBND TP Hà Nội", ["TP Hà Nội = Hà Nội capital VN VN-HN"]),
        ("tại TPHCM", ["TPHCM = Thành phố Hồ Chí Minh city VN VN-SG"]),
        ("tại TP. HCM", ["TP. HCM = Thành phố Hồ Chí Minh city VN VN-SG"]),
        ("tại TP Hồ Chí Minh", ["TP Hồ Chí Minh = Thành phố Hồ Chí Minh city VN VN-SG"]),
        ("thành phố Sơn La", ["thành phố Sơn La = thành phố Sơn La city VN"]),
        ("tỉnh Sơn La", ["tỉnh Sơn La = Sơn La province VN VN-05"]),
        ("tỉnh Hoà Bình", ["tỉnh Hoà Bình = Hòa Bình province VN VN-14"]),
        ("ở Huế và Vinh", ["Huế = Huế city VN VN-26", "Vinh = Vinh city VN"]),
        ("Bà Rịa-Vũng Tàu", ["Bà Rịa-Vũng Tàu = Bà Rịa - Vũng Tàu province VN VN-43"]),
        ("huyện Hướng Hoá", ["huyện Hướng Hoá = huyện Hướng Hóa district VN"]),
        ("huyện Hoàng Su Phì", ["huyện Hoàng Su Phì = Hoàng Su Phì district VN"]),
        # what the gazetteer does not know
        ("bản Na Mẫu, huyện Mường Mẫu, tỉnh Hủa Phăn", [
            "bản Na Mẫu = bản Na Mẫu village LA", "huyện Mường Mẫu = huyện Mường Mẫu district LA",
            "tỉnh Hủa Phăn = Houaphanh province LA LA-HO",
        ]),
        ("xã Tam Mẫu Lê Văn Ví", ["xã Tam Mẫu = xã Tam Mẫu commune VN"]),
        ("thôn Mẫu Tài 2, xã Mẫu Bung", [
            "thôn Mẫu Tài 2 = thôn Mẫu Tài 2 village VN", "xã Mẫu Bung = xã Mẫu Bung commune VN",
        ]),
        ("tặng bản Na Mẫu 20 suất quà", ["bản Na Mẫu = bản Na Mẫu village"]),
        ("các huyện Mẫu Sơn, Mẫu Giang tỉnh Quảng Trị", [
            "Mẫu Sơn = huyện Mẫu Sơn district VN", "Mẫu Giang = huyện Mẫu Giang district VN",
            "tỉnh Quảng Trị = Quảng Trị province VN VN-25",
        ]),
        ("quận 7", ["quận 7 = quận 7 district"]),
        ("xã Mỹ Sơn", ["xã Mỹ Sơn = xã Mỹ Sơn commune VN"]),
        ("huyện Anh Sơn", ["huyện Anh Sơn = huyện Anh Sơn district VN"]),
        # border gates
        ("cửa khẩu quốc tế Lao Bảo - Đen-sa-vẳn", [
            "cửa khẩu quốc tế Lao Bảo = Lao Bảo border_gate VN", "Đen-sa-vẳn = Densavan border_gate LA",
        ]),
        ("qua Cửa khẩu Cầu Treo", ["Cửa khẩu Cầu Treo = Cầu Treo border_gate VN"]),
        # countries
        ("nước Cộng hòa dân chủ nhân dân Lào", ["nước Cộng hòa dân chủ nhân dân Lào = Lào country LA"]),
        ("nước Cộng hoà Dân chủ Nhân dân Lào", ["nước Cộng hoà Dân chủ Nhân dân Lào = Lào country LA"]),
        ("nước CHXHCN Việt Nam", ["nước CHXHCN Việt Nam = Việt Nam country VN"]),
        ("với CHDCND Lào", ["CHDCND Lào = Lào country LA"]),
        ("sang nước bạn Lào", ["nước bạn Lào = Lào country LA"]),
        ("quan hệ hai nước Việt Nam-Lào", ["Việt Nam = Việt Nam country VN", "Lào = Lào country LA"]),
        ("Chủ tịch nước Lào", ["Lào = Lào country LA"]),
        ("Chính phủ và Nhà nước CHDCND Lào", ["CHDCND Lào = Lào country LA"]),
        ("thăm đất nước Triệu Voi", ["đất nước Triệu Voi = Lào country LA"]),
        ("Thủ tướng Đức và Tổng thống Pháp thăm Anh, Mỹ", [
            "Đức = Đức country DE", "Pháp = Pháp country FR", "Anh = Vương quốc Anh country GB",
            "Mỹ = Hoa Kỳ country US",
        ]),
        ("hài cốt liệt sĩ Việt Nam, liệt sĩ Hà Tĩnh", [
            "Việt Nam = Việt Nam country VN", "Hà Tĩnh = Hà Tĩnh province VN VN-23",
        ]),
        ("các đồng chí Lào", ["Lào = Lào country LA"]),
        # what kind of a district or village it is
        ("huyện biên giới Mường Lát", ["huyện Mường Lát = huyện Mường Lát district VN"]),
        ("xã biên giới Thanh Mẫu", ["xã Thanh Mẫu = xã Thanh Mẫu commune VN"]),
        ("các xã vùng cao Na Mẫu, Tà Mẫu", ["Na Mẫu = xã Na Mẫu commune VN", "Tà Mẫu = xã Tà Mẫu commune VN"]),
        ("bản biên giới Na Mẫu", ["bản Na Mẫu = bản Na Mẫu village"]),
        ("tỉnh biên giới Quảng Trị", ["tỉnh Quảng Trị = Quảng Trị province VN VN-25"]),
        ("các tỉnh biên giới Việt Nam", ["Việt Nam = Việt Nam country VN"]),
        ("các tỉnh Bắc Lào", ["Bắc Lào = Bắc Lào other LA"]),
    ],
)  # fmt: skip
def test_places(text: str, expected: list[str]) -> None:
    assert brief(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Phó Chủ tịch UBND TP Lê Minh Mẫu",
        "Chủ tịch Ủy ban MTTQ TP Nguyễn Thị Ví Dụ",
        "Biên bản Thỏa thuận hợp tác",
        "văn bản Hợp tác",
        "Hợp tác xã Thanh Niên",
        "Thông tấn xã",
        "đời sống nông thôn Mới",
        "Hòa bình, ổn định",
        "ông Nguyễn Hòa Bình",
        "bà Thái Nguyên",
        "Trương Hòa Bình phát biểu",
        "Anh hùng lao động",
        "bà Nga và chị Mỹ Hạnh",
        "Pháp luật hai bên",
        "của Pháp lệnh",
        "gió Lào và tiếng Lào",
        "thuốc lào",
        "Chủ tịch Hồ Chí Minh",
        "lưu vực sông Sekong",
        "quan hệ hai tỉnh, thành phố và các huyện",
        "Vinh dự và tự hào",
        "một bản lĩnh vững vàng",
        "Ông Võ Văn Thưởng",
        "ca sĩ Văn Thưởng",
        "Viện Tin học",
        "sân bay Nga",
        "đồng bào dân tộc Thái",
        "giới thiệu bản Hiến pháp",
        "theo Vietnam Plus",
        "xã hội chủ nghĩa",
        "",
    ],
)
def test_no_places(text: str) -> None:
    assert brief(text) == []


def test_lao_names_that_look_alike() -> None:
    assert brief("tỉnh Lào Cai, cửa khẩu Lao Bảo") == [
        "tỉnh Lào Cai = Lào Cai province VN VN-02",
        "cửa khẩu Lao Bảo = Lao Bảo border_gate VN",
    ]


def test_provinces_merged_in_2025_say_until_when_and_into_which() -> None:
    place = read("tỉnh Quảng Bình")[0].value
    assert (place.valid_to, place.successor) == (dt.date(2025, 7, 1), "Quảng Trị")
    kept = read("tỉnh Nghệ An")[0].value
    assert (kept.valid_to, kept.successor) == (None, None)
    assert read("tỉnh Thừa Thiên - Huế")[0].value.successor == "Huế"


def test_of_the_63_units_of_iso_34_are_left() -> None:
    units = [
        e
        for e in lexicon.entries("place")
        if e.get("country") == "VN" and e.get("iso3166_2") and not e.get("valid_from")
    ]
    codes = {e["iso3166_2"] for e in units}
    assert len(codes) == 63
    merged = {e["iso3166_2"] for e in units if e.get("valid_to") == dt.date(2025, 7, 1)}
    assert len(codes) - len(merged) == 34
    assert {e["successor"] for e in units if "successor" in e} <= {e["canonical"] for e in units} | {"Huế"}


def test_every_lao_unit_of_iso_is_there() -> None:
    codes = {e.get("iso3166_2") for e in lexicon.entries("place") if e.get("country") == "LA"} - {None}
    assert codes == {f"LA-{unit}" for unit in "VT VI AT BK BL CH HO KH LM LP OU PH SL SV XA XE XI XS".split()}


@pytest.mark.parametrize("entry", lexicon.entries("place"), ids=lambda entry: str(entry["names"][0]))
def test_every_entry_makes_a_valid_place(entry: lexicon.Entry) -> None:
    fields = {k: v for k, v in entry.items() if k in Place.model_fields}
    assert Place(name=entry["names"][0], **fields).canonical
    assert entry["source"]


@pytest.mark.parametrize("entry", lexicon.entries("place"), ids=lambda entry: str(entry["names"][0]))
def test_every_name_of_a_row_is_read(entry: lexicon.Entry) -> None:
    """Bare, or after a kind word: the names of a row are its examples."""
    unread = set(entry["names"])
    for before in ("tại", "tại tỉnh", "tại thành phố", "tại huyện", "tại thị xã", "cửa khẩu", "đảo", "Chính phủ"):
        for name in sorted(unread):
            if any(found.value.canonical.endswith(entry["canonical"]) for found in read(f"{before} {name}")):
                unread.discard(name)
    assert unread <= {"Đặc khu Hành chính Hồng Kông, Trung Quốc"}  # read as two


def test_a_country_found_once_holds_for_the_name_everywhere() -> None:
    assert [f.value.country for f in read("Dự có lãnh đạo huyện Mẫu Sơn. Lễ ở huyện Mẫu Sơn (Lào).")] == [
        "LA",
        "LA",
        "LA",
    ]


def test_places_do_not_overlap_and_lie_in_their_spans() -> None:
    scan = Scan.of("Hà Nội.\nViêng Chăn\nCộng hòa dân chủ nhân dân Lào ở TP\nHuế " * 50)
    spans = sentences(scan.tokens, 0, len(scan.tokens))
    found = read_places(scan, spans)
    assert all(a.stop <= b.first for a, b in pairwise(found))
    assert all(any(first <= f.first and f.stop <= stop for first, stop in spans) for f in found)


@pytest.mark.parametrize("text", ["1" * 100_000, "tỉnh " * 20_000, "Xay-" * 20_000, "các tỉnh " + "Mẫu, " * 20_000])
def test_long_texts(text: str) -> None:
    read(text)


GATES = [
    ("cửa khẩu Nậm Cắn, Na Mèo và Cha Lo", ["Nậm Cắn", "Na Mèo", "Cha Lo"]),
    ("huyện Kỳ Sơn, Quế Phong, Nghệ An", ["huyện Kỳ Sơn", "huyện Quế Phong", "Nghệ An"]),
    ("các cửa khẩu Tây Trang, Bờ Y, La Lay", ["Tây Trang", "Bờ Y", "La Lay"]),
    ("cửa khẩu quốc tế Cha Lo - Na Phàu", ["Cha Lo", "Na Phao"]),
    ("cửa khẩu Bờ Y - Phu Cưa", ["Bờ Y", "Phu Cưa"]),
    ("xã Mẫu Sơn - cho biết xã này", ["xã Mẫu Sơn"]),
    ("huyện Lệ Thủy, Quảng Ninh", ["huyện Lệ Thủy", "Quảng Ninh"]),
]


@pytest.mark.parametrize(("text", "expected"), GATES)
def test_gates_and_districts_in_a_row(text: str, expected: list[str]) -> None:
    assert [found.value.canonical for found in read(text)] == expected


CAPITAL_OR_PROVINCE = [
    ("Thủ đô Viêng Chăn", "LA-VT"),
    ("tại Viêng Chăn", "LA-VT"),
    ("thủ đô Vientiane", "LA-VT"),
    ("tới Viêng-chăn", "LA-VT"),
    ("ở thành phố Viêng Chăn", "LA-VT"),
    ("tỉnh Viêng Chăn", "LA-VI"),
    ("tỉnh Vientiane", "LA-VI"),
    ("tỉnh Viêng-chăn", "LA-VI"),
    ("các tỉnh Viêng Chăn và Xaysomboun", "LA-VI"),
    ("ba tỉnh Viêng Chăn, Bolikhamxay, Khammouane", "LA-VI"),
]


@pytest.mark.parametrize(("text", "code"), CAPITAL_OR_PROVINCE)
def test_the_capital_is_not_the_province(text: str, code: str) -> None:
    assert read(text)[0].value.iso3166_2 == code


ABROAD = [
    ("Nam Ninh, tỉnh Quảng Tây", ["CN", "CN"]),
    ("Tổng thống Ukraine và Thủ tướng Lebanon", ["UA", "LB"]),
    ("Quảng Đông và Thượng Hải của Trung Quốc", ["CN", "CN", "CN"]),
    ("Udon Thani (Thái Lan) và Phnom Penh", ["TH", "TH", "KH"]),
    ("Hoa Kỳ, Nhật Bản, Cuba", ["US", "JP", "CU"]),
    ("Ngoại trưởng Ả Rập Saudi, Palestine", ["SA", "PS"]),
    ("bài hát Nam Quốc", []),
    ("ông Trương Quý Châu", []),
]


@pytest.mark.parametrize(("text", "countries"), ABROAD)
def test_places_of_other_countries(text: str, countries: list[str]) -> None:
    assert [found.value.country for found in read(text)] == countries


MERGED = [
    ("tỉnh Hà Giang", "Tuyên Quang"),
    ("tỉnh Bắc Giang", "Bắc Ninh"),
    ("tỉnh Bình Dương", "Thành phố Hồ Chí Minh"),
    ("tỉnh Kon Tum", "Quảng Ngãi"),
    ("tỉnh Quảng Nam", "Đà Nẵng"),
    ("tỉnh Yên Bái", "Lào Cai"),
    ("tỉnh Nghệ An", None),
    ("tỉnh Sơn La", None),
]


@pytest.mark.parametrize(("text", "successor"), MERGED)
def test_the_successor_of_a_merged_province(text: str, successor: str | None) -> None:
    place = read(text)[0].value
    assert (place.successor, place.valid_to) == (successor, dt.date(2025, 7, 1) if successor else None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Đoàn dâng hoa tại Tượng đài Chủ tịch Cay-xỏn Phôm-vi-hản, thăm trường.",
            "Tượng đài Chủ tịch Cay-xỏn Phôm-vi-hản",
        ),
        ("Đoàn thắp hương tại Tượng đài Chủ tịch Xu-pha-nu-vông.", "Tượng đài Chủ tịch Xu-pha-nu-vông"),
        ("Lễ viếng diễn ra tại Tượng đài Mẫu Sơn - cho biết ban tổ chức.", "Tượng đài Mẫu Sơn"),
        ("Lễ viếng diễn ra tại Tượng đài Mẫu Sơn-Hà Nội.", "Tượng đài Mẫu Sơn"),
    ],
)
def test_a_monument_is_called_by_the_whole_name(text: str, name: str) -> None:
    read = vlc.parse_article(text).places
    assert [place.name for place in read if place.kind == "venue"] == [name]
