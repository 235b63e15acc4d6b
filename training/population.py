"""Turns the shared population data into the project's own tables.

    python3 training/population.py --data DIR        # writes knowledge/population/*.csv

DIR is the folder of the shared data (its README.md says what each file holds). What this script leaves out or
changes is said at each table below and in knowledge/population/README.md; files that are written by hand there
(model.yaml, wording.yaml, words.csv, mended.csv; aliases.csv, condition_terms.csv, condition_short.csv, nicknames.csv, occupations.csv)
are read, never written.
"""
import argparse
import csv
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent / "knowledge" / "population"

# Where a table has no source of its own in each row: table, source, year, grade, licence, what is in it.
TABLES = [
    ("areas", "ONS_GEO", "2024", "A", "OGL v3", "authorities, counties, health bodies, regions and countries"),
    ("people", "ONS_MYE2023", "mid-2023", "B", "OGL v3", "people by authority, sex and single year of age"),
    ("towns", "GEONAMES", "about 2011 to 2021", "C", "CC BY 4.0", "people of towns and villages"),
    ("postcodes", "POSTCODE_CC0", "2017", "D", "CC0 1.0", "people of postcode districts: authority by number of districts"),
    ("hospitals", "NHSE_AE", "2024-25", "B", "OGL v3", "attendances, emergency admissions, births and beds by site"),
    ("catchment", "OHID_CATCHMENT", "2022", "A", "OGL v3", "share of a trust's patients by authority of residence"),
    ("conditions", "AUDIT", "2022-24", "C", "facts", "rates of conditions, events, procedures and statuses"),
    ("profiles", "LIT", "2015-24", "C", "facts", "relative rate by age"),
    ("regions", "LIT", "2015-24", "C", "facts", "local rate over the UK rate"),
    ("rare_diseases", "ORPHANET", "2025", "C", "CC BY 4.0", "rates of rare diseases"),
    ("ethnicity", "CENSUS2021_ETH", "2021", "A", "OGL v3", "ethnic group by authority"),
    ("ethnicity_age", "LIT", "2021", "C", "facts", "broad age structure by ethnic group"),
    ("religion", "CENSUS2021_REL", "2021", "A", "OGL v3", "religion by authority"),
    ("countries", "TS012_recalled", "2021", "C", "OGL v3", "people by country of birth"),
    ("languages", "TS012_recalled", "2021", "C", "OGL v3", "people by main language"),
    ("occupations", "EMP04_recalled", "2022-24", "C", "facts", "people by occupation"),
    ("first_names", "ONS_NAMES", "2021", "B", "OGL v3", "first names by decade of birth"),
    ("surnames", "SURNAME_TABLE", "1999", "C", "facts", "bearers of surnames"),
    ("aliases", "NHS_HOSP_POINTS", "2024", "B", "OGL v3", "short names of places and hospitals"),
]

# The source of a hospital's figures, by what its row says of them.
HOSPITAL_SOURCE = {"England": "NHSE_AE", "Scotland": "PHS_AE", "Wales": "STATSWALES_AE", "Northern Ireland": "DOH_NI_BEDS"}


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(name, rows):
    """Columns in the order of the first row."""
    with open(HERE / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
        out = csv.DictWriter(file, fieldnames=list(rows[0]), lineterminator="\n")
        out.writeheader()
        out.writerows(rows)


def pick(rows, *columns):
    """Some columns; "new=old" renames one."""
    pairs = [(c.split("=")[0], c.split("=")[-1]) for c in columns]
    return [{new: row[old] for new, old in pairs} for row in rows]


def whole(text):
    """A figure without the ".0" of a float."""
    return text[:-2] if text.endswith(".0") else text


def areas(data):
    """Membership stays as names; totals are sums of people.csv and so left out."""
    order = {"lad": 0, "county": 1, "health_body": 2, "region": 3, "country": 4}
    rows = sorted(read(data / "areas.csv"), key=lambda row: order[row["type"]])
    kinds = {"lad": "authority"}
    for row in rows:
        row["kind"] = kinds.get(row["type"], row["type"])
    return pick(rows, "code", "name", "kind", "county", "region", "country", "health_body", "lat", "lon")


def hospitals(data):
    """Acute sites, then the gazetteer of other hospitals, which have no figures."""
    rows = []
    for row in read(data / "hospitals.csv"):
        modelled = "modelled" in row["ae_basis"] or "allocated" in row["beds_basis"] + row["ae_basis"]
        rows.append({
            "id": row["hospital_id"], "name": row["name"], "aliases": row["aliases"], "trust": row["trust_code"],
            "lat": row["lat"], "lon": row["lon"], "authority": row["lad"], "country": row["country"],
            "flags": row["flags"], "ed": row["ed_type1"], "children": row["childrens"],
            "beds": whole(row["beds"]), "attendances": whole(row["ae_attendances"]),
            "emergency_admissions": whole(row["emergency_admissions"]), "births": whole(row["births"]),
            "beds_basis": row["beds_basis"], "attendances_basis": row["ae_basis"], "births_basis": row["births_basis"],
            "source": HOSPITAL_SOURCE[row["country"]], "year": "2024-25", "grade": "C" if modelled else "B",
        })
    named = {row["name"].lower() for row in rows}
    country = {row["code"]: row["country"] for row in read(data / "areas.csv") if row["type"] == "lad"}
    for index, row in enumerate(read(data / "hospital_gazetteer_other.csv")):
        if row["name"].lower() in named or row["lad"] not in country:
            continue
        named.add(row["name"].lower())
        rows.append({
            "id": f"G{index + 1:03}", "name": row["name"], "aliases": "", "trust": "", "lat": row["lat"], "lon": row["lon"],
            "authority": row["lad"], "country": country[row["lad"]], "flags": "P" if row["kind"] == "private" else "K",
            "ed": "0", "children": "0", "beds": "", "attendances": "", "emergency_admissions": "", "births": "",
            "beds_basis": "", "attendances_basis": "", "births_basis": "",
            "source": "NHS_HOSP_POINTS", "year": "2022-24", "grade": "D",
        })
    return rows


def conditions(data, mended):
    """Figures of mended.csv stand in place of the shared ones, with their own source and grade."""
    rows = pick(read(data / "conditions.csv"), "id=condition_id", "name", "group", "measure", "per_100k", "male_share",
                "profile=age_profile", "via", "sd_log10", "n_centres", "icd10", "source", "grade")
    for row in rows:
        row["year"] = "2022-24"
        for key, value in mended.pop(row["name"], {}).items():
            row[key] = value
    if mended:
        raise SystemExit(f"mended.csv names no condition of the table: {sorted(mended)}")
    return rows


def rare(data):
    """Without onset, ICD and class, of which the limits are kept."""
    return pick(read(data / "rare_diseases_orphanet.csv"), "orphacode", "name", "synonyms", "measure", "geography",
                "per_100k", "low", "high")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--data", type=Path, required=True)
    data = arguments.parse_args().data
    mended = {}
    if (HERE / "mended.csv").exists():
        mended = {row.pop("name"): {k: v for k, v in row.items() if v and k != "why"} for row in read(HERE / "mended.csv")}

    write("areas", areas(data))
    write("people", read(data / "population_lad_sex_age.csv"))
    write("towns", [
        {**row, "population": whole(row["population"])}
        for row in pick(read(data / "places.csv"), "name", "population", "authority=lad", "area=area_code", "basis=pop_basis")])
    write("postcodes", [
        {**row, "population": whole(row["population"])}
        for row in pick(read(data / "postcode_districts.csv"), "district", "town", "authority=lad", "population=est_population")])
    write("hospitals", hospitals(data))
    write("catchment", pick(read(data / "trust_catchment.csv"), "trust=trust_code", "authority=lad", "share"))
    write("conditions", conditions(data, mended))
    write("regions", read(data / "condition_region_factor.csv"))
    write("profiles", read(data / "age_profiles.csv"))
    write("rare_diseases", rare(data))
    write("ethnicity", read(data / "ethnicity_lad.csv"))
    write("ethnicity_age", read(data / "ethnicity_age.csv"))
    write("religion", read(data / "religion_lad.csv"))
    write("countries", pick(read(data / "country_of_birth.csv"), "country", "nationality", "thousand=uk_estimate_thousand",
                            "male_share", "sd_log10", "grade"))
    write("languages", pick(read(data / "main_language.csv"), "language", "thousand=uk_estimate_thousand", "sd_log10", "grade"))
    write("first_names", pick(read(data / "first_names.csv"), "name", "sex", *[
        f"b{decade}=b{decade}s_per_100k" for decade in range(1920, 2030, 10)]))
    write("surnames", pick(read(data / "surnames.csv"), "surname", "per_100k=per_100k_uk", "sd_log10", "home_country",
                           "home_factor", "grade"))
    extra = [{"source": row["source"], "publication": row["publication"], "publisher": "", "year": "2022-24",
              "licence": row["licence"]} for row in read(data / "condition_sources.csv")]
    known = {row["source"] for row in read(data / "sources.csv")}
    own = [row for row in read(HERE / "own_sources.csv")] if (HERE / "own_sources.csv").exists() else []
    write("sources", pick(read(data / "sources.csv"), "source", "publication", "publisher", "year", "licence")
          + [row for row in extra if row["source"] not in known] + own)
    write("tables", [dict(zip(("table", "source", "year", "grade", "licence", "holds"), row)) for row in TABLES])


if __name__ == "__main__":
    main()
