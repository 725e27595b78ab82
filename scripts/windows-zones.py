#!/usr/bin/env python3
"""Writes Sources/Decoding/Zones/WindowsZones.swift: which zone of the tz database each name of Windows means, and what its display name lists.

    apt-get download unicode-cldr-core && dpkg-deb -x unicode-cldr-core_*.deb /tmp/cldr
    scripts/windows-zones.py /tmp/cldr/usr/share/unicode/cldr/common/supplemental/windowsZones.xml

The table is that of CLDR, of the Unicode Consortium; of it only the pairs of names are kept, which are facts. Its comments hold the display names.
"""
import os
import re
import sys
import xml.etree.ElementTree as ElementTree

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TARGET = os.path.join(ROOT, "Sources/Decoding/Zones/WindowsZones.swift")


def rows(path):
    """Name, zone and display name of each zone of Windows, in the order of CLDR."""
    parser = ElementTree.XMLParser(target=ElementTree.TreeBuilder(insert_comments=True))
    table = ElementTree.parse(path, parser).getroot().find("windowsZones/mapTimezones")
    display = ""
    for element in table:
        if element.tag is ElementTree.Comment:
            display = re.sub(r"^\(UTC[^)]*\)\s*", "", element.text.strip())
        elif element.get("territory") == "001":
            yield element.get("other"), element.get("type").split()[0], display
    print(f"CLDR's table of Windows {table.get('otherVersion')} and tz {table.get('typeVersion')}", file=sys.stderr)


def main():
    lines = [f"{name} = {zone} = {display}" for name, zone, display in rows(sys.argv[1])]
    with open(TARGET, "w", encoding="utf-8") as file:
        file.write(
            "/// What the zones of Windows are called in the tz database; written by scripts/windows-zones.py from CLDR's table.\n"
            "enum WindowsZones {\n"
            "  /// A zone a line: its name, the zone of the tz database, and what Windows shows to people.\n"
            '  static let table = """\n'
        )
        file.writelines(f"    {line}\n" for line in lines)
        file.write('    """\n}\n')


main()
