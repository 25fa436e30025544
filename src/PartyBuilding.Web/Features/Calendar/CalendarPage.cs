using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Returns.Calendar;

namespace PartyBuilding.Web.Features.Calendar;

/// <summary>The special days of a year, a form for more, and what the change in hand would move.</summary>
/// <param name="Moves">Null until somebody asks to see them.</param>
public sealed record CalendarPage(
    int Year, IReadOnlyList<SpecialDays> Days, DaysForm Form, IReadOnlyList<DeadlineMove>? Moves, IReadOnlyList<HistoryEntry> History);
