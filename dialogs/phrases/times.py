"""Words of time, as plain data in folded form."""

from typing import Final

DAYS: Final = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
    lunes martes miercoles jueves viernes sabado domingo
    """.split()
)
MONTHS: Final = frozenset(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """.split()
)
SEASONS: Final = frozenset(
    """
    spring summer autumn fall winter easter christmas xmas ramadan eid diwali lent thanksgiving halloween
    semester term quarter trimester season
    """.split()
)
UNITS: Final = frozenset(
    """
    day days week weeks month months year years yr yrs wk wks fortnight decade decades weekend weekends
    night nights morning evening afternoon semester semesters term terms season seasons summer summers
    winter winters spring springs autumn autumns fall falls hour hours minute minutes yr. mo mos
    """.split()
)
NUMBERS: Final = frozenset(
    """
    a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty
    couple few several some half 2nd 3rd
    """.split()
)
MOMENTS: Final = frozenset(
    """
    yesterday today tonight yday yest ystrday ysterday recently kemarin ayer ieri gestern hier kal
    """.split()
)
"""Single words that say when."""

NEAR: Final = frozenset("last this past that next previous".split())
AGO: Final = frozenset("ago back before earlier prior".split())
