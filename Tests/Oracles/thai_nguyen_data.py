#!/usr/bin/env python3
"""Writes the sample registers of Thái Nguyên's programme of 2021, as `Programme` is stored.

    python3 Tests/Oracles/thai_nguyen_data.py ../shared/law/admin-units.json > Examples/ThaiNguyen/Data/thai-nguyen-2021.json

Published are the totals below and no more; every producer, product, name, amount and day is invented, and marked so: identifiers
begin with "mau-", names end in "(mẫu)". The units are those of the statistics office's list of 6 November 2021."""
import datetime
import json
import random
import re
import sys

# Published are the sums of a year's rounds (3★ and 4★; for 2019 only both together), the two that became 5★, the ideas of 2021.
FIRST_RECOGNISED = [("2019-08-30", 6, 4), ("2019-12-20", 9, 6), ("2020-09-25", 3, 17), ("2020-12-15", 5, 26),
                    ("2021-11-19", 12, 8), ("2021-12-10", 19, 14)]
FIVE_STARS = ("2021-07-05", 2)
IDEAS = [("freshFood", 17), ("processedFood", 16), ("medicinalHerbs", 7), ("tea", 81), ("other", 16)]

LIST_DAY = "2021-11-06"
WORDS = {"province": "tỉnh", "provincial_city": "thành phố", "town": "thị xã", "rural_district": "huyện",
         "commune": "xã", "ward": "phường", "township": "thị trấn"}
rng = random.Random(2021)
units = json.load(open(sys.argv[1], encoding="utf-8"))["thai_nguyen"]["before"][LIST_DAY]["19"]
communes = {unit["code"]: [(c["code"], c["vi"]) for c in unit["communes"]] for unit in units}
DISTRICTS = list(communes)
# Tea grows most around the city, in Đại Từ, Đồng Hỷ, Phú Lương and Định Hóa.
TEA = {"164": 6, "165": 1, "167": 3, "168": 4, "169": 4, "170": 2, "171": 7, "172": 2, "173": 1}


def product_sets():
    """The sets of Annex I as the library writes them, by number."""
    agencies = dict(re.findall(
        r'static let (\w+) = ManagingAgency\(\s*code: "(\w+)"',
        open("Sources/OCOPModel/Products/ManagingAgency.swift", encoding="utf-8").read()))
    names = re.findall(
        r'code: "(\w+)",\s*name: Bilingual\(vi: "([^"]+)", en: "([^"]+)"\)',
        open("Sources/OCOPModel/Products/ManagingAgency.swift", encoding="utf-8").read())
    by_code = {code: {"code": code, "name": {"vi": vi, "en": en}} for code, vi, en in names}
    sets = {}
    pattern = (r'number: (\d+),\s*id: "([^"]+)",\s*name: Bilingual\(\s*vi: "([^"]+)",\s*en: "([^"]+)"\s*\),'
               r'\s*annexCode: "([^"]+)",\s*agencies: \[([^\]]*)\]')
    text = open("Sources/OCOPModel/Products/ProductSet+Decision26_2026.swift", encoding="utf-8").read()
    for number, name, vi, en, annex, owners in re.findall(pattern, text):
        sets[int(number)] = {
            "number": int(number), "id": name, "name": {"vi": vi, "en": en}, "annexCode": annex,
            "agencies": [by_code[agencies[owner.strip(" .")]] for owner in owners.split(",") if owner.strip()]}
    return sets


SETS = product_sets()
TEA_SET = next(number for number, row in SETS.items() if row["id"] == "tea")
# What a heading of ideas is rated as, and what its products are called.
GOODS = {
    "tea": [(TEA_SET, "Chè tôm nõn"), (TEA_SET, "Chè đinh"), (TEA_SET, "Chè móc câu"), (TEA_SET, "Chè nõn hảo hạng")],
    "freshFood": [(1, "Na dai"), (1, "Bưởi"), (2, "Trứng gà đồi"), (1, "Rau an toàn"), (2, "Gà đồi")],
    "processedFood": [(3, "Gạo nếp"), (4, "Mật ong"), (6, "Miến dong"), (3, "Gạo bao thai"), (6, "Bánh chưng")],
    "medicinalHerbs": [(16, "Trà thảo mộc túi lọc"), (18, "Cao dược liệu"), (16, "Tinh dầu")],
    "other": [(21, "Đan lát mây tre"), (21, "Mành cọ"), (26, "Du lịch vùng chè")],
}
records = {key: [] for key in (
    "departments producers products ideas plans cycles dossiers recognitions projects activities floors memberships listings "
    "sales salesPoints promotionEvents facilities reviews needs grants problems targets figures cases").split()}
SAMPLE = {"document": "Dữ liệu mẫu", "confidence": "read"}


def days(first, last=None):
    """A period by its first day and the day after its last."""
    return {"from": first, "upTo": last} if last else {"from": first}


def course(begun, *steps):
    return {"begun": begun, "history": [{"day": day, "step": step} for day, step in steps]}


def step(name, **particulars):
    return {name: {key.replace("first", "_0"): value for key, value in particulars.items()}}


def day_in(first, last):
    """A day of 2021 between two, by month and day."""
    (a, b), (c, d) = first, last
    number = rng.randint(a * 28 + b, c * 28 + d)
    month, day = divmod(number - 1, 28)
    return f"2021-{month:02d}-{day + 1:02d}"


def district(is_tea):
    return rng.choices(DISTRICTS, [TEA[code] for code in DISTRICTS])[0] if is_tea else rng.choice(DISTRICTS)


# Producers: at least two in every unit.
KINDS = [("cooperative", "HTX", 66), ("enterprise", "Công ty", 14), ("cooperativeGroup", "Tổ hợp tác", 10),
         ("productionHousehold", "Hộ sản xuất", 10)]
producers_of = {}
for place in range(64):
    unit = DISTRICTS[place % 9] if place < 18 else district(True)
    code, name = rng.choice(communes[unit])
    kind, word, _ = rng.choices(KINDS, [weight for *_, weight in KINDS])[0]
    producer = f"mau-ct-{place + 1:02d}"
    producers_of.setdefault(unit, []).append(producer)
    records["producers"].append({
        "producer": {"id": producer, "name": f"{word} {name} {place + 1} (mẫu)", "kind": kind,
                     "representative": {"isWoman": rng.random() < 0.42, "isEthnicMinority": rng.random() < 0.22}},
        "place": code, "joined": f"{rng.choice([2019, 2020])}-03-01"})
owner_place = {row["producer"]["id"]: row["place"] for row in records["producers"]}

# Products with their first certificates.
certificates = []
serial = 0


def product(heading, prospect=None, idea=None):
    global serial
    serial += 1
    owner = rng.choice(producers_of[district(heading == "tea")])
    number, name = rng.choice(GOODS[heading])
    profile = {"product": {"id": f"mau-sp-{serial:03d}", "name": f"{name} {serial} (mẫu)", "producer": owner,
                           "set": SETS[number]}}
    profile |= {"prospect": prospect} if prospect else {}
    profile |= {"idea": idea} if idea else {}
    records["products"].append(profile)
    return profile["product"]["id"]


def certificate(product, star, day, level="province"):
    number = f"MAU-{product[-3:]}-{star}"
    certificates.append({"formatVersion": 1, "certificate": {
        "number": number, "product": product, "code": number, "star": star, "issuedBy": level,
        "decision": "1048/QĐ-TTg", "issued": day}, "history": []})
    return certificates[-1]


HEADINGS = ["tea"] * 6 + ["processedFood", "processedFood", "freshFood", "medicinalHerbs", "other"]
recognised = []
for day, three, four in FIRST_RECOGNISED:
    stars = [3] * three + [4] * four
    rng.shuffle(stars)
    for star in stars:
        name = product(rng.choice(HEADINGS))
        recognised.append((name, day, star, certificate(name, star, day)))
day, count = FIVE_STARS
best = [row for row in recognised if row[2] == 4 and row[1] < "2021"
        and next(p for p in records["products"] if p["product"]["id"] == row[0])["product"]["set"]["id"] == "tea"][:count]
for name, _, _, old in best:
    new = certificate(name, 5, day, "ministry")["certificate"]
    old["history"].append({"event": "replaced", "replacement": {
        "number": new["number"], "star": 5, "issued": day, "reason": "upgrade"}})

# Dossiers of the round of November, of products that were there before; filed by the end of June.
FILE = {"documents": ["registration", "businessPlan", "organisation", "businessRegistration"], "samples": 5, "paperSets": 1,
        "electronicSets": 1, "isInSoftware": False}
profile_of = {row["product"]["id"]: row for row in records["products"]}
producer_of = {row["producer"]["id"]: row["producer"] for row in records["producers"]}
filed = [row for row in recognised if row[1] == "2021-11-19"][:14]
for place, (name, day, star, _) in enumerate(filed):
    points = {"sum": 64 if star == 3 else 78, "count": 1}
    result = {"star": star, "mode": "meeting", "total": {"atLeast": points, "atMost": points}, "minutes": f"MAU-BB-{place + 1}"}
    product_row = profile_of[name]["product"]
    records["dossiers"].append({
        "formatVersion": 1, "id": f"mau-hs-{place + 1:02d}", "kind": "first", "product": product_row,
        "producer": producer_of[product_row["producer"]], "procedure": "1048/2019", "followingUnverifiedSteps": False,
        "history": [
            {"day": f"2021-06-{7 + place:02d}", "actor": "owner", "kind": "filed", "handOver": FILE},
            {"day": "2021-07-01", "actor": "district", "kind": "checked"},
            {"day": "2021-08-18", "actor": "district", "kind": "rated", "result": result},
            {"day": "2021-08-24", "actor": "district", "kind": "forwarded", "handOver": FILE},
            {"day": "2021-09-06", "actor": "provincialOffice", "kind": "checked"},
            {"day": "2021-11-04", "actor": "provincialCouncil", "kind": "rated", "result": result},
            {"day": day, "actor": "provincialChair", "kind": "recognised", "star": star}]})

# The ideas of 2021; some become other products of the year.
fresh = [row for row in recognised if row[1] > "2021" and row not in filed]
heading_of = {number: heading for heading, goods in GOODS.items() for number, _ in goods}
waiting = {}
for name, day, *_ in fresh:
    waiting.setdefault(heading_of[profile_of[name]["product"]["set"]["number"]], []).append((name, day))
number = 0
for heading, count in IDEAS:
    for place in range(count):
        number += 1
        idea = f"mau-yt-{number:03d}"
        begun = day_in((2, 8), (4, 20))
        chosen = day_in((5, 4), (5, 26))
        row = {"id": idea, "title": f"{rng.choice(GOODS[heading])[1]} – ý tưởng {number} (mẫu)", "sector": heading}
        if waiting.get(heading) and place % 3 == 0:
            name, realised = waiting[heading].pop()
            owner = profile_of[name]["product"]["producer"]
            plan, approved, done = f"mau-pa-{number:03d}", day_in((6, 5), (6, 27)), day_in((10, 2), (10, 25))
            profile_of[name]["idea"] = idea
            records["plans"].append({
                "id": plan, "title": f"Phương án cho ý tưởng {number} (mẫu)", "producer": owner, "idea": idea, "product": name,
                "cost": rng.randint(8, 60) * 10_000_000, "promise": {"workers": rng.randint(4, 30)},
                "course": course(day_in((6, 1), (6, 4)), (approved, step("approved")), (approved, step("begun")),
                                 (done, step("completed")))})
            row |= {"holder": step("producer", first=owner), "place": owner_place[owner]}
            steps = [(chosen, step("chosen")), (approved, step("planned", first=plan)),
                     (realised, step("realised", first=name))]
        else:
            code, _ = rng.choice(communes[district(heading == "tea")])
            kind = rng.choice(["cooperative", "cooperativeGroup", "productionHousehold"])
            row |= {"holder": {"newcomer": {"_0": f"Người đăng ký {number} (mẫu)", "_1": kind}}, "place": code}
            steps = [(chosen, step("chosen"))] if place % 4 == 1 else []
            if place % 9 == 5:
                steps = [(chosen, step("declined", reason="chưa có vùng nguyên liệu (mẫu)"))]
        records["ideas"].append(row | {"course": course(begun, *steps)})
for place, heading in enumerate(["tea", "freshFood", "processedFood", "medicinalHerbs", "other"]):
    product(heading, "potential" if place % 2 == 0 else "advantage")

CYCLE = [("2021-01-15", "2021-03-01"), ("2021-02-08", "2021-06-01"), ("2021-06-01", "2021-07-01"), ("2021-06-05", "2021-11-01"),
         ("2021-11-01", "2021-12-16"), ("2021-11-15", "2022-01-01")]
records["cycles"].append({"id": "mau-chu-trinh-2021", "year": 2021, "place": "19", "windows": [
    {"step": number, "days": days(*window)} for number, window in enumerate(CYCLE, 1)]})

# Model projects: eight units by July, the ninth later, one carried on.
for place, unit in enumerate(DISTRICTS):
    code, name = rng.choice(communes[unit])
    begun = "2021-09-15" if unit == "170" else f"2020-0{place % 4 + 4}-10"
    approved = "2021-10-01" if unit == "170" else f"2020-1{place % 3}-05"
    steps = [(approved, step("approved")), (approved, step("begun"))]
    if place % 3 == 0:
        steps.append(("2021-06-15", step("completed", result="mô hình đã nghiệm thu (mẫu)")))
    records["projects"].append({
        "id": f"mau-mh-{unit}", "title": f"Mô hình điểm tại {name} (mẫu)", "place": code,
        "producers": producers_of[unit][:1], "products": [], "course": course(begun, *steps)})
records["projects"].append({
    "id": "mau-mh-171-b", "title": "Nhân rộng mô hình chè (mẫu)", "place": communes["171"][17][0], "producers": [],
    "products": [], "replicates": "mau-mh-171", "course": course("2021-05-10", ("2021-06-01", step("approved")))})

# Seven kinds of capital; those who pay half themselves pay on the same day.
CAPITAL = [("nationalTargetProgramme", "packaging", 9, (20, 60)), ("scienceAndTechnology", "intellectualProperty", 6, (15, 45)),
           ("industryPromotion", "equipment", 7, (60, 180)), ("agriculturalExtension", "model", 6, (40, 120)),
           ("provincialBudget", "certification", 10, (10, 40)), ("ownCapital", "equipment", 12, (60, 240)),
           ("credit", "equipment", 5, (100, 400))]
owners = list(owner_place)
for kind, category, count, (least, most) in CAPITAL:
    for place in range(count):
        records["grants"].append({
            "id": f"mau-ht-{len(records['grants']) + 1:02d}", "producer": rng.choice(owners), "category": category,
            "capital": kind, "amount": rng.randint(least, most) * 1_000_000, "paid": day_in((2, 15), (11, 25))})

# Departments, reviews, needs and problems.
for name, vi, en, topics in [
    ("mau-so-nn", "Cơ quan nông nghiệp (mẫu)", "Agriculture (sample)", ["ideasAndPlans", "rating", "production"]),
    ("mau-so-kh", "Cơ quan khoa học (mẫu)", "Science (sample)", ["intellectualProperty", "traceability"]),
    ("mau-so-ct", "Cơ quan công thương (mẫu)", "Industry and trade (sample)", ["promotion", "electronicCommerce"])]:
    records["departments"].append({
        "id": name, "name": {"vi": vi, "en": en}, "level": "province",
        "duties": [{"topic": topic, "role": "leads"} for topic in topics]})
for quarter, held in (("I", "2021-03-25"), ("II", "2021-06-24"), ("III", "2021-09-24")):
    records["reviews"].append({"id": f"mau-rs-{quarter}", "name": f"quý {quarter} năm 2021 (mẫu)", "held": held,
                               "department": "mau-so-nn"})
for place in range(18):
    category, text, estimate = rng.choice([
        ("equipment", "Máy sấy, máy vò chè", 350), ("packaging", "Bao bì, tem nhãn", 60),
        ("intellectualProperty", "Đăng ký nhãn hiệu", 25), ("certification", "Chứng nhận VietGAP", 80),
        ("promotion", "Gian hàng trên sàn", 15)])
    raised = day_in((1, 10), (6, 20))
    review, held = (("mau-rs-I", "2021-03-25") if raised < "2021-03-20" else ("mau-rs-II", "2021-06-24"))
    steps = [[], [(held, step("accepted", first=review))],
             [(held, {"deferred": {"_0": review, "reason": "chưa có nguồn (mẫu)"}})]][place % 3]
    row = {"id": f"mau-nc-{place + 1:02d}", "producer": rng.choice(owners), "category": category, "text": f"{text} (mẫu)",
           "course": course(raised, *steps)}
    records["needs"].append(row | ({"estimate": estimate * 1_000_000} if place % 5 else {}))
option = {"id": "mau-pa-ket-noi", "text": "Kết nối tiêu thụ trên sàn của tỉnh (mẫu)", "department": "mau-so-ct",
          "cost": 120_000_000, "doneBy": "2021-07-31"}
records["problems"] += [
    {"id": "mau-vm-1", "text": "Chè xuân tiêu thụ chậm do dịch bệnh (mẫu)", "topic": "promotion", "place": "171",
     "producers": producers_of["171"][:3], "products": [], "course": course(
         "2021-05-12", ("2021-05-14", step("assigned", first="mau-so-ct")), ("2021-05-20", step("proposed", first=option)),
         ("2021-05-25", step("chosen", first=option["id"])),
         ("2021-08-10", step("resolved", result="đã tiêu thụ qua sàn (mẫu)")))},
    {"id": "mau-vm-2", "text": "Thiếu tem truy xuất nguồn gốc (mẫu)", "topic": "traceability", "place": "168", "producers": [],
     "products": [], "course": course("2021-06-18")}]

# Floors, booths, what is listed and sold; places and events.
FLOORS = [("thainguyentrade", "thainguyentrade.gov.vn", "province", 34), ("postmart", "Postmart", "domestic", 21),
          ("voso", "Vỏ Sò", "domestic", 16), ("alibaba", "Alibaba", "international", 3)]
for floor, name, operator, members in FLOORS:
    records["floors"].append({"id": floor, "name": name, "runBy": operator})
    for owner in sorted(rng.sample(owners, members)):
        member = {"floor": floor, "producer": owner, "days": days(day_in((1, 4), (9, 20)))}
        records["memberships"].append(member | ({"booth": f"gian {owner[-2:]} (mẫu)"} if rng.random() < 0.8 else {}))
        own = [name for name, first, *_ in recognised
               if profile_of[name]["product"]["producer"] == owner and first < "2021"]
        for name in own[:2]:
            records["listings"].append({"floor": floor, "product": name, "days": days(member["days"]["from"])})
            if rng.random() < 0.6:
                records["sales"].append({"floor": floor, "product": name, "period": days("2021-01-01", "2021-07-01"),
                                         "orders": rng.randint(5, 300), "revenue": rng.randint(4, 90) * 1_000_000})
for place in range(7):
    records["salesPoints"].append({
        "id": f"mau-tb-{place + 1}", "name": f"Khu trưng bày {place + 1} (mẫu)", "kind": "displayArea",
        "place": DISTRICTS[place], "days": days(day_in((1, 15), (10, 20))), "products": []})
for place, kind in enumerate(["showroom", "showroom", "supermarket"]):
    carried = sorted(rng.sample([name for name, first, *_ in recognised if first < "2021"], 8))
    records["salesPoints"].append({
        "id": f"mau-db-{place + 1}", "name": f"Điểm bán {place + 1} (mẫu)", "kind": kind, "place": DISTRICTS[place],
        "days": days("2020-11-01"), "products": carried})
records["promotionEvents"].append({
    "id": "mau-hc-1", "title": "Tuần hàng OCOP (mẫu)", "kind": "fair", "days": days("2021-04-22", "2021-04-27"), "place": "164",
    "producers": sorted(rng.sample(owners, 12)), "products": [], "cost": 180_000_000, "results": {"booths": 40}})
for place, (title, kind, topic, first, last) in enumerate([
    ("Hướng dẫn chu trình OCOP 2021 (mẫu)", "guidance", "ideasAndPlans", "2021-01-20", "2021-01-22"),
    ("Tập huấn chủ thể (mẫu)", "training", "training", "2021-03-16", "2021-03-19")]):
    attendance = []
    for owner in sorted(rng.sample(owners, 20)):
        people = rng.randint(1, 4)
        attendance.append({"producer": owner, "people": people, "women": rng.randint(0, people)})
    records["activities"].append({"id": f"mau-tt-{place + 1}", "title": title, "kind": kind, "topic": topic,
                                  "days": days(first, last), "place": "164", "attendance": attendance, "cost": 45_000_000})

# Targets of 2021; figures of 2020 for the products of then.
PLAN = {"document": "Kế hoạch OCOP năm 2021 của tỉnh, theo báo chí", "confidence": "secondary"}
for name, vi, en, indicator, goal in [
    ("moi-2021", "Sản phẩm mới từ 3 sao", "New products of 3★ and above", step("newProducts", atLeast=3),
     step("atLeast", first=20)),
    ("trung-bay-2021", "Khu trưng bày, giới thiệu", "Display areas", {"salesPoints": {"_0": "displayArea"}},
     {"between": {"_0": 5, "_1": 10}}),
    ("mo-hinh-2021", "Địa phương có mô hình điểm", "Localities with a model", {"localitiesWithModel": {"_0": "district"}},
     step("share", first="100%"))]:
    records["targets"].append({"id": name, "name": {"vi": vi, "en": en}, "indicator": indicator, "versions": [
        {"adopted": "2021-01-15", "goal": goal, "period": days("2021-01-01", "2022-01-01"), "source": PLAN}]})
# What the products of a set are sold for, in đồng a unit; tourism has no output.
PRICES = {1: (25_000, "kg"), 2: (120_000, "kg"), 3: (30_000, "kg"), 4: (150_000, "kg"), 6: (60_000, "kg"), 11: (300_000, "kg"),
          16: (60_000, "hộp"), 18: (400_000, "hộp"), 21: (200_000, "chiếc")}
for name, first, *_ in recognised:
    if first < "2021" and rng.random() < 0.8:
        workers, revenue = rng.randint(3, 40), rng.randint(2, 60) * 50_000_000
        price, unit = PRICES.get(profile_of[name]["product"]["set"]["number"], (0, ""))
        output = {"output": {"amount": revenue // price // 10 * 10, "unit": unit}} if price else {}
        records["figures"].append({"product": name, "year": 2020, **output, "revenue": revenue, "workers": workers,
                                   "source": SAMPLE})

# Marks: twelve trademarks and three collective marks, as far as each has come.
COURSE = [(25, step("accepted")), (85, step("publishedApplication")), (420, step("grantIntended", first={"excludedClasses": []})),
          (440, step("feesPaid")), (470, step("granted")), (520, step("grantPublished"))]


def shifted(day, by):
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=by)).isoformat()


FILED = ["2011-10-04", "2011-12-20", "2018-05-14", "2019-03-04", "2019-09-16", "2019-12-02", "2020-03-09", "2020-04-20",
         "2020-06-01", "2020-10-12", "2021-01-18", "2021-03-01", "2010-09-06", "2019-08-05", "2021-02-22"]
for place, filed in enumerate(FILED):
    is_collective = place >= 12
    unit = DISTRICTS[(place * 4 + 6) % 9]
    history = [{"date": filed, "action": step("filed")}]
    for after, action in COURSE:
        history.append({"date": shifted(filed, after), "action": action})
    if place == 9:
        history[2:] = [{"date": "2021-05-24", "action": step("refusalIntended", first={"excludedClasses": []})}]
        history.insert(2, {"date": "2020-12-28", "action": step("publishedApplication")})
    history = [event for event in history if event["date"] <= "2022-06-30"]
    name = f"Chè {rng.choice(communes[unit])[1]} (mẫu)" if is_collective else f"Nhãn hiệu {place + 1} (mẫu)"
    row = {"entry": {"ipCase": {
        "id": f"mau-{'NHTT' if is_collective else 'NH'}-{place + 1:02d}", "history": history,
        "facts": {"right": "collectiveMark" if is_collective else "trademark", "route": "national", "jurisdiction": "VN",
                  "defersPublication": False}},
        "name": name, "units": 1, "pictures": 1}, "products": []}
    records["cases"].append(row | ({} if is_collective else {"producer": producers_of[unit][0]}))

records["certificates"] = {"formatVersion": 1, "records": certificates}
localities = [{"locality": "19", "name": "tỉnh Thái Nguyên"}]
for unit in units:
    localities.append({"locality": unit["code"], "name": f"{WORDS[unit['kind']]} {unit['vi']}", "parent": "19"})
    localities += [{"locality": c["code"], "name": f"{WORDS[c['kind']]} {c['vi']}", "parent": unit["code"]}
                   for c in unit["communes"]]


def line(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def register(name, rows):
    return f"  {line(name)}: [" + ",".join(f"\n    {line(row)}" for row in rows) + "\n  ]"


parts = [register("localities", localities)]
parts += [register(name, rows) if isinstance(rows, list) else
          f'  "{name}": {{"formatVersion": 1, "records": [' + ",".join(f"\n    {line(row)}" for row in rows["records"]) + "\n  ]}"
          for name, rows in records.items()]
print('{"formatVersion": 1, "province": "19", "records": {\n' + ",\n".join(parts) + "\n}}")
