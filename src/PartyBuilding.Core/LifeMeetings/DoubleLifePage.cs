using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>The leaders of a body in a year.</summary>
public sealed record DoubleLifePage(Guid BodyKey, string Body, int Year, IReadOnlyList<DoubleLifeRow> Rows)
{
    public int Doubles => Rows.Count(r => r.IsDouble);

    public decimal? Rate => Rates.Of(Doubles, Rows.Count, 1, Rounding.HalfUp);
}
