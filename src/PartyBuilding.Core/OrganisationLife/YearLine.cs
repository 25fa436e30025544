using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>A branch in the yearly summary.</summary>
internal sealed record YearLine(BranchLife Branch, IReadOnlyDictionary<MeetingKind, (int Held, int Due, int Present)> Sums)
{
    public int Held(MeetingKind kind) => Sums.GetValueOrDefault(kind).Held;

    public string? Rate(MeetingKind kind) => Sums.TryGetValue(kind, out var sum) ? Rates.Text(Rates.Of(sum.Present, sum.Due, 1, Rounding.HalfUp)) : null;

    /// <summary>Periods missed, in words.</summary>
    public string Owed => string.Join("；", Branch.Duties.Where(d => d.Missed > 0)
        .Select(d => $"{d.Title} {string.Join("、", d.Periods.Where(p => p.Status == DutyStatus.Missed).Select(p => p.Name))}"));
}
